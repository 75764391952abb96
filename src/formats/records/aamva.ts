// Text of the barcode on American driver's licences and ID cards (AAMVA DL/ID Card Design Standard), one or many in a file.
import { defineFormat, type Format } from '../format.ts';
import { isoDate, isoDateFromMonthFirst, isSsn } from './number-shapes.ts';
import type { LineGrammar } from './line-grammar.ts';
import { defineTable, element, nothing, personColumns, type RecordPerson } from './record-table.ts';
import { readRecords } from './record-lines.ts';
import { createRecorder, type Recorder } from './recorder.ts';

const cardTable = defineTable('card', {
  ...personColumns('card holder'),
  license: element('drivers-license', 'DAQ licence number'),
  ssn: element('ssn', 'DBK SSN'),
  discriminator: nothing('DCF document discriminator'),
});

const header = /(?:ANSI ?|AAMVA)(\d{6})\d{4,6}(?:(?:DL|ID|EN|Z[A-Z])\d{8}){0,9}/;

interface Card {
  readonly line: number;
  readonly elements: Map<string, string>;
}

export const aamvaFormat: Format = defineFormat({
  id: 'aamva',
  title: "Driver's licence barcode text (AAMVA)",
  recognises(head) {
    const start = head.text.slice(0, 80);
    return /^\s{0,8}@[\s\x1c-\x1e\\nr]{0,12}(?:ANSI ?|AAMVA)\d{10,12}/.test(start);
  },
  async *read(input) {
    const recorder = createRecorder();
    const grammar = openAamva(recorder);
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

export function openAamva(recorder: Recorder): LineGrammar {
  let card: Card | null = null;
  return {
    take({ text, line, continued }) {
      // Scanners write the separators of the standard as control characters or as escapes.
      for (const piece of text.split(/\\n|\\r|[\x1c-\x1e]/)) {
        const start = continued ? null : header.exec(piece);
        if (start !== null) {
          recordCard(card, recorder);
          card = { line, elements: new Map() };
        }
        const rest = start === null ? piece : piece.slice(start.index + start[0].length);
        const known = addElement(card, rest.replace(/^(?:DL|ID|EN)(?=D[A-D][A-Z])/, ''));
        if (!known && !/^[@\s]*$/.test(rest)) recorder.note(rest, line);
      }
    },
    close: () => recordCard(card, recorder),
  };
}

/** True when the piece is an element of the standard, or of the jurisdiction's own subfile (Z…). */
function addElement(card: Card | null, piece: string): boolean {
  const parts = /^\s{0,4}(?:Z[A-Z](?=Z))?(D[A-D][A-Z]|Z[A-Z]{2})(.{0,400})$/.exec(piece);
  if (card === null || parts === null) return false;
  const [, id = '', value = ''] = parts;
  if (!card.elements.has(id)) card.elements.set(id, value.trim());
  return id.startsWith('D');
}

function recordCard(card: Card | null, recorder: Recorder): void {
  if (card === null) return;
  const value = (id: string): string => {
    const text = card.elements.get(id) ?? '';
    return /^(?:NONE|unavl|unavail)$/i.test(text) ? '' : text;
  };
  const number = [value('DBK'), value('DBM')].find(isSsn) ?? '';
  recorder.record(
    cardTable,
    { ...readHolder(value), license: value('DAQ'), ssn: number, discriminator: value('DCF') },
    {},
    card.line,
  );
}

/** Version 1 has DAB or the whole name in DAA (last,first,middle); version 2 has first and middle names in DCT. */
function readHolder(value: (id: string) => string): RecordPerson {
  const [wholeFamily = '', wholeGiven = '', wholeMiddle = ''] = value('DAA').split(/[,@]/);
  const [given = '', ...middle] = (value('DAC') || value('DCT')).split(/[, ]+/);
  const birth = value('DBB');
  return {
    family: value('DCS') || value('DAB') || wholeFamily,
    given: given || wholeGiven,
    middle: value('DAD') || middle.join(' ') || wholeMiddle,
    birthDate:
      /^(?:19|20)/.test(birth) && isoDate(birth) !== birth
        ? isoDate(birth)
        : isoDateFromMonthFirst(birth),
    street: value('DAG'),
    city: value('DAI'),
    state: value('DAJ'),
    zip: value('DAK').replace(/(?<=^\d{5})0000$/, ''),
  };
}
