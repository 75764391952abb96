// The part of WebAssembly's interface that the kernel is opened with: Node has it, its types leave it to browsers.
declare namespace WebAssembly {
  interface Module {
    readonly [brand: symbol]: never;
  }
  interface Instance {
    readonly exports: unknown;
  }
  interface Memory {
    readonly buffer: ArrayBuffer;
  }
  const Module: new (code: Uint8Array) => Module;
  const Instance: new (module: Module, imports: object) => Instance;
  function validate(code: Uint8Array): boolean;
}
