// A push parser for XML parts: local names, text, no entities beyond XML's own five, bounded depth.
import { StoreProblem } from '../model/store.ts';

export type XmlAttributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  /** `name` is the local name: 'p' for 'w:p'. */
  open?(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

export interface XmlParser {
  write(bytes: Uint8Array): void;
  end(): void;
}

/** Deeper nesting is an attack: no office program writes it. */
const maxDepth = 4096;

/** 'p' of 'w:p'. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The attribute with this local name, under whatever prefix. */
export function localAttribute(attributes: XmlAttributes, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  const key = Object.keys(attributes).find((other) => localName(other) === name);
  return key === undefined ? undefined : attributes[key];
}

type Decoder = InstanceType<typeof TextDecoder>;

function decoderFor(bytes: Uint8Array): Decoder {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  const declaration = String.fromCharCode(...bytes.subarray(0, 128));
  const label = /^<\?xml[^>]{0,80}encoding=["']([\w-]{1,20})["']/.exec(declaration)?.[1];
  try {
    return new TextDecoder(label ?? 'utf-8');
  } catch {
    return new TextDecoder('utf-8');
  }
}

/** @throws StoreProblem corrupt, from `write`, where elements nest without end */
export async function createXmlParser(handler: XmlHandler): Promise<XmlParser> {
  const { Parser } = await import('htmlparser2');
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > maxDepth) {
          throw new StoreProblem('corrupt', 'its XML nests deeper than any program writes');
        }
        handler.open?.(localName(name), attributes);
      },
      ontext: (text) => handler.text?.(text),
      onclosetag(name) {
        depth -= 1;
        handler.close?.(localName(name));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  let decoder: Decoder | undefined;
  return {
    write(bytes) {
      decoder ??= decoderFor(bytes);
      parser.write(decoder.decode(bytes, { stream: true }));
    },
    end: () => parser.end(),
  };
}

/** Parses a whole part. */
export async function parseXml(
  chunks: AsyncIterable<Uint8Array>,
  handler: XmlHandler,
): Promise<void> {
  const parser = await createXmlParser(handler);
  for await (const chunk of chunks) parser.write(chunk);
  parser.end();
}
