// People left in settings, in what one program exports for another, and in tables of saved web pages.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { hex, plainPeople, sqlText, xmlText } from '../records-shapes.ts';

/** The kind of file is drawn with its name, before the text is. */
const drawn = new WeakMap<object, string>();

function drawnKind(
  random: Parameters<Exclude<Genre['extension'], string>>[0],
  kinds: readonly string[],
): string {
  const kind = random.pick(kinds);
  drawn.set(random, kind);
  return kind;
}

type Text = (d: Draft) => string;

const settings: Readonly<Record<string, Text>> = {
  yaml(d) {
    const people = plainPeople(d, 2, 5);
    return `# seeds for the ${d.pick('staging', 'demo', 'cutover')} load, ${d.staff()}
version: ${d.random.digits(1)}
retry: ${d.random.digits(2)}
clients:
${people
  .map(
    (who) => `  - name: ${who.first} ${who.last}
    ${d.pick('ssn', 'tax_id', 'soc')}: "${d.ssn(who)}"
    phone: "${who.phone}"
    case_no: ${d.random.digits(9)}
`,
  )
  .join('')}mail:
  from: ${d.staff().toLowerCase().replace(' ', '.')}@example.org
`;
  },
  ini(d) {
    const people = plainPeople(d, 2, 4);
    return `; payees.ini
[general]
bank=${d.bank()}
build=${d.random.digits(9)}

${people
  .map(
    (who) => `[payee.${who.last.toLowerCase()}]
display=${who.last}, ${who.first}
aba=${d.routing(who, { covered: 'd' })}
dda=${d.account(who, { covered: 'c' })}
telephone_pin=${who.pin}

`,
  )
  .join('')}[log]
dir=/var/log/pay
`;
  },
  env(d) {
    const [who, other] = [d.someone(), d.someone()];
    return `NODE_ENV=production
PORT=80${d.random.digits(2)}
SIGNER_NAME="${who.first} ${who.last}"
SIGNER_DL=${d.license(who)}
SIGNER_STATE=${who.state}
BACKUP_SIGNER_NAME="${other.first} ${other.last}"
BACKUP_SIGNER_TIN=${d.ssn(other)}
RELEASE=${d.random.digits(9)}
ALERT_TO=${d.staff().toLowerCase().replace(' ', '.')}@example.org
# ask ${d.staff()} before changing
`;
  },
  toml(d) {
    const people = plainPeople(d, 2, 4);
    return `title = "door ${d.random.digits(2)}"
firmware = "${d.random.digits(1)}.${d.random.digits(2)}"

${people
  .map(
    (who) => `[[holder]]
first = "${who.first}"
last = "${who.last}"
badge = ${d.random.digits(6)}
passport = "${d.passport(who)}"
until = ${d.isoDate()}

`,
  )
  .join('')}`;
  },
};

export const settingsLeft: Genre = {
  name: 'blind-settings-left',
  kind: 'record',
  copies: 12,
  extension: (random) => drawnKind(random, Object.keys(settings)),
  write: (d) => settings[drawn.get(d.random)!]!(d),
};

const ills = [
  'lupus nephritis',
  'panic disorder',
  'night terrors',
  'hep C',
  'cluster headache',
] as const;

const exports: Readonly<Record<string, Text>> = {
  xml(d) {
    const tag = d.pick('Licensee', 'Claimant', 'Applicant');
    const key = d.pick('SocSecNbr', 'TaxIdentifier', 'SSN');
    const row = (who: Someone): string => `  <${tag} seq="${d.random.digits(4)}">
    <Nm><Lst>${xmlText(who.last)}</Lst><Fst>${xmlText(who.first)}</Fst></Nm>
    <${key}>${d.ssn(who, { style: 'bare' })}</${key}>
    <OprLic st="${who.state}">${d.license(who)}</OprLic>
    <Rcpt>${d.random.digits(9)}</Rcpt>
  </${tag}>`;
    const rows = d.people(3, 6).map(row).join('\n');
    return `<?xml version="1.0"?>\n<Extract by="${d.staff()}" run="${d.random.digits(8)}">\n${rows}\n</Extract>\n`;
  },
  sql(d) {
    const people = d.people(3, 7);
    const table = d.pick('intake', 'mhc_visit');
    const rows = people.map(
      (who) =>
        `(${d.random.digits(5)},${sqlText(who.last)},${sqlText(who.first)},${sqlText(d.ssn(who))},${sqlText(d.health(who, d.random.pick(ills)))},${sqlText(d.isoDate())})`,
    );
    return `-- host ${hex(d, 6)}, by ${d.staff()}
CREATE TABLE ${table} (id int, lname varchar(40), fname varchar(40), tin char(11), complaint text, dt date);
INSERT INTO ${table} VALUES
${rows.join(',\n')};
INSERT INTO audit VALUES (${d.random.digits(9)},${sqlText(d.staff())},'export');
`;
  },
  jsonl: (d) =>
    `${plainPeople(d, 4, 8)
      .map((who, at) =>
        JSON.stringify({
          _id: hex(d, 12),
          person: `${who.last}, ${who.first}`,
          ...(at % 3 === 2
            ? { docType: 'none', docNo: null, order: d.random.digits(9) }
            : at % 3 === 1
              ? { docType: 'A-Number', docNo: d.alien(who) }
              : { docType: "Driver's license", docState: who.state, docNo: d.license(who) }),
          takenBy: d.staff(),
        }),
      )
      .join('\n')}\n`,
};

export const exportsLeft: Genre = {
  name: 'blind-exports-left',
  kind: 'record',
  copies: 12,
  extension: (random) => drawnKind(random, Object.keys(exports)),
  write: (d) => exports[drawn.get(d.random)!]!(d),
};

type Cell = (who: Someone) => string;

function tableOf(d: Draft): {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const [title, cell] = d.choose<readonly [string, Cell]>(
    () => ['Soc. Sec.', (who) => d.ssn(who)],
    () => [
      'Reason off',
      (who) =>
        d.health(
          who,
          d.pick(
            'a kidney out',
            'rehab (drinking)',
            'gallstones out',
            'blood clot',
            'nervous breakdown',
          ),
        ),
    ],
    () => ['OLN', (who) => d.license(who)],
    () => ['Insured no.', (who) => d.member(who)],
    () => ['Ticket', () => d.random.digits(9)],
  );
  return {
    head: ['', 'Person', title, 'Since', 'Contact'],
    rows: d
      .people(4, 8)
      .map((who, at) => [
        String(at + 1),
        d.name(who, 'plain', 'last-first', 'initial'),
        cell(who),
        d.isoDate(),
        d.staff(),
      ]),
  };
}

const pages: Readonly<Record<string, Text>> = {
  html(d) {
    const { head, rows } = tableOf(d);
    const line = (cells: readonly string[], tag: string): string =>
      `<tr>${cells.map((cell) => `<${tag}${d.maybe(' class="c"', 0.2)}>${cell}</${tag}>`).join('')}</tr>`;
    return `<!doctype html><html><head><title>${d.pick('Staff only', 'Roster', 'Intranet')}</title></head><body>
<p>Page owner: ${d.staff()}. Revision ${d.random.digits(6)}.</p>
<table>
${[line(head, 'th'), ...rows.map((row) => line(row, 'td'))].join('\n')}
</table>
</body></html>
`;
  },
  wiki(d) {
    const { head, rows } = tableOf(d);
    return `== ${d.pick('Roster', 'Open items')} ==\n{| class="wikitable"\n! ${head.join(' !! ')}\n${rows.map((row) => `|-\n| ${row.join(' || ')}`).join('\n')}\n|}\n\nLast touched by [[User:${d.staff().replace(' ', '_')}]], rev ${d.random.digits(9)}\n`;
  },
  textile(d) {
    const { head, rows } = tableOf(d);
    return `h2. ${d.pick('Roster', 'Open items')}\n\n|_. ${head.join(' |_. ')} |\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n\nChangeset r${d.random.digits(9)}\n`;
  },
};

export const pagesSaved: Genre = {
  name: 'blind-pages-saved',
  kind: 'record',
  copies: 10,
  extension: (random) => drawnKind(random, Object.keys(pages)),
  write: (d) => pages[drawn.get(d.random)!]!(d),
};
