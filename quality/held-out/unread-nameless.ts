// Health without a name: notes from which names were taken out, and the data of a study.
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { diagnosis } from '../ills.ts';

/** Who wrote it stays in the note; whom it is about does not. */
function nameless(d: Draft): (words: string) => string {
  const nobody = d.someone();
  return (words) => d.health(nobody, words, { of: null, optional: true });
}

function gap(d: Draft, kind: string): string {
  return d.pick(
    `[**${kind}**]`,
    `[${kind.toUpperCase()}]`,
    `<${kind}>`,
    `{{${kind}_${d.random.digits(1)}}}`,
  );
}

export const strippedNote: Genre = {
  name: 'unread-stripped-note',
  kind: 'prose',
  copies: 10,
  extension: 'txt',
  write(d) {
    const fact = nameless(d);
    const style = d.pick('[**', '[', '_', 'X');
    const hole = (kind: string): string =>
      style === '_' ? '_________' : style === 'X' ? 'XXXXXX' : gap(d, kind);
    const age = d.random.between(24, 88);
    const sex = d.pick('M', 'F', 'man', 'woman');
    const found = diagnosis(d, d.someone(), { of: null, optional: true });
    const text = d.choose(
      () =>
        `Name: ${hole('Name')}   MRN: ${hole('ID')}   DOB: ${hole('Date')}\nAttending: ${d.staff()}, MD\n\nHPI: ${age} year old ${sex} ${fact('with three days of cough and fever')}. Seen at ${hole('Hospital')} last month.\n\nAssessment: ${found}.\nPlan: ${fact('start doxycycline 100 mg BID')}, follow up with Dr. ${d.staff().split(' ')[1]!} in two weeks.\n\nElectronically signed by ${d.staff()}, MD on ${d.date()}`,
      () =>
        `Case ${d.random.between(1, 40)} for the Thursday conference, presented by ${d.staff()}\n\nThe patient, a ${age}-year-old ${sex}, came in ${fact('short of breath')}. Work-up led to the diagnosis of ${found}. ${hole('Name')} was discharged on day ${d.random.between(3, 9)}. Identifiers were removed under the safe harbor method by ${d.staff()}.`,
      () =>
        `PEER REVIEW\nReviewer: ${d.staff()}\nSubject: ${hole('Patient')}, record ${d.random.digits(6)}\n\nFinding: ${found}. Care was ${d.pick('within', 'below')} standard. ${fact('A second dose of heparin was given in error')}. No name appears in this file; the key is with the quality office.`,
    );
    return d.wrap(`${text}\n`);
  },
};

const arms = ['metformin 1000 mg', 'placebo', 'semaglutide 0.5 mg', 'usual care'] as const;

function table(d: Draft, by: string): string {
  const fact = nameless(d);
  const heads = [
    'record_id',
    'site',
    'visit',
    'age',
    'sex',
    'arm',
    'primary_dx',
    'hba1c',
    'dropout',
  ];
  const study = d.random.letters(3);
  const rows = d.times(8, 20, (at) => {
    const glucose = `${d.random.between(5, 11)}.${d.random.digits(1)}`;
    const arm = d.random.pick(arms);
    return [
      `${study}-${String(at + 1).padStart(4, '0')}`,
      d.random.between(1, 6),
      d.isoDate(2021, 2023),
      d.random.between(19, 84),
      d.pick('F', 'M'),
      arm === 'placebo' || arm === 'usual care' ? arm : fact(arm),
      diagnosis(d, d.someone(), { of: null, optional: true }).replaceAll(by, ' '),
      fact(glucose),
      d.pick('0', '0', '0', '1'),
    ].join(by);
  });
  return [heads.join(by), ...rows].join('\n');
}

function answers(d: Draft): string {
  const rows = d.times(8, 18, (at) =>
    [
      `R${String(at + 1).padStart(3, '0')}`,
      d.random.digits(9),
      d.pick('63', '64', '65'),
      ...d.times(6, 6, () => d.random.between(1, 5)),
      d.pick('', 'ok', 'no comment', 'the wait was long'),
    ].join(','),
  );
  return ['resp,token,zip2,q1,q2,q3,q4,q5,q6,q7_text', ...rows].join('\n');
}

function genes(d: Draft): string {
  const rows = d.times(10, 24, () =>
    [
      `S${d.random.digits(5)}`,
      `rs${d.random.digits(7)}`,
      d.random.between(1, 22),
      d.random.digits(8),
      d.pick('AA', 'AG', 'GG', 'CT'),
      `0.${d.random.digits(4)}`,
    ].join('\t'),
  );
  return ['sample\trsid\tchr\tpos\tgenotype\tmaf', ...rows].join('\n');
}

export const studyData: Genre = {
  name: 'unread-study-data',
  kind: 'record',
  copies: 10,
  extension: (random) => random.pick(['csv', 'txt']),
  write(d) {
    const lead = `# protocol ${d.random.digits(5)}, PI ${d.staff()}, exported ${d.isoDate()}, no identifiers\n`;
    return `${d.maybe(lead)}${d.choose(
      () => table(d, ';'),
      () => table(d, '\t'),
      () => answers(d),
      () => genes(d),
    )}\n`;
  },
};
