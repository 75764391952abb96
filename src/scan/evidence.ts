// From a candidate and its person to the ruling and the tally: the one place where detection, people and law meet.
import type { Detectors } from '../detect/derived.ts';
import {
  coreFingerprint,
  maskName,
  maskRedacted,
  maskValue,
  normaliseValue,
  type Printer,
} from '../detect/mask.ts';
import type { Law } from '../law/law.ts';
import type { Bond, Candidate, Confidence, Fingerprint } from '../model/element.ts';
import type { PersonFacts, PersonName } from '../model/person.ts';
import type { Location } from '../model/segment.ts';
import type { Glossary } from './column-glossary.ts';
import type { Password } from '../model/part.ts';
import type { PeopleRegistry } from './people-registry.ts';
import type { Settings } from './settings.ts';
import type { OfColumn, SpanDesk } from './span-record.ts';
import type { Tally } from './tally.ts';

/** A candidate with whose it is. */
export interface PairedCandidate {
  readonly candidate: Candidate;
  readonly at: Location;
  readonly name: PersonName | null;
  readonly nameConfidence: Confidence;
  readonly bond: Bond | null;
  readonly doubtful: boolean;
  readonly loose?: boolean;
  /** A code that opens the account is tied to the same person or record. */
  readonly code: boolean;
  readonly nameReadable?: boolean;
  readonly because: string;
  /** The other owners of a joint account: each of them counts. */
  readonly coOwners?: readonly PersonFacts[];
}

/** What one store gathers while it is examined. */
export interface Desk {
  readonly settings: Settings;
  readonly law: Law;
  readonly printer: Printer;
  readonly people: PeopleRegistry;
  readonly tally: Tally;
  /** For what counts only if a column is kept. */
  readonly openTally: (of?: OfColumn) => Tally;
  /** Where only a stretch of a table is read: what becomes of it is decided elsewhere. */
  readonly span?: SpanDesk;
  readonly detectors: Detectors;
  /** Whom the text before a table is about, where it is about one person. */
  readonly subjectSoFar: () => PersonName | null;
  /** Differs whenever the text does that tables are typed by. */
  readonly textSoFar: () => string;
  readonly testValues: ReadonlySet<string>;
  /** What the store says of its columns. */
  readonly glossary: Glossary;
  /** Passwords and keys that lie with the store, looked for only when ciphertext asks for them. */
  readonly secrets?: () => readonly Password[];
  /** The basis on which this store was attested to be public record, if it was. */
  readonly publicRecord?: string;
}

/** Rules on one paired candidate and adds it to the tally. */
export function settleElement(
  desk: Desk,
  paired: PairedCandidate,
  facts: PersonFacts | null,
  tally: Tally = desk.tally,
): void {
  const { candidate } = paired;
  const declaredTest =
    desk.testValues.size > 0 && desk.testValues.has(normaliseValue(candidate.raw));
  const ruling = desk.law.rule(
    {
      kind: candidate.kind,
      form: declaredTest ? 'test' : candidate.form,
      ...(candidate.visible ? { visible: candidate.visible } : {}),
      confidence: candidate.confidence,
      name: formOfName(paired.name),
      nameReadable: paired.nameReadable ?? true,
      nameConfidence: paired.nameConfidence,
      bond: paired.bond,
      code: paired.code,
      doubtful: paired.doubtful,
      loose: paired.loose ?? false,
      ...(desk.publicRecord === undefined ? {} : { publicRecord: desk.publicRecord }),
    },
    desk.settings.attestations,
  );
  const owners = facts ? [facts, ...(paired.coOwners ?? [])] : [];
  const persons = owners.map((owner) => desk.people.indexOf(owner));
  // What counts only if its column is kept makes nobody count before that.
  if (ruling.disposition === 'covered' && ruling.limb && tally === desk.tally)
    for (const person of persons) desk.people.cover(person, ruling.limb);
  const { reveal } = desk.settings;
  const core = coreFingerprint(desk.printer, candidate.kind, candidate.raw);
  tally.add({
    kind: candidate.kind,
    ruling,
    confidence: candidate.confidence,
    because: [
      declaredTest ? 'the configuration lists it as a test value' : '',
      ...candidate.because,
      paired.at.concealed ?? '',
      paired.because,
    ].filter((reason) => reason !== ''),
    at: paired.at,
    masked:
      candidate.form === 'redacted'
        ? maskRedacted(candidate.kind, candidate.raw)
        : maskValue(candidate.kind, candidate.raw),
    core,
    print: desk.printer.seal(core) as Fingerprint,
    ...(reveal ? { value: candidate.raw } : {}),
    ...(paired.name ? { name: reveal ? nameText(paired.name) : maskName(paired.name) } : {}),
    bond: paired.bond,
    persons,
  });
}

/** Adds what was tallied apart, now that it counts. */
export function keepTally(desk: Pick<Desk, 'people' | 'tally'>, tally: Tally): void {
  for (const { disposition, limb, persons } of tally.buckets.values()) {
    if (disposition !== 'covered' || limb === null) continue;
    for (const person of persons) desk.people.cover(person, limb);
  }
  desk.tally.merge(tally);
}

function nameText(name: PersonName): string {
  return [name.first, name.middle ?? '', name.last, name.suffix ?? '']
    .filter((part) => part !== '')
    .join(' ');
}

function formOfName(
  name: PersonName | null,
): 'first-last' | 'initial-last' | 'last-only' | 'first-only' | 'none' {
  if (!name) return 'none';
  if (name.first === '') return name.last === '' ? 'none' : 'last-only';
  if (name.last === '') return 'first-only';
  return name.first.replace(/[^\p{L}]/gu, '').length === 1 ? 'initial-last' : 'first-last';
}

const identifying = new Set([
  'ssn',
  'itin',
  'drivers-license',
  'passport',
  'medicare-id',
  'medicaid-id',
  'alien-number',
  'military-id',
  'health-insurance-id',
]);

/** 'ssn:123456789' for numbers that identify a person, the strongest kinds first; '' for the rest. */
export function identifyingNumber(candidate: Candidate): string {
  if (candidate.form !== 'clear' || !identifying.has(candidate.kind)) return '';
  return `${candidate.kind}:${normaliseValue(candidate.raw)}`;
}

const numberOrder = [...identifying];

export function sortNumbers(numbers: readonly string[]): string[] {
  const order = (number: string): number =>
    numberOrder.indexOf(number.slice(0, number.indexOf(':')));
  return [...new Set(numbers.filter((number) => number !== ''))].toSorted(
    (a, b) => order(a) - order(b),
  );
}
