// LDIF (RFC 2849): directory entries with every attribute in a column of its own name.
import { defineFormat, type Format } from '../format.ts';
import { createOpenTables, openCells, type OpenTables } from './open-table.ts';
import { readRecords } from './record-lines.ts';
import { createRecorder, type Recorder } from './recorder.ts';

/** Attributes of the directory itself; what they hold is about no person. */
const silentAttributes = new Set(
  (
    'dn version changetype objectclass objectguid objectsid objectcategory instancetype whencreated whenchanged usncreated ' +
    'usnchanged memberof member uniquemember distinguishedname useraccountcontrol badpwdcount codepage countrycode ' +
    'badpasswordtime lastlogoff lastlogon lastlogontimestamp pwdlastset primarygroupid accountexpires logoncount ' +
    'samaccounttype dscorepropagationdata entryuuid entrycsn creatorsname modifiersname createtimestamp modifytimestamp ' +
    'structuralobjectclass jpegphoto thumbnailphoto usercertificate msexchmailboxguid modifytimestamp homedirectory loginshell ' +
    'uidnumber gidnumber showinaddressbook mdbusedefaults'
  ).split(' '),
);

export const ldifFormat: Format = defineFormat({
  id: 'ldif',
  title: 'LDIF directory export',
  recognises(head) {
    const start =
      /^(?:\s|#[^\r\n]{0,500}[\r\n]|version: ?1[\r\n]){0,50}(dn::? [^\r\n]{1,2000})[\r\n]/i.exec(
        head.text,
      );
    if (start === null) return false;
    const isName =
      /^dn: [\w.-]{1,60}=/i.test(start[1] ?? '') || (start[1] ?? '').startsWith('dn::');
    return (
      isName && /^[\w;.-]{1,80}::? /m.test(head.text.slice(start[0].length, start[0].length + 4000))
    );
  },
  async *read(input) {
    const recorder = createRecorder();
    const tables = createOpenTables('entry');
    let entry: Entry | null = null;
    let attribute = '';
    let previous = 0;
    let bad = 0;
    const source = readRecords(input);
    for await (const { text, line, continued } of source.records) {
      if (continued) {
        recorder.note(text, line);
        continue;
      }
      if (text.startsWith(' ')) {
        if (attribute.length < maxAttribute) attribute += text.slice(1);
        else recorder.note(text.slice(1), line);
      } else {
        addAttribute(entry, attribute);
        attribute = '';
        // Blank lines are not handed on: a gap in the numbering is one.
        const isNext = line > previous + 1 || /^dn::? /i.test(text);
        if (isNext && entry !== null) recordEntry(entry, tables, recorder);
        if (isNext || entry === null) entry = { line, attributes: new Map() };
        if (/^[\w;.-]{1,200}:/.test(text)) attribute = text;
        else if (!/^(?:#|-$)/.test(text)) {
          if (bad++ === 0) recorder.corrupt(`Line ${line} is no LDIF attribute.`);
          recorder.note(text, line);
        } else if (text.startsWith('#')) recorder.note(text, line);
      }
      previous = line;
      yield* recorder.ready();
    }
    addAttribute(entry, attribute);
    if (entry !== null) recordEntry(entry, tables, recorder);
    yield* recorder.rest();
    source.rethrow();
  },
});

const maxAttribute = 1024 * 1024;

interface Entry {
  readonly line: number;
  readonly attributes: Map<string, string>;
}

/** `name: value`, or `name:: base64`; options (`cn;lang-en`) do not matter, further values follow after '; '. */
function addAttribute(entry: Entry | null, line: string): void {
  const parts = /^([\w.-]{1,200})(?:;[\w;.-]{0,200})?:(:?) ?/.exec(line);
  if (entry === null || parts === null) return;
  const [whole, name = '', isBase64] = parts;
  if (silentAttributes.has(name.toLowerCase())) return;
  const raw = line.slice(whole.length);
  const value = isBase64 === ':' ? decodeText(raw) : raw;
  const former = entry.attributes.get(name);
  if (value !== '')
    entry.attributes.set(name, former === undefined ? value : `${former}; ${value}`);
}

/** Base64 holds text with accents, or something binary, which is '' here. */
function decodeText(base64: string): string {
  const text = Buffer.from(base64, 'base64').toString('utf8');
  return /[\0-\x08\x0E-\x1F\uFFFD]/.test(text) ? '' : text;
}

function recordEntry(entry: Entry, tables: OpenTables, recorder: Recorder): void {
  const { attributes } = entry;
  const take = (...names: string[]): string => {
    for (const [name, value] of attributes) {
      if (!names.includes(name.toLowerCase())) continue;
      attributes.delete(name);
      return value;
    }
    return '';
  };
  const person = {
    given: take('givenname', 'gn'),
    family: take('sn', 'surname'),
    street: take('streetaddress', 'street', 'postaladdress'),
    city: take('l', 'localityname'),
    state: take('st', 'stateorprovincename'),
    zip: take('postalcode'),
    birthDate: take('dateofbirth', 'birthdate'),
  };
  const common = take('cn', 'commonname');
  const display = take('displayname', 'gecos', 'name') || common;
  const name = person.given !== '' && person.family !== '' ? '' : display;
  if (attributes.size === 0 && name === '' && person.family === '') return;
  const table = tables.tableFor([...attributes.keys()]);
  recorder.record(table, openCells({ ...person, name }, attributes), {}, entry.line);
}
