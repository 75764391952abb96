// Payment messages of ISO 20022 (pain, pacs, camt): debtors, creditors and account owners with accounts and numbers.
import { untilFailure } from '../../text/until-failure.ts';
import { defineFormat, type Format } from '../format.ts';
import { createXmlParser } from '../xml-parser.ts';
import { isRoutingNumber } from './number-shapes.ts';
import { defineTable, element, personColumns, plain, type PersonKey } from './record-table.ts';
import { rootName } from './xml-tree.ts';
import { createRecorder, type Recorder } from './recorder.ts';

const partyTable = defineTable('party', {
  ...personColumns('party'),
  account: element('bank-account', 'account IBAN or other identification'),
  card: element('payment-card', 'card primary account number'),
  routing: element('routing-number', 'agent clearing member number'),
  ssn: element('ssn', 'private identification SOSE'),
  license: element('drivers-license', 'private identification DRLC'),
  passport: element('passport', 'private identification CCPT'),
  alien: element('alien-number', 'private identification ARNU'),
  government: element('government-id', 'private identification NIDN'),
  other: plain('private identification'),
});

type PartyKey = PersonKey | 'account' | 'card' | 'routing' | IdentificationKey;
type IdentificationKey = 'ssn' | 'license' | 'passport' | 'alien' | 'government' | 'other';

/** ExternalPersonIdentification1Code. */
const byScheme: Readonly<Record<string, IdentificationKey>> = {
  SOSE: 'ssn',
  DRLC: 'license',
  CCPT: 'passport',
  ARNU: 'alien',
  NIDN: 'government',
};

/** Elements that hold the parts of one party's identity, and the party that they belong to. */
const parties: Readonly<Record<string, string>> = {
  Dbtr: 'Dbtr',
  DbtrAcct: 'Dbtr',
  DbtrAgt: 'Dbtr',
  Cdtr: 'Cdtr',
  CdtrAcct: 'Cdtr',
  CdtrAgt: 'Cdtr',
  UltmtDbtr: 'UltmtDbtr',
  UltmtCdtr: 'UltmtCdtr',
  InitgPty: 'InitgPty',
  Acct: 'Acct',
  Ownr: 'Acct',
  Svcr: 'Acct',
  Card: 'Card',
};
/** Elements that close over their parties: a batch, a transaction, a statement. */
const scopes = new Set([
  'GrpHdr',
  'PmtInf',
  'CdtTrfTxInf',
  'DrctDbtTxInf',
  'TxInf',
  'TxDtls',
  'Ntry',
  'Stmt',
  'Rpt',
  'Ntfctn',
  'Mndt',
  'Document',
]);
const noted = new Set([
  'Ustrd',
  'AddtlNtryInf',
  'AddtlTxInf',
  'AddtlRmtInf',
  'InstrInf',
  'AddtlInf',
]);
const addressParts: Readonly<Record<string, PersonKey>> = {
  StrtNm: 'street',
  TwnNm: 'city',
  CtrySubDvsn: 'state',
  PstCd: 'zip',
};

type Party = Partial<Record<PartyKey, string>>;

interface Message {
  readonly path: string[];
  readonly frames: Map<string, Party>[];
  text: string;
  /** PrvtId/Othr/Id, whose scheme comes after it. */
  held: string;
}

export const iso20022Format: Format = defineFormat({
  id: 'iso20022',
  title: 'ISO 20022 payment message',
  recognises(head) {
    const isRoot = /^(?:Document|BizMsgEnvlp|BizMsg|BusinessMessage|Message|AppHdr)$/.test(
      rootName(head.text),
    );
    return (
      isRoot &&
      /urn:iso:std:iso:20022:tech:xsd:(?:pain|pacs|camt|remt|acmt)\./.test(
        head.text.slice(0, 16_384),
      )
    );
  },
  async *read(input) {
    const recorder = createRecorder();
    const message: Message = { path: [], frames: [new Map()], text: '', held: '' };
    const parser = await createXmlParser({
      open(name) {
        message.path.push(name);
        if (scopes.has(name)) message.frames.push(new Map());
        message.text = '';
      },
      text(text) {
        if (message.text.length < 65_536) message.text += text;
      },
      close(name) {
        closeElement(name, message, recorder);
      },
    });
    const source = untilFailure(input.stream());
    for await (const chunk of source.chunks) {
      parser.write(chunk);
      yield* recorder.ready();
    }
    const isCut = message.path.length > 0;
    parser.end();
    for (const frame of message.frames) recordParties(frame, recorder);
    if (isCut) {
      recorder.corrupt('The payment message ends before it is closed: it is cut short.');
    }
    yield* recorder.rest();
    source.rethrow();
  },
});

function closeElement(name: string, message: Message, recorder: Recorder): void {
  const value = message.text.trim();
  message.text = '';
  if (value !== '') addValue(name, value, message, recorder);
  if (message.path.at(-1) === name) message.path.pop();
  if (name === 'Othr' && message.held !== '') setIdentification(message, '');
  if (scopes.has(name) && message.frames.length > 1) {
    const frame = message.frames.pop();
    if (frame !== undefined) recordParties(frame, recorder);
  }
}

function addValue(name: string, value: string, message: Message, recorder: Recorder): void {
  if (noted.has(name)) {
    recorder.note(`${name}: ${value}`);
    return;
  }
  const { path } = message;
  const at = path.findLastIndex((each) => Object.hasOwn(parties, each));
  if (at < 0) return;
  const party = partyAt(message, parties[path[at] as string] as string);
  const holder = path[at] as string;
  const below = path.slice(at + 1);
  if (holder.endsWith('Agt') || holder === 'Svcr') {
    if (name === 'MmbId' && isRoutingNumber(value)) party.routing ??= value;
  } else if (holder === 'Card') {
    if (name === 'PAN') party.card ??= value;
  } else if (name === 'IBAN') party.account = value;
  else if (holder.endsWith('Acct')) {
    if (name === 'Id' && below.includes('Othr')) party.account ??= value;
    // An account's own name is a title unless nobody else is named.
  } else if (below.includes('PrvtId')) addIdentification(name, value, message, party);
  else if (name === 'Nm' && !below.includes('CtctDtls')) party.name = value;
  else if (below.includes('PstlAdr')) addAddress(name, value, party);
}

function addIdentification(name: string, value: string, message: Message, party: Party): void {
  if (name === 'BirthDt') party.birthDate = value;
  else if (name === 'Id') message.held = value;
  else if ((name === 'Cd' || name === 'Prtry') && message.held !== '')
    setIdentification(message, value);
}

function setIdentification(message: Message, scheme: string): void {
  const at = message.path.findLastIndex((each) => Object.hasOwn(parties, each));
  const party = partyAt(message, parties[message.path[at] ?? ''] ?? 'InitgPty');
  party[byScheme[scheme] ?? 'other'] ??= message.held;
  message.held = '';
}

function addAddress(name: string, value: string, party: Party): void {
  const key = addressParts[name];
  if (key !== undefined) party[key] = value;
  else if (name === 'BldgNb') party.street = `${value} ${party.street ?? ''}`.trim();
  else if (name === 'AdrLine') party.street = [party.street, value].filter(Boolean).join(', ');
}

function partyAt(message: Message, name: string): Party {
  const frame = message.frames.at(-1) as Map<string, Party>;
  let party = frame.get(name);
  if (party === undefined) frame.set(name, (party = {}));
  return party;
}

function recordParties(frame: ReadonlyMap<string, Party>, recorder: Recorder): void {
  for (const party of frame.values()) recorder.record(partyTable, party, {});
}
