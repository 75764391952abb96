// Gathers what one store yields, and makes its result: facts and elements in, verdict out.
import type { Attestations, Law } from '../law/law.ts';
import type { Detectors } from '../detect/derived.ts';
import type { Printer } from '../detect/mask.ts';
import type { Segment, TableSegment } from '../model/segment.ts';
import type { Password } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import type { Access, Problem } from '../model/store.ts';
import type { StoreResult } from '../model/verdict.ts';
import { findSubject } from '../people/document-subject.ts';
import { gatherAttributes } from './attribute-rows.ts';
import { openGlossary } from './column-glossary.ts';
import type { Desk } from './evidence.ts';
import { readAsCards } from './card-columns.ts';
import { formText, isForm, turnTable } from './form-table.ts';
import { examineText } from './examine-text.ts';
import { openLinkedTables } from './linked-tables.ts';
import { makePeopleRegistry } from './people-registry.ts';
import type { Settings } from './settings.ts';
import { matchesGlob } from './store-glob.ts';
import { storeId, type Anchor } from './store-id.ts';
import { makeTally } from './tally.ts';
import { type LocatedText, makeTextRun } from './text-run.ts';
import { examineDocument } from './text-tables.ts';

/** What is known of a store before it is read. */
export interface StoreRef {
  readonly uri: string;
  readonly kind: string;
  readonly access: Access;
  readonly modifiedAt: string | null;
  readonly volume: ProtectionFact | null;
  readonly secrets?: () => readonly Password[];
  /** Where its item lies, and the address that the ids of the stores in it are made of. */
  readonly anchor?: Anchor;
  /** See `Item`. */
  readonly sign?: string | undefined;
}

/** What all stores of a scan share. */
export interface Office {
  readonly settings: Settings;
  readonly law: Law;
  readonly printer: Printer;
  readonly detectors: Detectors;
  readonly testValues: ReadonlySet<string>;
}

export interface StoreDesk {
  addSegment(segment: Segment): void;
  addFact(fact: ProtectionFact): void;
  addProblem(problem: Problem): void;
  addBytes(bytes: number): void;
  /** True once any content was read. */
  readonly read: boolean;
  readonly facts: readonly ProtectionFact[];
  finish(): StoreResult;
  /** The result as far as it has come, should the reader not survive the rest. */
  snapshot(): StoreResult;
}

function groundsOf({ basis, reviewer }: Attestations['publicRecords'][number]): string {
  return reviewer === undefined ? basis : `${basis}; reviewed by ${reviewer}`;
}

export function openStoreDesk(office: Office, ref: StoreRef): StoreDesk {
  const attested = office.settings.attestations.publicRecords.find(({ stores }) =>
    matchesGlob(ref.uri, stores),
  );
  const desk: Desk = {
    ...office,
    ...(attested ? { publicRecord: groundsOf(attested) } : {}),
    ...(ref.secrets ? { secrets: ref.secrets } : {}),
    people: makePeopleRegistry(office.printer),
    subjectSoFar: () => (text.recent.trim() === '' ? null : findSubject(text.recent)),
    textSoFar: () => `${texts} ${text.recent}`,
    tally: makeTally(office.settings.places),
    glossary: openGlossary(office.detectors),
  };
  const facts: ProtectionFact[] = ref.volume ? [ref.volume] : [];
  const problems: Problem[] = [];
  const tables = openLinkedTables(desk);
  const text = makeTextRun(office.detectors);
  let current = '';
  let texts = 0;
  let bytes = 0;
  let read = false;
  const flush = (): void => {
    for (const located of text.flush()) examineDocument(desk, located);
  };
  // A form laid out as a table goes on with the text around it: the name may stand there.
  const addForm = (form: LocatedText, { at }: TableSegment): void => {
    startDocument(at.part);
    for (const located of text.addLocated(form)) examineDocument(desk, located);
  };
  const startDocument = (part: string | undefined): void => {
    // An attachment is a document of its own.
    const document = documentOf(part);
    if (document !== current) flush();
    current = document;
  };
  const addTable = (given: TableSegment): void => {
    const segment = gatherAttributes(given, office.detectors) ?? given;
    const key = `${segment.at.part ?? ''}\n${segment.table}`;
    const isOpen = tables.has(key);
    const turned = isOpen ? null : turnTable(segment, office.detectors);
    const cards = isOpen || turned ? null : readAsCards(segment);
    if (cards) return examineText(desk, cards);
    if (!isOpen && !turned && isForm(segment, office.detectors)) {
      addForm(formText(segment, office.detectors), segment);
      return;
    }
    tables.push(key, turned ?? segment);
  };
  return {
    facts,
    get read() {
      return read;
    },
    addFact: (fact) => void facts.push(fact),
    addProblem: (problem) => void problems.push(problem),
    addBytes: (count) => void (bytes += count),
    addSegment(segment) {
      read = true;
      if (segment.kind === 'table') return addTable(segment);
      texts++;
      startDocument(segment.at.part);
      desk.glossary.add(segment);
      for (const located of text.add(segment)) examineDocument(desk, located);
    },
    snapshot: () => resultOf(desk, ref, { facts, problems, bytes, read }),
    finish() {
      flush();
      tables.close();
      const unsure = facts.find(
        ({ layer, state }) => layer === 'file' && (state === 'opaque' || state === 'unknown'),
      );
      if (unsure && !read && problems.length === 0) problems.push(undetermined(unsure));
      return resultOf(desk, ref, { facts, problems, bytes, read });
    },
  };
}

/** '' for the store's own text, 'attachment W2.pdf' for what is attached to it. */
function documentOf(part: string | undefined): string {
  return part?.startsWith('attachment ') ? part.replace(/, (?!attachment ).*$/, '') : '';
}

/** Random bytes of no known kind, or a claim that nothing bears out: neither sealed nor clear, so not examined. */
function undetermined({ evidence, state }: ProtectionFact): Problem {
  const what =
    state === 'opaque'
      ? 'it may be encrypted: say what it is, or open it'
      : 'whether it is encrypted cannot be told: open it';
  return { reason: 'unsupported', detail: `${evidence}; ${what} with its own program` };
}

interface Gathered {
  readonly facts: readonly ProtectionFact[];
  readonly problems: readonly Problem[];
  readonly bytes: number;
  readonly read: boolean;
}

function resultOf(desk: Desk, ref: StoreRef, gathered: Gathered): StoreResult {
  const id = storeId(ref.uri, ref.anchor);
  const dispositions = desk.tally.dispositions();
  const protection = desk.law.protection(gathered.facts);
  const verdict = desk.law.verdict(
    { facts: gathered.facts, problems: gathered.problems, dispositions, read: gathered.read },
    protection,
  );
  return {
    id,
    uri: ref.uri,
    kind: ref.kind,
    bytes: gathered.bytes,
    modifiedAt: ref.modifiedAt,
    verdict,
    protection,
    facts: gathered.facts,
    access: ref.access,
    ...desk.people.covered(),
    findings: desk.tally.findings(id, desk.printer.seal),
    problems: gathered.problems,
    read: gathered.read,
    // What was not read to its end is read again.
    ...(ref.sign !== undefined && gathered.problems.length === 0 && { sign: ref.sign }),
  };
}
