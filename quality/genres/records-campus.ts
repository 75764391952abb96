// What schools and colleges export: person extracts of a student system, and the nurse's health lists.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { drugs } from '../health.ts';
import { aligned, type Cells, delimited, problemOf, xmlText } from '../records-shapes.ts';

/** One person of the extract under the heads of the registrar's tables. */
type Field = readonly [head: string, cell: (of: Someone) => string];

function registrarFields(d: Draft): Field[] {
  const style = d.pick('bare', 'bare', 'any');
  const tax = d.pick('SPBPERS_SSN', 'TAX_ID', 'SSN', 'STU_SSN', 'SOC_SEC_NBR');
  const taxCell = (of: Someone): string => {
    const kind = d.random.next();
    if (kind < 0.82) return d.ssn(of, { style });
    return kind < 0.92 ? d.itin(of) : '';
  };
  const rest: Field[] = d.shuffle<Field>([
    [tax, taxCell],
    ['BIRTH_DATE', (of) => d.born(of)],
    ['TERM_CODE', () => d.pick('202410', '202420', '202510')],
    ['MAJR_CODE', () => d.pick('BIOL', 'NURS', 'ACCT', 'ENGL', 'HIST')],
    ['ADVISOR', () => d.staff()],
    ['CUM_GPA', () => `${d.random.between(1, 3)}.${d.random.digits(2)}`],
    ['ZIP', () => d.zip4()],
  ]);
  const names: Field[] = d.chance(0.7)
    ? [
        ['SPRIDEN_LAST_NAME', ({ last }) => last],
        ['SPRIDEN_FIRST_NAME', ({ first }) => first],
        ['SPRIDEN_MI', ({ middle }) => middle],
      ]
    : [['STUDENT_NAME', (of) => d.name(of, 'last-first')]];
  return [
    ['SPRIDEN_PIDM', () => d.random.digits(6)],
    ['SPRIDEN_ID', () => `@0${d.random.digits(7)}`],
    ...names,
    ...rest,
  ];
}

export const bannerExtract: Genre = {
  name: 'banner-extract',
  kind: 'record',
  copies: 10,
  extension: 'txt',
  write(d) {
    const fields = registrarFields(d);
    const heads = fields.map(([head]) => head);
    const rows = d.people(6, 13).map((of) => fields.map(([, cell]) => cell(of)));
    const spooled = `${rows.length} rows selected.\n`;
    return d.choose(
      () =>
        `SQL> spool ${d.pick('nsc_cohort', 'stu_extract', 'fa_match')}.lst\nSQL> set colsep '|'\n\n${[heads, ...rows].map((row) => delimited(row, '|')).join('\n')}\n\n${spooled}\nSQL> spool off\n`,
      () => `${[heads, ...rows].map((row) => delimited(row)).join('\n')}\n`,
      () => {
        const [top, ...lines] = aligned(d, [heads, ...rows], 1);
        return `${top}\n${top!.replaceAll(/\S/gu, '-')}\n${lines.join('\n')}\n\n${spooled}`;
      },
      () =>
        rows
          .map(
            (row, at) =>
              `*************************** ${at + 1}. row ***************************\n${row.map((cell, i) => `${heads[i]!.padStart(20)}: ${cell}`).join('\n')}`,
          )
          .join('\n')
          .concat(`\n${rows.length} rows in set (0.0${d.random.digits(1)} sec)\n`),
    );
  },
};

interface Pupil {
  readonly child: Someone;
  readonly guardian: Someone;
}

/** The heads with their cells; what a list says of health is the child's. */
function nurseColumns(d: Draft): readonly (readonly [string, (of: Pupil) => string])[] {
  const condition = ({ child }: Pupil): string => {
    if (d.chance(0.2)) return d.pick('None', 'none on file', 'N/A');
    const { words } = problemOf(d, child);
    return d.health(
      child,
      d.pick(
        words,
        `${words[0]!.toUpperCase()}${words.slice(1)}`,
        `${words} - action plan on file`,
        `allergic to ${d.pick('peanuts', 'bee stings', 'latex', 'penicillin')}`,
      ),
    );
  };
  const medicine = ({ child }: Pupil): string =>
    d.chance(0.35) ? d.health(child, d.random.pick(drugs.slice(2, 4))) : '';
  const dcn = ({ child }: Pupil): string => (d.chance(0.5) ? d.dcn(child) : '');
  const middle = d.shuffle([
    ['DOB', ({ child }: Pupil) => d.born(child)],
    [d.pick('Health condition', 'Medical Alert', 'Diagnosis', 'Condition(s)'), condition],
    [d.pick('Meds at school', 'Medication'), medicine],
    [d.pick('MO HealthNet #', 'DCN', 'Medicaid No.'), dcn],
    ['Gr', () => d.pick('K', '1', '2', '3', '4', '5')],
  ] as const);
  return [
    ['Student', ({ child }: Pupil) => d.name(child, 'last-first', 'plain')],
    ...middle,
    ['Parent/Guardian', ({ guardian }: Pupil) => d.name(guardian, 'plain')],
    ['Phone', () => d.phone()],
    ['Teacher', () => d.staff()],
  ];
}

export const nurseTables: Genre = {
  name: 'nurse-tables',
  kind: 'record',
  copies: 10,
  extension: 'html',
  write(d) {
    const columns = nurseColumns(d);
    const rows: Cells[] = d.people(5, 10).map((guardian) => {
      const child = d.relative(guardian, 'child');
      return columns.map(([, cell]) => cell({ child, guardian }));
    });
    const cells = (tag: string, row: Cells): string =>
      row.map((cell) => `<${tag}>${xmlText(String(cell))}</${tag}>`).join('');
    const body = d.choose(
      () =>
        `<table border="1" cellpadding="3">\n<thead><tr>${cells(
          'th',
          columns.map(([head]) => head),
        )}</tr></thead>\n<tbody>\n${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n')}\n</tbody>\n</table>`,
      () =>
        `<table>\n<tr><td colspan="${columns.length}">Room ${d.random.between(100, 240)} &mdash; confidential</td></tr>\n<tr>${cells(
          'td',
          columns.map(([head]) => head),
        )}</tr>\n${rows.map((row) => `<tr>\n  ${cells('td', row).replaceAll('</td><td>', '</td>\n  <td>')}\n</tr>`).join('\n')}\n</table>`,
      () =>
        rows
          .map(
            (row) =>
              `<dl>\n${row.map((cell, at) => `  <dt>${columns[at]![0]}</dt><dd>${xmlText(String(cell))}</dd>`).join('\n')}\n</dl>`,
          )
          .join('\n<hr>\n'),
    );
    return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>Health alerts ${d.random.between(2021, 2024)}</title></head>\n<body>\n<h2>${d.pick('Student health alerts', 'Medication log', 'Nurse roster')} - ${d.pick('Harmony Grove Elementary', 'Prairie View School', 'Lakeside Primary')}</h2>\n<p>Printed ${d.date()} by ${d.staff()}, RN</p>\n${body}\n</body></html>\n`;
  },
};
