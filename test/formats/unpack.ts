// Reads a container in a test the way the scan does: each member while the format waits for the next.
import type { Format, Head } from '../../src/formats/format.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import type { Part, ReadContext } from '../../src/model/part.ts';
import type { ProtectionFact } from '../../src/model/protection.ts';
import { StoreProblem, type Input, type Problem } from '../../src/model/store.ts';

export interface UnpackedMember {
  readonly name: string;
  readonly as: 'store' | 'attachment';
  /** As far as it could be read; null where the member has no input. */
  readonly text: string | null;
  readonly facts: readonly ProtectionFact[];
  readonly problem: Problem | null;
}

export interface Unpacked {
  readonly members: readonly UnpackedMember[];
  readonly text: string;
  readonly facts: readonly ProtectionFact[];
  readonly problems: readonly Problem[];
}

export const plainContext: ReadContext = { passwords: [], maxBytesInMemory: 256 * 1024 * 1024 };

export function withPassword(text: string, nearby: boolean): ReadContext {
  const origin = nearby ? 'passwords.txt beside it' : '--password-file';
  return { ...plainContext, passwords: [{ text, origin, nearby }] };
}

export async function unpack(
  format: Format,
  input: Input,
  context: ReadContext = plainContext,
): Promise<Unpacked> {
  const members: UnpackedMember[] = [];
  const facts: ProtectionFact[] = [];
  const problems: Problem[] = [];
  const texts: string[] = [];
  try {
    for await (const part of format.read(input, context)) {
      if (part.kind === 'member') members.push(await readMember(part));
      if (part.kind === 'fact') facts.push(part.fact);
      if (part.kind === 'problem') problems.push(part.problem);
      if (part.kind === 'text') texts.push(Buffer.from(part.bytes).toString('utf8'));
    }
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    problems.push(error.problem);
  }
  return { members, text: texts.join('\n'), facts, problems };
}

async function readMember({ member }: Extract<Part, { kind: 'member' }>): Promise<UnpackedMember> {
  const { name, as, facts } = member;
  if (member.input === null) {
    return { name, as, text: null, facts, problem: member.problem ?? null };
  }
  const chunks: Uint8Array[] = [];
  let problem: Problem | null = null;
  try {
    for await (const chunk of member.input.stream()) chunks.push(chunk.slice());
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    problem = error.problem;
  }
  return { name, as, text: Buffer.concat(chunks).toString('utf8'), facts, problem };
}

/** What recognition would be shown of these bytes. */
export function headOf(name: string, bytes: Uint8Array): Head {
  const head = memoryInput(name, bytes).head;
  const isText = !head.includes(0);
  return {
    bytes: head,
    size: bytes.length,
    extension: (/\.([^./]+)$/.exec(name)?.[1] ?? '').toLowerCase(),
    name,
    text: isText ? Buffer.from(head).toString('utf8') : '',
  };
}

/** The same bytes as an input that can only be streamed, in small chunks and without a known size. */
export function streamedInput(name: string, bytes: Uint8Array, chunkBytes: number): Input {
  return {
    ...memoryInput(name, bytes),
    size: undefined,
    async *stream() {
      for (let offset = 0; offset < bytes.length; offset += chunkBytes) {
        yield bytes.subarray(offset, offset + chunkBytes);
      }
    },
  };
}
