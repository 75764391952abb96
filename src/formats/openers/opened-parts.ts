// What a sealed file yields once something at hand has opened it: the fact, and the content as an attachment of the store.
import type { FoundKey, Part, Password } from '../../model/part.ts';
import type { Problem } from '../../model/store.ts';
import { memoryInput } from '../memory-input.ts';
import { openedFact, type Seal } from './sealed-fact.ts';

export interface Content {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What it was sealed by, and whether that is broken in practice. */
type OpenedSeal = Pick<Seal, 'mechanism' | 'isWeak'>;

export function* openedParts(
  seal: OpenedSeal,
  by: Password | FoundKey,
  content: Content,
): Generator<Part> {
  const fact = openedFact(seal, by);
  yield { kind: 'fact', fact };
  yield contentPart(content);
}

export function contentPart({ name, bytes }: Content): Part {
  const input = memoryInput(name, bytes);
  return { kind: 'member', member: { name, as: 'attachment', input, facts: [] } };
}

/** It says that it is encrypted, and what it says so of lies in the clear all the same. */
export function* clearParts(mechanism: string, content: Content): Generator<Part> {
  const evidence =
    'it is marked as encrypted, but the marked content is not: it lies there in the clear';
  yield { kind: 'fact', fact: { layer: 'file', state: 'openable', mechanism, evidence } };
  yield contentPart(content);
}

/** Opened, but of a kind whose content nothing here reads. */
export function* openedUnread(
  seal: OpenedSeal,
  by: Password | FoundKey,
  kind: string,
): Generator<Part> {
  yield { kind: 'fact', fact: openedFact(seal, by) };
  const problem: Problem = {
    reason: 'unsupported',
    detail: `${kind}: what lies with it opens it, but its content cannot be read here; open it and scan what is in it`,
  };
  yield { kind: 'problem', problem };
}

/** 'claims.csv.gpg' → 'claims.csv': what the content was called before. */
export function innerName(name: string, suffix: RegExp): string {
  const inner = name.replace(suffix, '');
  return inner === '' || inner === name ? 'content' : inner;
}
