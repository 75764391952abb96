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
import { readAsLines } from './loose-rows.ts';
import { makePeopleRegistry } from './people-registry.ts';
import type { Settings } from './settings.ts';
import type { SpanPlace } from './span-facts.ts';
import type { SpanRecord } from './span-record.ts';
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
  /** All is through. */
  close(): Gathered;
  /** All is through, and this is what came of it. */
  finish(): StoreResult;
  /** The result as far as it has come, should the reader not survive the rest. */
  snapshot(): StoreResult;
}

function groundsOf({ basis, reviewer }: Attestations['publicRecords'][number]): string {
  return reviewer === undefined ? basis : `${basis}; reviewed by ${reviewer}`;
}

/** @param record of a stretch of a table, whose result only all stretches together give */
export function openStoreDesk(office: Office, ref: StoreRef, record?: SpanRecord): StoreDesk {
  const attested = office.settings.attestations.publicRecords.find(({ stores }) =>
    matchesGlob(ref.uri, stores),
  );
  const openTally = record?.openTally ?? openTallyOf(office);
  const span = record?.desk;
  const desk: Desk = {
    ...office,
    ...(span ? { span } : {}),
    ...(attested ? { publicRecord: groundsOf(attested) } : {}),
    ...(ref.secrets ? { secrets: ref.secrets } : {}),
    people: record?.people ?? makePeopleRegistry(office.printer),
    subjectSoFar: () => (text.recent.trim() === '' ? null : findSubject(text.recent)),
    textSoFar: () => `${texts} ${text.recent}`,
    tally: openTally(),
    openTally,
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
  // Of a stretch, text is what all of them begin with: it counts once, as it would in the course of the whole.
  const counts = { asItComes: !span || span.position === 0, atTheEnd: !span || isLast(span) };
  const flush = (): void => {
    if (!counts.atTheEnd) return;
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
    span?.begin(given);
    const segment = gatherAttributes(given, office.detectors) ?? given;
    if (segment !== given) span?.leans('its rows are attributes of what several of them are about');
    const key = `${segment.at.part ?? ''}\n${segment.table}`;
    const isOpen = tables.has(key);
    const turned = isOpen ? null : turnTable(segment, office.detectors);
    const cards = isOpen || turned ? null : readAsCards(segment);
    if (turned || cards) span?.leans('it is no table of records');
    if (cards) return examineText(desk, cards);
    const lines = isOpen || turned || span ? null : readAsLines(segment);
    if (lines) return addForm(lines, segment);
    if (!isOpen && !turned && isForm(segment, office.detectors)) {
      span?.leans('it is a form');
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
      for (const located of text.add(segment)) if (counts.asItComes) examineDocument(desk, located);
    },
    snapshot: () => resultOf(desk, ref, { facts, problems, bytes, read }),
    close() {
      flush();
      tables.close();
      const unsure = facts.find(
        ({ layer, state }) => layer === 'file' && (state === 'opaque' || state === 'unknown'),
      );
      if (unsure && !read && problems.length === 0) problems.push(undetermined(unsure));
      return { facts, problems, bytes, read };
    },
    finish() {
      return resultOf(desk, ref, this.close());
    },
  };
}

const isLast = ({ position, of }: SpanPlace): boolean => position === of - 1;

const openTallyOf =
  ({ settings }: Office): Desk['openTally'] =>
  () =>
    makeTally({ maxPlaces: settings.places });

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

export interface Gathered {
  readonly facts: readonly ProtectionFact[];
  readonly problems: readonly Problem[];
  readonly bytes: number;
  readonly read: boolean;
}

export function resultOf(
  desk: Pick<Desk, 'law' | 'printer' | 'people' | 'tally'>,
  ref: Omit<StoreRef, 'volume'>,
  gathered: Gathered,
): StoreResult {
  const id = storeId(ref.uri, ref.anchor);
  const dispositions = desk.tally.dispositions();
  const { facts, protection } = protectionOf(desk.law, gathered.facts);
  const verdict = desk.law.verdict(
    { facts, problems: gathered.problems, dispositions, read: gathered.read },
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
    facts,
    access: ref.access,
    ...desk.people.covered(),
    findings: desk.tally.findings(id, desk.printer.seal),
    problems: gathered.problems,
    read: gathered.read,
    // What was not read to its end is read again.
    ...(ref.sign !== undefined && gathered.problems.length === 0 && { sign: ref.sign }),
  };
}

interface Protected {
  readonly facts: readonly ProtectionFact[];
  readonly protection: StoreResult['protection'];
}

let last: (Protected & { readonly law: Law }) | undefined;

/** Of most stores nothing is known but their volume: then all have the very same, and it is handed on and written down once. */
function protectionOf(law: Law, facts: readonly ProtectionFact[]): Protected {
  if (last?.law === law && facts.length === 1 && facts[0] === last.facts[0]) return last;
  const found = { law, facts: [...facts], protection: law.protection(facts) };
  if (facts.length === 1) last = found;
  return found;
}
