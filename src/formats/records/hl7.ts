// HL7 version 2 messages, single, in batches or in MLLP frames: each message's patient with numbers and medical facts.
import { decodeHead } from '../../text/decode.ts';
import { defineFormat, type Format } from '../format.ts';
import {
  coded,
  component,
  freeText,
  rawField,
  readDelimiters,
  readSegment,
  repetitions,
  usualDelimiters,
  type Delimiters,
  type Hl7Segment,
} from './hl7-message.ts';
import { recordGuarantor, recordInsured, recordNextOfKin, recordPatient } from './hl7-people.ts';
import type { LineGrammar } from './line-grammar.ts';
import { defineTable, element, personColumns, type RecordPerson } from './record-table.ts';
import { readRecords } from './record-lines.ts';
import { createRecorder, type Recorder } from './recorder.ts';

/** Fields that are medical facts about the patient, by segment. */
const medicalFields: Readonly<Record<string, readonly number[]>> = {
  AL1: [3, 5],
  DG1: [3, 4],
  FT1: [19, 25],
  IAM: [3, 5],
  OBR: [4, 13, 31],
  PR1: [3, 4],
  PRB: [3],
  PV2: [3],
  RXA: [5],
  RXC: [2],
  RXD: [2],
  RXE: [2],
  RXG: [4],
  RXO: [1],
};
/** Segments about the message, the visit's places and times, and staff. */
const silentSegments = new Set(
  'MSH EVN FHS BHS BTS FTS MSA ERR QRD QRF QPD RCP PV1 PD1 ROL ORC TQ1 SPM SAC TXA SCH RGS AIS AIG AIL AIP RXR MRG IN3 UB1 UB2 DB1 DRG ZMH'.split(
    ' ',
  ),
);

const factColumns = { ...personColumns('PID patient'), fact: element('medical', 'medical fact') };
const factTables = new Map(
  [...Object.keys(medicalFields), 'OBX'].map((segment) => [
    segment,
    defineTable(segment, factColumns),
  ]),
);

const beginsWithHeader = /^[\s\v]{0,8}(?:MSH|FHS|BHS)([^\w\s])[^\w\s]{2,5}\1/;
/** A message that an interface engine wrote into its log, behind a time stamp. */
const loggedMessage = /[^\w|]MSH\|\^~\\&\|[^\r\n]{8,2000}[\r\n]{1,2}(?:EVN|PID|SFT)\|/;

/** The same as a program prints it, with line ends in letters, as one line of a log or a string. */
const printedMessage = /MSH\|\^~\\{1,4}&\|[^\r\n]{8,2000}?(?:\\[rn]|\\x0d|<CR>)(?:EVN|PID|SFT)\|/i;
/** A patient whose message has lost its header. */
const cutOut = /^\s{0,8}(?:EVN\|[^\r\n]{0,200}[\r\n]{1,2})?PID\|(?:[^|\r\n]{0,200}\|){5}/;
const printedEnd = /(?:\\[rn]|\\x0d|<CR>){1,2}(?=[A-Z][A-Z0-9]{2}\|)/i;

interface MessageState {
  by: Delimiters;
  patient: RecordPerson;
  in1: Hl7Segment | null;
  /** OBX-3 of the report whose lines go on. */
  report: string;
  bad: number;
}

export const hl7Format: Format = defineFormat({
  id: 'hl7',
  title: 'HL7 version 2 messages',
  recognises(head) {
    const isStructured = /^\s{0,64}[{[<]/.test(head.text);
    return (
      [beginsWithHeader, loggedMessage, cutOut].some((one) => one.test(head.text)) ||
      (!isStructured && printedMessage.test(head.text))
    );
  },
  async *read(input) {
    const recorder = createRecorder();
    const isWhole = [beginsWithHeader, cutOut].some((one) => one.test(decodeHead(input.head)));
    const grammar = openHl7(recorder, isWhole ? 'messages' : 'log');
    const source = readRecords(input);
    for await (const each of source.records) {
      grammar.take(each);
      yield* recorder.ready();
    }
    grammar.close();
    yield* recorder.rest();
    source.rethrow();
  },
});

/** @param layout 'log' where lines that are no segments stand between the messages */
export function openHl7(recorder: Recorder, layout: 'messages' | 'log'): LineGrammar {
  const message: MessageState = {
    by: usualDelimiters,
    patient: {},
    in1: null,
    report: '',
    bad: 0,
  };
  return {
    take({ text, line, continued }) {
      if (continued) recorder.note(text, line);
      else if (layout === 'log') readLogLine(text, line, message, recorder);
      else for (const segment of segmentsOf(text)) readText(segment, line, message, recorder);
    },
    close: () => closeCoverage(message, null, recorder),
  };
}

const flattened =
  / (?=(?:EVN|PID|PD1|NK1|PV1|PV2|OBR|OBX|DG1|AL1|PR1|GT1|IN1|IN2|ORC|RXA|RXE|NTE|SPM|ROL|ACC|FT1|SCH|TXA|Z[A-Z\d]{2})\|)/;

/** A page or a chat has put blanks in the place of line ends; MLLP frames a message in VT … FS CR. */
export function segmentsOf(text: string): readonly string[] {
  const plain = text.replace(/[\v\x1c]/g, '');
  return /^MSH\|[^\n]* PID\|/.test(plain) ? plain.split(flattened) : [plain];
}

function readLogLine(text: string, line: number, message: MessageState, recorder: Recorder): void {
  const start = text.search(/MSH\|\^~\\{1,4}&\|/);
  if (start > 0) recorder.note(text.slice(0, start), line);
  if (start >= 0) {
    const printed = text.slice(start).split(printedEnd);
    // What stands behind the last segment is the program's own: a quote, a bracket.
    for (const [i, segment] of printed.entries())
      readText(
        i === 0 ? segment.replace(/^(MSH\|\^~)\\{1,4}&/, '$1\\&') : segment,
        line,
        message,
        recorder,
      );
  } else if (/^[A-Z][A-Z0-9]{2}\|/.test(text)) readText(text, line, message, recorder);
  else recorder.note(text, line);
}

function readText(text: string, line: number, message: MessageState, recorder: Recorder): void {
  if (text.trim() === '') return;
  if (/^(?:MSH|FHS|BHS)[^\w\s]/.test(text)) {
    closeCoverage(message, null, recorder);
    message.by = readDelimiters(text);
    message.patient = {};
    message.report = '';
    return;
  }
  if (!/^[A-Z][A-Z0-9]{2}(?:[^\w\s]|$)/.test(text)) {
    if (message.bad++ === 0) recorder.corrupt(`Line ${line} is not an HL7 segment.`);
    recorder.note(text, line);
    return;
  }
  recordSegment(readSegment(text, message.by, line), message, recorder);
}

function recordSegment(segment: Hl7Segment, message: MessageState, recorder: Recorder): void {
  const { name, line } = segment;
  if (name === 'IN2') {
    closeCoverage(message, segment, recorder);
    return;
  }
  closeCoverage(message, null, recorder);
  if (name === 'PID') message.patient = recordPatient(segment, recorder);
  else if (name === 'NK1') recordNextOfKin(segment, recorder);
  else if (name === 'GT1') recordGuarantor(segment, recorder);
  else if (name === 'IN1') message.in1 = segment;
  else if (name === 'OBX') recordObservation(segment, message, recorder);
  else if (name === 'NTE') note(`NTE-3: ${freeText(segment, 3)}`, line, message, recorder);
  else if (factTables.has(name)) recordFacts(segment, message, recorder);
  else if (!silentSegments.has(name)) noteUnknown(segment, message, recorder);
  if (name !== 'OBX') message.report = '';
}

function closeCoverage(message: MessageState, in2: Hl7Segment | null, recorder: Recorder): void {
  if (message.in1 !== null) recordInsured({ in1: message.in1, in2 }, message.patient, recorder);
  message.in1 = null;
}

function recordFacts(segment: Hl7Segment, message: MessageState, recorder: Recorder): void {
  const table = factTables.get(segment.name);
  const fields = medicalFields[segment.name] ?? [];
  const facts = [...new Set(fields.map((field) => coded(segment, field)))].filter(Boolean);
  // A diagnosis has its code in one field and its words in the next.
  const isSplit = facts.length === 2 && ['DG1', 'PR1'].includes(segment.name);
  const whole =
    isSplit && !facts[0]?.includes(facts[1] as string)
      ? [facts.join(' ')]
      : facts.slice(0, isSplit ? 1 : undefined);
  if (table !== undefined && whole.length > 0) {
    recorder.record(table, message.patient, { fact: whole }, segment.line);
  }
}

function recordObservation(obx: Hl7Segment, message: MessageState, recorder: Recorder): void {
  const type = rawField(obx, 2);
  const label = coded(obx, 3);
  if (type === 'ED') {
    for (const parts of repetitions(obx, 5)) attach(parts, label, recorder);
    return;
  }
  const isReport = ['TX', 'FT'].includes(type);
  const value = type === 'CE' || type === 'CWE' ? coded(obx, 5) : freeText(obx, 5);
  if (isReport) note(`OBX-5 ${label}: ${value}`, obx.line, message, recorder);
  const isFurtherLine = isReport && message.report === label;
  message.report = isReport ? label : '';
  const table = factTables.get('OBX');
  if (table === undefined || isFurtherLine || value === '') return;
  const start = isReport ? value.slice(0, 80).replace(/\n/g, ' ') : value;
  const fact = `${label}: ${start} ${component(obx, 6, 1)}`.trim();
  recorder.record(table, message.patient, { fact: [fact] }, obx.line);
}

/** ED: application^type^subtype^encoding^data. */
function attach(parts: readonly string[], label: string, recorder: Recorder): void {
  const data = parts[4] ?? '';
  if (data === '' || parts[3]?.toLowerCase() !== 'base64') return;
  const kind = /^[a-z]{2,5}$/i.exec(parts[2] ?? '')?.[0].toLowerCase() ?? 'bin';
  recorder.attach(`${label.slice(0, 60) || 'OBX-5'}.${kind}`, Buffer.from(data, 'base64'));
}

function noteUnknown(segment: Hl7Segment, message: MessageState, recorder: Recorder): void {
  const values = segment.fields.slice(1).flatMap((raw, index) => {
    const text = raw.split(segment.by.component).filter(Boolean).join(' ');
    return text.length < 2 ? [] : [`${segment.name}-${index + 1}: ${text}`];
  });
  if (values.length > 0) note(values.join('; '), segment.line, message, recorder);
}

function note(text: string, line: number, message: MessageState, recorder: Recorder): void {
  const { given = '', family = '' } = message.patient;
  const name = `${given} ${family}`.trim();
  recorder.note(name === '' ? text : `name: ${name}; ${text.replace(/\n/g, ' ')}`, line);
}
