// Address books in vCard: names, birthdays, addresses, notes and whatever fields a program added.
import { defineFormat, type Format } from '../format.ts';
import { plainText, readContentLines, splitValue } from './content-lines.ts';
import { isoDate } from './number-shapes.ts';
import { createOpenTables, openCells, type OpenTables } from './open-table.ts';
import type { PersonKey } from './record-table.ts';
import { createRecorder, type Recorder } from './recorder.ts';

const silentProperties = new Set(
  'VERSION PRODID REV UID PHOTO LOGO SOUND KEY SOURCE KIND GEO TZ LANG CLIENTPIDMAP SORT-STRING CATEGORIES IMPP ADR LABEL MEMBER'.split(
    ' ',
  ),
);

interface Card {
  readonly line: number;
  person: Partial<Record<PersonKey, string>>;
  readonly attributes: Map<string, string>;
  readonly notes: { readonly text: string; readonly line: number }[];
}

export const vcardFormat: Format = defineFormat({
  id: 'vcard',
  title: 'vCard address book',
  recognises: (head) => /^\s{0,64}BEGIN:VCARD\s/i.test(head.text),
  async *read(input) {
    const recorder = createRecorder();
    const tables = createOpenTables('card');
    let card: Card | null = null;
    const source = readContentLines(input);
    for await (const { name, value, line } of source.lines) {
      const isCard = /^VCARD\s*$/i.test(value);
      if (name === 'BEGIN' && isCard) card = { line, person: {}, attributes: new Map(), notes: [] };
      else if (card === null) recorder.note(value, line);
      else if (name === 'END' && isCard) {
        recordCard(card, tables, recorder);
        card = null;
      } else addProperty(card, name, value, line);
      yield* recorder.ready();
    }
    if (card !== null) {
      recordCard(card, tables, recorder);
      recorder.corrupt('The last card has no END:VCARD: the file is cut short.');
    }
    yield* recorder.rest();
    source.rethrow();
  },
});

// One property is its card, name, value and line: a holder for them would say nothing more.
function addProperty(card: Card, name: string, value: string, line: number): void {
  const fields = splitValue(value);
  if (name === 'N') {
    const [family = '', given = '', middle = ''] = fields;
    card.person = { ...card.person, family, given, middle };
  } else if (name === 'FN') card.person.name = plainText(value);
  else if (name === 'BDAY') card.person.birthDate = isoDate(plainText(value).replace(/^--/, ''));
  else if (name === 'ADR' && card.person.street === undefined) {
    const [, , street = '', city = '', state = '', zip = ''] = fields;
    card.person = { ...card.person, street, city, state, zip };
  } else if (name === 'NOTE' || name === '') {
    card.notes.push({ text: plainText(value).replace(/\s*\n\s*/g, '; '), line });
  } else if (!silentProperties.has(name) && value.trim() !== '') {
    const former = card.attributes.get(name);
    const text = fields.filter((field) => field !== '').join(' ');
    card.attributes.set(name, former === undefined ? text : `${former}; ${text}`);
  }
}

function recordCard(card: Card, tables: OpenTables, recorder: Recorder): void {
  const { person, attributes, notes, line } = card;
  const hasParts = (person.family ?? '') !== '' && (person.given ?? '') !== '';
  const whole = person.name || `${person.given ?? ''} ${person.family ?? ''}`.trim();
  const cells = openCells({ ...person, name: hasParts ? '' : whole }, attributes);
  recorder.record(tables.tableFor([...attributes.keys()]), cells, {}, line);
  for (const { text, line: at } of notes) recorder.note(`name: ${whole}; note: ${text}`, at);
}
