// A sealed file that holds plain text is not what its header says: the text is read, and the claim is no more than that.
import type { Member, Part, ReadContext } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import { StoreProblem, type Input } from '../model/store.ts';
import { findClearText } from './clear-stretches.ts';
import type { Format } from './format.ts';
import { textSegments } from './segments.ts';

/** Where a sealed format may hold plain text that proves nothing. */
interface Sealing {
  /** The first byte that ought to be ciphertext; 0 where left out. */
  readonly from?: (head: Buffer) => number;
  /** Parts of it are plain by design, or were never wiped: only text with a number as long as a person's counts. */
  readonly holdsText?: true;
}

const fewestProse = 256;
const longNumber = /(?<![\w.-])(?:\d{9}|\d{3}-\d{2}-\d{4}|\d{3} \d{2} \d{4})(?![\w-])/;
/** Places and lengths in the plain parts of PDF and OpenDocument files. */
const placeNumber = /(?:\bstartxref\s{1,4}|\/\w{1,12} |\bsize=")\d{1,12}/g;
const word = /[A-Za-z]{3}/;

/** The format, its claims of encryption held back until its bytes were seen to bear them out. */
export function proveSeal(format: Format, sealing: Sealing = {}): Format {
  return { ...format, read: (input, context) => readProven({ format, sealing }, input, context) };
}

async function* readProven(
  { format, sealing }: { readonly format: Format; readonly sealing: Sealing },
  input: Input,
  context: ReadContext,
): AsyncGenerator<Part> {
  const claims: ProtectionFact[] = [];
  let sealedMembers = 0;
  let isOpen = false;
  try {
    for await (const part of format.read(input, context)) {
      if (part.kind === 'fact' && isClaim(part.fact)) {
        claims.push(part.fact);
        continue;
      }
      if (part.kind === 'member' && isSealed(part.member)) sealedMembers += 1;
      else if (part.kind !== 'fact' && part.kind !== 'problem') isOpen = true;
      yield part;
    }
  } catch (error) {
    // What is broken may hold plain text all the same.
    if (error instanceof StoreProblem && error.problem.reason === 'corrupt' && !isOpen)
      yield* segmentsOf(await clearTextIn(input, sealing));
    throw error;
  }
  const isArchive = claims.length === 0 && sealedMembers > 0;
  const isAsked = !isOpen && (claims.length > 0 || sealedMembers > 0);
  // Names of entries stand in the clear.
  const rule = isArchive ? { holdsText: true as const } : sealing;
  const texts = isAsked ? await clearTextIn(input, rule) : [];
  if (texts.length === 0) {
    for (const fact of claims) yield { kind: 'fact', fact };
    return;
  }
  const bytes = texts.reduce((sum, text) => sum + text.length, 0).toLocaleString('en-US');
  if (isArchive) yield { kind: 'fact', fact: besidesEntries(format, bytes) };
  for (const claim of claims) yield { kind: 'fact', fact: deny(claim, format, bytes) };
  yield* segmentsOf(texts);
  const detail = `it is told to be encrypted and holds ${bytes} bytes of plain text, which were examined; what the rest is cannot be told: open it with its own program`;
  yield { kind: 'problem', problem: { reason: 'corrupt', detail } };
}

function* segmentsOf(texts: readonly string[]): Generator<Part> {
  for (const text of texts)
    yield* textSegments(text, { part: 'plain text outside the encryption' });
}

function isSealed({ input, facts }: Member): boolean {
  return input === null && facts.some(isClaim);
}

function deny({ evidence }: ProtectionFact, { seals, id }: Format, bytes: string): ProtectionFact {
  const denied = `${evidence}; but ${bytes} bytes of plain text stand in it, which no cipher leaves`;
  return { layer: 'file', state: 'unknown', mechanism: `${seals ?? id}-unknown`, evidence: denied };
}

function besidesEntries({ seals, id }: Format, bytes: string): ProtectionFact {
  const evidence = `${bytes} bytes of plain text stand in the archive beside its encrypted entries`;
  return { layer: 'file', state: 'openable', mechanism: `${seals ?? id}-unknown`, evidence };
}

function isClaim({ layer, state }: ProtectionFact): boolean {
  return layer === 'file' && ['encrypted', 'weak', 'unknown'].includes(state);
}

async function clearTextIn(input: Input, { from, holdsText }: Sealing): Promise<readonly string[]> {
  const found = await findClearText(input, from?.(Buffer.from(input.head)) ?? 0);
  const isTelling = (text: string): boolean =>
    word.test(text) &&
    ((holdsText === undefined && text.length >= fewestProse) ||
      longNumber.test(text.replaceAll(placeNumber, '')));
  return found.some(isTelling) ? found : [];
}
