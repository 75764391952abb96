// Names that clerks gave to scanned files, what a fax server remembers, beds and who lies in them, and a tape of premiums that the state pays.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { aligned, delimited, plainPeople } from '../records-shapes.ts';

/** What a clerk types after the person's name; the last of them is nobody's secret. */
const scans: readonly ((d: Draft, who: Someone) => string)[] = [
  (d, who) => `${who.last}, ${who.first} SSN ${d.ssn(who)} ${d.pick('W-4', 'app', 'intake')}.pdf`,
  (d, who) => `${who.first} ${who.last} - DL ${d.license(who)} (${who.state}).jpg`,
  (d, who) =>
    `${who.last} ${who.first} - ${d.health(who, d.pick('MRI brain mets', 'hep C treatment plan', 'psych discharge summary', 'diabetic foot photos', 'ulcer biopsy result', 'methadone dosing letter'))}.pdf`,
  (d, who) =>
    `${who.last}, ${who.first} ${d.pick('key form', 'parking', 'photo release')} ${d.random.digits(9)}.pdf`,
];

function listedFiles(d: Draft, files: readonly string[]): string {
  const size = (): string => `${d.random.between(12, 980)},${d.random.digits(3)}`;
  return d.choose(
    () =>
      ` Volume in drive S is SCANS\n Directory of S:\\${d.pick('incoming', 'desk 4')}\n\n${files
        .map((file) => `${d.date()}  ${d.time()}  ${size().padStart(12)} ${file}`)
        .join('\n')}\n     ${files.length} File(s)   ${d.random.digits(9)} bytes\n`,
    () =>
      `total ${d.random.digits(6)}\n${files
        .map(
          (file) =>
            `-rw-r--r-- 1 scan scan ${d.random.digits(6)} Mar ${d.random.between(10, 28)} 09:${d.random.between(10, 59)} ${file}`,
        )
        .join('\n')}\n`,
    () => `${files.map((file) => `./scans/${d.random.between(2019, 2024)}/${file}`).join('\n')}\n`,
  );
}

export const scanFolder: Genre = {
  name: 'blind-scan-folder',
  kind: 'record',
  copies: 12,
  extension: (random) => random.pick(['txt', 'lst']),
  write(d) {
    const scan = scans[d.copy % scans.length]!;
    return listedFiles(
      d,
      d.people(3, 7).map((who) => scan(d, who)),
    );
  },
};

const subjects: readonly ((d: Draft, who: Someone) => string)[] = [
  (d, who) =>
    `${who.first} ${who.last} ${d.health(who, d.pick('biopsy malignant', 'positive TB culture', 'CT pulmonary embolism', 'EEG abnormal, seizures', 'A1C 12.1 new diabetic'))}`,
  (d, who) => `PA request ${who.last}, ${who.first}, ${d.insurer()} ID ${d.member(who)}`,
  (d, who) => `Medicare card copy: ${who.first} ${who.last} ${d.mbi(who)}`,
  (d, who) =>
    `${who.first} ${who.last} ${d.pick('directions', 'RSVP', 'time sheet')} ${d.random.digits(9)}`,
];

export const faxServer: Genre = {
  name: 'blind-fax-server',
  kind: 'record',
  copies: 12,
  extension: (random) => random.pick(['txt', 'log']),
  write(d) {
    const subject = subjects[d.copy % subjects.length]!;
    const rows = d
      .people(3, 7)
      .map((who) => [
        d.random.digits(7),
        d.isoDate(),
        d.phone(),
        String(d.random.between(1, 40)),
        d.pick('OK', 'BUSY', 'NO ANSWER', 'PARTIAL'),
        subject(d, who),
      ]);
    return d.choose(
      () =>
        `${[['job', 'day', 'dest', 'pages', 'status', 'subject'], ...rows].map((row) => delimited(row)).join('\n')}\n`,
      () =>
        `${rows.map(([job, day, dest, pages, status, says]) => `${day} faxd[${job}]: SEND to ${dest} ${pages}p ${status} subj="${says}"`).join('\n')}\n`,
      () =>
        `FAX ACTIVITY  ${d.clinic()}\n\n${rows.map(([job, day, dest, pages, status, says]) => `Job ${job}  ${day}\n   To      ${dest}\n   Pages   ${pages}   ${status}\n   Subject ${says}\n`).join('\n')}`,
    );
  },
};

const bedNotes = [
  'C. diff, contact iso',
  'r/o MI, trop pending',
  'DKA, insulin gtt',
  'hip fx, OR in am',
  'ETOH withdrawal, CIWA',
  'COPD exac, BiPAP',
  'SI, 1:1 sitter',
  'stroke, tPA at 0710',
  'neutropenic fever',
] as const;

export const bedBoard: Genre = {
  name: 'blind-bed-board',
  kind: 'record',
  copies: 10,
  extension: 'txt',
  write(d) {
    const beds = d.people(5, 9).map((who, at): readonly string[] => {
      const bed = `${d.random.between(2, 6)}${d.random.digits(2)}-${at % 2 === 0 ? 'A' : 'B'}`;
      if (at % 4 === 3) return [bed, d.pick('CLEAN', 'DIRTY', 'BLOCKED'), '', '', d.staff()];
      return [
        bed,
        d.name(who, 'last-first', 'caps-last-first'),
        `${who.sex}${2024 - Number(who.birthDate.slice(0, 4))}`,
        d.health(who, d.random.pick(bedNotes)),
        `Dr ${d.staff().split(' ')[1]}`,
      ];
    });
    return d.choose(
      () =>
        `BED BOARD  ${d.date()}  ${d.time()}\n\n${aligned(d, [['BED', 'PATIENT', 'SEX/AGE', 'NOTE', 'SVC'], ...beds], 3).join('\n')}\n\nED holding: ${d.random.between(2, 9)}   house sup: ${d.staff()}\n`,
      () => `${beds.map((bed) => bed.filter(Boolean).join(' | ')).join('\n')}\n`,
      () =>
        `${beds.map(([bed, who, age, note, by]) => `[${bed}] ${who}${age ? ` (${age})` : ''}\n      ${note || 'no patient'}  --${by}`).join('\n')}\n`,
    );
  },
};

export const buyInTape: Genre = {
  name: 'blind-buy-in-tape',
  kind: 'record',
  fixedWidth: true,
  copies: 8,
  extension: (random) => random.pick(['txt', 'dat']),
  write(d) {
    const layout = d.choose<readonly [string, (who: Someone) => string]>(
      () => [
        'COLS: REC, MEDICARE NO., LAST, FIRST, MO HEALTHNET NO., EFF, CODE',
        (who) =>
          `2 ${d.pad(d.mbi(who), 15)}${d.pad(who.last.toUpperCase(), 20)}${d.pad(who.first.toUpperCase(), 15)}${d.dcn(who)}  ${d.packedDate()} ${d.pick('QMB ', 'SLMB', 'QI-1')} ${d.random.digits(5)}`,
      ],
      () => [
        'COLS: REC, MO HEALTHNET NO., NAME, MEDICARE NO., PART, EFF',
        (who) =>
          `2 ${d.dcn(who)} ${d.pad(`${who.last} ${who.first} ${who.middle}`.toUpperCase(), 34)}${d.pad(d.mbi(who), 15)}${d.pick('B', 'A')}${d.packedDate()}`,
      ],
    );
    const [columns, row] = layout;
    return `1 PART B BUY-IN  STATE 26  RUN ${d.packedDate()}\n1 ${columns}\n${plainPeople(d, 5, 10)
      .map(row)
      .join('\n')}\n9 TOTAL ${d.random.digits(7)}\n`;
  },
};
