// Files of machines: rows without a heading, queues of a pharmacy, and scraps of messages between hospitals.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { delimited, hex, packed, plainPeople, quoted } from '../records-shapes.ts';

const complaints = [
  'vertigo and ringing in the ears',
  'gout flare in the big toe',
  'plantar fasciitis',
  'Bell palsy',
  'trigeminal neuralgia',
  'endometriosis',
  'gastric ulcer with bleeding',
  'frozen shoulder',
  'MRSA boil on the thigh',
  'retinal tear',
  'chronic hepatitis B',
  'panic disorder',
] as const;

type Cell = (who: Someone) => string;

/** One or two columns that tell something, among those that do not; no heading says which is which. */
function cellsOf(d: Draft): Cell[] {
  const telling: readonly Cell[] = [
    (who) => d.ssn(who, { style: 'dashed' }),
    (who) => d.health(who, d.random.pick(complaints).toLowerCase()),
    (who) => d.mbi(who),
  ];
  const dull: readonly Cell[] = [
    (who) => who.birthDate,
    () => d.phone(),
    (who) => who.city,
    () => d.money(10, 900).slice(1).replace(',', ''),
    () => d.pick('A', 'T', 'P', 'Y', 'N'),
    () => `${d.isoDate()} ${d.random.between(10, 22)}:${d.random.between(10, 59)}:00`,
    () => d.random.digits(5),
  ];
  return d.shuffle([
    ...d.shuffle(telling).slice(0, d.random.between(1, 2)),
    ...d.shuffle(dull).slice(0, d.random.between(3, 5)),
  ]);
}

export const headlessRows: Genre = {
  name: 'blind-headless-rows',
  kind: 'record',
  copies: 9,
  extension: (random) => random.pick(['csv', 'txt', 'tsv', 'dat']),
  write(d) {
    const cells = cellsOf(d);
    const by = d.pick(',', ',', '\t', ';', '|', '~');
    const isSplit = d.chance(0.5);
    const isQuoted = d.chance(0.3);
    const rows = d.people(5, 12).map((who, at) => {
      const names = isSplit ? [who.last, who.first] : [d.name(who, 'plain')];
      return [at + 1001, ...names, ...cells.map((cell) => cell(who))];
    });
    return `${rows.map((row) => (isQuoted ? quoted(row, by) : delimited(row, by))).join('\n')}\n`;
  },
};

const bottles = [
  ['HYDROXYCHLOROQUINE 200MG TAB', 'T1T BID'],
  ['TOPIRAMATE 50MG TAB', 'T1T QHS FOR MIGRAINE'],
  ['ESCITALOPRAM 10MG TAB', 'T1T QAM'],
  ['AMOX-CLAV 875-125MG TAB', 'T1T BID X10D'],
  ['TIMOLOL 0.5% OPHTH SOL', '1 GTT OU BID'],
  ['FUROSEMIDE 40MG TAB', 'T1T QAM FOR SWELLING'],
  ['RISPERIDONE 1MG TAB', 'T1T BID'],
  ['ANASTROZOLE 1MG TAB', 'T1T QD'],
  ['BENZONATATE 100MG CAP', 'T1C TID PRN COUGH'],
  ['LEVETIRACETAM 500MG TAB', 'T1T BID FOR SEIZURES'],
  ['SUMATRIPTAN 100MG TAB', 'T1T AT ONSET'],
] as const;

export const fillQueue: Genre = {
  name: 'blind-fill-queue',
  kind: 'record',
  copies: 8,
  extension: (random) => random.pick(['txt', 'csv', 'psv']),
  write(d) {
    const hasMember = d.chance(0.6);
    const heads = d.choose(
      () => ['RXNO', 'PAT_LNAME', 'PAT_FNAME', 'DRUG', 'SIG', 'QTY', 'DAYS', 'PRESCR', 'STAT'],
      () => ['rx', 'last', 'first', 'item', 'directions', 'q', 'ds', 'dr', 'bin'],
      () => ['Script #', 'Surname', 'Given', 'Medication', 'Sig', 'Qty', 'DS', 'Prescriber', 'Bay'],
    );
    const rows = d.people(5, 10).map((who) => {
      const [drug, sig] = d.random.pick(bottles);
      return [
        d.random.digits(7),
        who.last,
        who.first,
        d.health(who, drug),
        sig,
        d.pick('30', '60', '90', '20'),
        d.pick('30', '10', '90'),
        d.staff().toUpperCase(),
        d.pick('READY', 'RTS', 'OOS', 'PA REQ', 'A4', 'C11'),
        ...(hasMember ? [d.member(who)] : []),
      ];
    });
    const all = [[...heads, ...(hasMember ? [d.pick('CARDHOLDER_ID', 'Ins ID')] : [])], ...rows];
    const note = d.maybe(`# queue of ${d.isoDate()} store ${d.random.digits(4)}\n`, 0.3);
    const by = d.pick('|', '|', ',', '\t');
    return `${note}${all.map((row) => delimited(row, by)).join('\n')}\n`;
  },
};

const coded = [
  ['N20.1', 'Calculus of ureter'],
  ['H40.1131', 'Primary open-angle glaucoma, bilateral, mild stage'],
  ['F33.1', 'Major depressive disorder, recurrent, moderate'],
  ['S52.501A', 'Fracture of lower end of right radius'],
  ['K35.80', 'Acute appendicitis'],
  ['C18.7', 'Malignant neoplasm of sigmoid colon'],
  ['L40.0', 'Psoriasis vulgaris'],
  ['D57.1', 'Sickle-cell disease without crisis'],
  ['E05.00', 'Thyrotoxicosis with diffuse goiter'],
  ['J15.9', 'Bacterial pneumonia'],
] as const;

function message(d: Draft, who: Someone, ending: string): string {
  const at = `${d.packedDate()}${d.random.between(10, 23)}${d.random.between(10, 59)}`;
  const [code, words] = d.random.pick(coded);
  const name = `${who.last.toUpperCase()}^${who.first.toUpperCase()}^${who.middle[0] ?? ''}`;
  const social = d.chance(0.6) ? d.ssn(who, { style: 'bare' }) : '';
  const insured = d.chance(0.6)
    ? [
        `IN1|1|COM${d.random.digits(3)}|${d.random.digits(5)}|${d.insurer().toUpperCase()}||||${d.random.letters(2)}${d.random.digits(4)}${'|'.repeat(9)}18${'|'.repeat(19)}${d.member(who)}`,
      ]
    : [];
  return [
    `MSH|^~\\&|REG|NORTH|LAB|SOUTH|${at}||ADT^A0${d.random.between(1, 8)}|${d.random.digits(9)}|P|2.3`,
    `EVN||${at}|||${d.staff().split(' ')[1]!.toUpperCase()}`,
    `PID|1||${d.random.digits(7)}^^^NORTH^MR||${name}||${packed(who.birthDate)}|${who.sex}|||${who.street.toUpperCase()}^^${who.city.toUpperCase()}^${who.state}^${who.zip}||${d.phone()}|||S||${d.random.digits(10)}|${social}`,
    `PV1|1|I|4W^41${d.random.digits(1)}^A||||${d.random.digits(5)}^${d.staff().split(' ').toReversed().join('^').toUpperCase()}^^^^DR`,
    ...(d.chance(0.8) ? [`DG1|1|ICD10|${code}|${d.health(who, words)}|${at}|A`] : []),
    ...insured,
  ].join(ending);
}

export const hospitalScrap: Genre = {
  name: 'blind-hospital-scrap',
  kind: 'record',
  copies: 8,
  extension: (random) => random.pick(['hl7', 'txt', 'log']),
  write(d) {
    const framed = d.chance(0.3);
    const ending = d.pick('\r', '\n', '\n');
    const messages = plainPeople(d, 2, 4).map((who) => message(d, who, ending));
    return `${messages
      .map((text) => (framed ? `${d.isoDate()} INFO sent ${hex(d, 8)}\n${text}` : text))
      .join('\n\n')}\n`;
  },
};

function resource(d: Draft, who: Someone): string {
  const id = hex(d, 8);
  const [code, words] = d.random.pick(coded);
  const text = (type: string, body: string): string =>
    `{"resourceType":"${type}","id":"${hex(d, 8)}",${body}}`;
  const identifier = d.pick(
    `{"system":"http://hl7.org/fhir/sid/us-ssn","value":"${d.ssn(who, { style: 'bare' })}"}`,
    `{"type":{"coding":[{"code":"DL"}]},"system":"urn:oid:2.16.840.1.113883.4.3.29","value":"${d.license(who)}"}`,
    `{"type":{"coding":[{"code":"MR"}]},"value":"${d.random.digits(7)}"}`,
  );
  return [
    `{"resourceType":"Patient","id":"${id}","identifier":[${identifier}],"name":[{"use":"official","family":"${who.last}","given":["${who.first}"]}],"birthDate":"${who.birthDate}"}`,
    d.chance(0.7)
      ? text(
          'Condition',
          `"subject":{"reference":"Patient/${id}"},"code":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"${code}"}],"text":"${d.health(who, words)}"}`,
        )
      : text(
          'Appointment',
          `"status":"booked","participant":[{"actor":{"reference":"Patient/${id}"}}]`,
        ),
    ...(d.chance(0.6)
      ? [
          text(
            'Coverage',
            `"status":"active","subscriberId":"${d.member(who)}","beneficiary":{"reference":"Patient/${id}"}`,
          ),
        ]
      : []),
  ].join(',\n  ');
}

export const resourceScrap: Genre = {
  name: 'blind-resource-scrap',
  kind: 'record',
  copies: 8,
  extension: 'json',
  write(d) {
    const entries = plainPeople(d, 2, 4).map((who) => resource(d, who));
    return `[\n  ${entries.join(',\n  ')}\n]\n`;
  },
};
