// RSMo 407.1500.1(4) and (9): what the facts about a store's protection are worth, and the verdict that follows.
import type { StoreEvidence } from '../law.ts';
import type { ProtectionFact } from '../../model/protection.ts';
import type { Protection, Verdict } from '../../model/verdict.ts';

type State = ProtectionFact['state'];

const find = (
  facts: readonly ProtectionFact[],
  ...states: readonly State[]
): ProtectionFact | undefined =>
  facts.find(
    (fact) => (fact.layer === 'file' || fact.layer === 'database') && states.includes(fact.state),
  );

const brokenInPractice =
  "encrypted in the statute's words, but by a cipher that is broken in practice; do not rely on it";

/** What protects the store, judged; the volume is recorded but never clears a store that could be read through it. */
export function judgeProtection(facts: readonly ProtectionFact[]): Protection {
  const volumeFact = facts.find((fact) => fact.layer === 'volume');
  const volume = volumeFact
    ? {
        encrypted:
          volumeFact.state === 'encrypted' ? true : volumeFact.state === 'opaque' ? null : false,
        mechanism: volumeFact.state === 'encrypted' ? volumeFact.mechanism : null,
      }
    : { encrypted: null, mechanism: null };
  const notes = facts
    .filter((fact) => ['signed', 'encoded', 'restricted'].includes(fact.state))
    .map((fact) => `${fact.evidence}: that is not encryption`);
  for (const { state, evidence } of facts)
    if (state === 'concealed') notes.push(`${evidence}: that is no redaction`);
  for (const fact of facts)
    if (
      (fact.layer === 'connection' && fact.state === 'clear') ||
      (fact.layer === 'volume' && fact.state === 'key-nearby')
    )
      notes.push(fact.evidence);
  if (volume.encrypted)
    notes.push(
      'its volume is encrypted: that protects a lost disk, not a file that someone can open',
    );
  const made = (
    state: Protection['state'],
    fact: ProtectionFact | undefined,
    safeHarbor: boolean,
    because: string,
  ): Protection => ({
    state,
    mechanism: fact?.mechanism ?? null,
    safeHarbor,
    because: [because, ...notes],
    volume,
  });
  const nearby = find(facts, 'key-nearby');
  if (nearby)
    return made(
      'key-exposed',
      nearby,
      false,
      `${nearby.evidence}: the key is not confidential (RSMo 407.1500.1(4))`,
    );
  const openable = find(facts, 'openable');
  if (openable)
    return made(
      'none',
      openable,
      false,
      `${openable.evidence}: it opens without a confidential key`,
    );
  const given = find(facts, 'key-given');
  if (given?.isWeak) return made('weak', given, false, `${given.evidence}: ${brokenInPractice}`);
  if (given)
    return made(
      'encrypted',
      given,
      true,
      `${given.evidence}: no one can read it without that password`,
    );
  const encrypted = find(facts, 'encrypted');
  if (encrypted)
    return made('encrypted', encrypted, true, `${encrypted.evidence}, and no key lies with it`);
  const weak = find(facts, 'weak');
  if (weak) return made('weak', weak, false, `${weak.evidence}: ${brokenInPractice}`);
  const unproven = find(facts, 'unknown');
  if (unproven)
    return made(
      'none',
      unproven,
      false,
      `${unproven.evidence}: whether it is encrypted cannot be told, so no safe harbor is claimed for it`,
    );
  const opaque = find(facts, 'opaque');
  if (opaque)
    return made(
      'none',
      opaque,
      false,
      `${opaque.evidence}: undetermined, it may or may not be encrypted`,
    );
  return made('none', undefined, false, 'not encrypted');
}

/** The verdict of a store from the dispositions of its elements, its protection, and what could not be read. */
export function judgeStore(store: StoreEvidence, protection: Protection): Verdict {
  const has = (name: Parameters<typeof store.dispositions.get>[0]): boolean =>
    (store.dispositions.get(name) ?? 0) > 0;
  // Read with a password that its owner gave us: what is in it stays sealed for everybody else.
  const openedForUs =
    store.facts.some((fact) => fact.state === 'key-given') &&
    (protection.state === 'encrypted' || protection.state === 'weak');
  if (openedForUs) return 'sealed';
  if (has('covered')) return 'exposed';
  if (!store.read && (protection.state === 'encrypted' || protection.state === 'weak'))
    return 'sealed';
  if (has('review') || has('no-name') || has('no-code')) return 'review';
  // Ciphertext whose key lies with it can be read by whoever gets both.
  if (has('unreadable') && protection.state === 'key-exposed') return 'review';
  if (!store.read && protection.state === 'key-exposed') return 'review';
  if (store.problems.length > 0) return 'not-examined';
  if (!store.read && find(store.facts, 'opaque', 'unknown')) return 'not-examined';
  return 'clear';
}
