// ASC X12 health transactions (837, 834, 835, 270/271, 276/277, 278): members with their numbers, claims with their codes.
import { decodeHead } from '../../text/decode.ts';
import { defineFormat, type Format } from '../format.ts';
import { defineTable, element, personColumns, plain } from './record-table.ts';
import type { LineGrammar } from './line-grammar.ts';
import { readRecords } from './record-lines.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import { readFacts } from './x12-facts.ts';
import {
  addFact,
  addReference,
  entityFromName,
  moveToMedicaid,
  nameOf,
  openEntity,
  readName,
  recordEntity,
  type Entity,
} from './x12-people.ts';
import {
  factSegments,
  noteSegments,
  readFragmentSeparators,
  readSegment,
  readSeparators,
  silentSegments,
  type Separators,
  type X12Segment,
} from './x12-segment.ts';

const claimTable = defineTable('claim', {
  ...personColumns('patient'),
  fact: element('medical', 'diagnosis or procedure'),
  account: plain('CLM01 patient account'),
});

const paymentTable = defineTable('payment', {
  routing: element('routing-number', 'BPR routing number'),
  account: element('bank-account', 'BPR account'),
});

/** HL03: source, receiver, provider, subscriber, dependant, patient; '' for the loops of CLP and INS. */
const ownLevels = new Set(['', '20', '21', '19', '22', '23', 'PT']);

/** Where the loops stand. */
interface Loops {
  /** ST01: '837', '834'; '' outside a transaction. */
  transaction: string;
  subscriber: Entity | null;
  patient: Entity | null;
  /** Whom the REF, N3, N4 and DMG segments that follow are about. */
  current: Entity | null;
  /** Not recorded yet: more references may follow. */
  open: Entity[];
  inClaim: boolean;
  /** HL tells where each person's loop begins. */
  hasLevels: boolean;
  /** SBR stands inside the claim: the IL that follows is the subscriber of another payer. */
  hasOtherPayer: boolean;
  account: string;
  /** SBR09: 'MC' Medicaid, 'MB' Medicare; of the subscriber that follows. */
  payer: string;
  /** Facts that stand before the name of their loop. */
  early: { readonly fact: string[]; readonly line: number }[];
  isClosed: boolean;
}

export const x12Format: Format = defineFormat({
  id: 'x12',
  title: 'ASC X12 health transaction',
  recognises(head) {
    const separators = readSeparators(head.text);
    if (separators === null) return readFragmentSeparators(head.text) !== null;
    const { element: by, segment: end } = separators;
    const next = head.text.slice(head.text.indexOf(end, 80) + 1).trimStart();
    return next === '' || next.startsWith(`GS${by}`) || next.startsWith(`TA1${by}`);
  },
  async *read(input) {
    const recorder = createRecorder();
    const start = decodeHead(input.head.subarray(0, 512));
    const whole = readSeparators(start);
    const separators = whole ?? readFragmentSeparators(start);
    if (separators === null) return;
    const grammar = openX12(recorder, separators);
    const source = readRecords(input, { end: separators.segment.charCodeAt(0) });
    for await (const each of source.records) {
      grammar.take(each);
      yield* recorder.ready();
    }
    grammar.close();
    if (whole !== null && !grammar.isClosed())
      recorder.corrupt('The interchange ends without IEA: it is cut short.');
    yield* recorder.rest();
    source.rethrow();
  },
});

/** `isClosed`: whether the last segment ended the interchange. */
export function openX12(
  recorder: Recorder,
  separators: Separators,
): LineGrammar & { isClosed(): boolean } {
  const loops = startTransaction('');
  return {
    take({ text, line, continued }) {
      if (continued) recorder.note(text, line);
      else recordSegment(readSegment(text, separators, line), loops, recorder);
    },
    close: () => closeEntities(loops, recorder),
    isClosed: () => loops.isClosed,
  };
}

function startTransaction(transaction: string): Loops {
  return {
    transaction,
    subscriber: null,
    patient: null,
    current: null,
    open: [],
    inClaim: false,
    hasLevels: false,
    hasOtherPayer: false,
    account: '',
    payer: '',
    early: [],
    isClosed: false,
  };
}

function recordFacts(loops: Loops, recorder: Recorder): void {
  const once = { ...subjectOf(loops)?.person, account: loops.account };
  for (const { fact, line } of loops.early) recorder.record(claimTable, once, { fact }, line);
  loops.early = [];
}

function closeEntities(loops: Loops, recorder: Recorder): void {
  recordFacts(loops, recorder);
  for (const entity of loops.open) recordEntity(entity, recorder);
  loops.open = [];
  loops.current = null;
}

function recordSegment(segment: X12Segment, loops: Loops, recorder: Recorder): void {
  const { id, line } = segment;
  if (['ST', 'SE', 'IEA'].includes(id)) {
    closeEntities(loops, recorder);
    Object.assign(loops, startTransaction(id === 'ST' ? segment.at(1) : ''), {
      isClosed: id === 'IEA',
    });
  } else if (['HL', 'INS', 'CLP', 'CLM'].includes(id)) openLoop(segment, loops, recorder);
  else if (id === 'NM1') openName(segment, loops, recorder);
  else if (id === 'N1') loops.current = openEntity('staff', line);
  else if (id === 'HD') loops.current = loops.subscriber;
  else if (id === 'REF') {
    // In a remittance the references of a claim follow all its names; they are the patient's.
    const owner = loops.transaction === '835' ? subjectOf(loops) : loops.current;
    if (owner !== null) addReference(owner, segment);
  } else if (['N3', 'N4', 'DMG'].includes(id)) {
    if (loops.current !== null) addFact(loops.current, segment);
  } else if (factSegments.has(id)) {
    const fact = readFacts(segment);
    if (fact.length > 0) loops.early.push({ fact, line });
    if (subjectOf(loops) !== null) recordFacts(loops, recorder);
  } else if (id === 'BPR') recordPayment(segment, recorder);
  else if (noteSegments.has(id)) note(segment, loops, recorder);
  else if (!silentSegments.has(id)) note(segment, loops, recorder);
  if (id === 'SBR' && loops.inClaim) loops.hasOtherPayer = true;
  else if (id === 'SBR') loops.payer = segment.at(9);
  const isMedicaid = id === 'EB' ? segment.at(4) === 'MC' : loops.payer === 'MC';
  if (isMedicaid && loops.current !== null && loops.current === loops.subscriber)
    moveToMedicaid(loops.current);
}

/** BPR06 to 09 and 12 to 15 of a payment: kind and number of the bank, kind and number of the account, of payer and payee. */
function recordPayment(bpr: X12Segment, recorder: Recorder): void {
  for (const at of [6, 12]) {
    const routing = bpr.at(at) === '01' ? bpr.at(at + 1) : '';
    const isAccount = ['DA', 'SG', 'ALC'].includes(bpr.at(at + 2));
    const account = isAccount ? bpr.at(at + 3) : '';
    recorder.record(paymentTable, { routing, account }, {}, bpr.line);
  }
}

function subjectOf(loops: Loops): Entity | null {
  return loops.patient ?? loops.subscriber;
}

/** HL and CLP open a person's scope, INS a member of an enrolment, CLM a claim of whoever is open. */
function openLoop(segment: X12Segment, loops: Loops, recorder: Recorder): void {
  if (segment.id === 'CLM') {
    loops.inClaim = true;
    loops.hasOtherPayer = false;
    loops.account = segment.at(1);
    loops.current = null;
    return;
  }
  // Eligibility answers have an INS too, which says something of the person who is open.
  if (segment.id === 'INS' && loops.transaction !== '834') return;
  closeEntities(loops, recorder);
  loops.inClaim = false;
  loops.account = segment.id === 'CLP' ? segment.at(1) : '';
  const level = segment.id === 'HL' ? segment.at(3) : '';
  loops.hasLevels ||= segment.id === 'HL';
  // Levels below the patient (events, services, their providers) are still the patient's.
  if (ownLevels.has(level)) loops.patient = null;
  if (ownLevels.has(level) && level !== '23' && level !== 'PT') loops.subscriber = null;
  if (segment.id === 'INS') {
    loops.subscriber = openEntity('subject', segment.line, segment.at(1) === 'N');
    loops.current = loops.subscriber;
    loops.open.push(loops.subscriber);
  }
}

function openName(nm1: X12Segment, loops: Loops, recorder: Recorder): void {
  const code = nm1.at(1);
  const isMember = loops.transaction === '834' && ['IL', '74'].includes(code);
  if (isMember && loops.subscriber !== null) {
    loops.current = loops.subscriber;
    loops.subscriber.line = nm1.line;
    readName(loops.subscriber, nm1);
    return;
  }
  const entity = entityFromName(nm1);
  // Senders that leave the levels out open the next subscriber behind the claims of the last.
  if (code === 'IL' && loops.inClaim && !loops.hasLevels) {
    if (!loops.hasOtherPayer) {
      closeEntities(loops, recorder);
      Object.assign(loops, { inClaim: false, patient: null, subscriber: null, payer: '' });
    }
    loops.hasOtherPayer = false;
  }
  for (const done of loops.open.filter(
    (each) => each !== loops.subscriber && each !== loops.patient,
  )) {
    recordEntity(done, recorder);
  }
  loops.open = loops.open.filter((each) => each === loops.subscriber || each === loops.patient);
  loops.open.push(entity);
  loops.current = entity;
  if (entity.role !== 'subject' || loops.inClaim) return;
  if (code === 'QC' || code === '03') loops.patient = entity;
  else if (code === 'IL' || code === 'HK') loops.subscriber ??= entity;
}

function note(segment: X12Segment, loops: Loops, recorder: Recorder): void {
  const values: string[] = [];
  for (let position = 1; position <= Math.min(segment.last, 40); position++) {
    const value = segment.at(position);
    if (value.length > 1)
      values.push(`${segment.id}${String(position).padStart(2, '0')}: ${value}`);
  }
  const name = nameOf(subjectOf(loops));
  if (values.length === 0) return;
  recorder.note(`${name === '' ? '' : `name: ${name}; `}${values.join('; ')}`, segment.line);
}
