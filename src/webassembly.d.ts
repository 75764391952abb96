// The part of WebAssembly's interface that the kernel is opened with: Node has it, its types leave it to browsers.
declare namespace WebAssembly {
  class Module {
    constructor(code: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: object);
    readonly exports: object;
  }
  interface Memory {
    readonly buffer: ArrayBuffer;
  }
  function validate(code: Uint8Array): boolean;
}
