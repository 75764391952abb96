import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/report/csv.ts';
import { reportFor, reports } from '../../src/report/index.ts';
import { schemas } from '../../src/report/schemas.ts';
import { type Example, office, place, plain, reportData, store, finding } from './example-scan.ts';

const render = (id: string, example: Example): string =>
  [...(reportFor(id)?.render(reportData(example), plain) ?? [])].join('');

const formats = {
  uri: /^[a-z][a-z0-9+.-]*:(?:[\w\-.~:/?#@!$&'()*+,;=[\]]|%[0-9A-F]{2})*$/i,
  'uri-reference': /^(?:[\w\-.~:/?#@!$&'()*+,;=[\]]|%[0-9A-F]{2})*$/i,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
};
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats });
const problemsOf = (name: string, data: unknown): unknown => {
  const validate = ajv.getSchema(name) ?? ajv.compile(schemas[name] ?? false);
  return validate(data) ? [] : validate.errors;
};

// oxlint-disable-next-line typescript/no-explicit-any -- parsed JSON is whatever the program wrote
type Json = { readonly [key: string]: any };
const parse = (text: string): Json => JSON.parse(text) as Json;

describe('the list of reports', () => {
  it('finds a report by its id or by the extension of a file', () => {
    expect(reports.map((report) => report.id)).toEqual([
      'pretty',
      'line',
      'json',
      'jsonl',
      'csv',
      'sarif',
    ]);
    expect(reportFor('SARIF')?.id).toBe('sarif');
    expect(reportFor('ndjson')?.id).toBe('jsonl');
    expect(reportFor('txt')?.id).toBe('pretty');
    expect(reportFor('docx')).toBeUndefined();
  });
});

describe('json', () => {
  it('is one object, as it always was', async () => {
    await expect(render('json', office)).toMatchFileSnapshot('snapshots/office-json.txt');
  });

  it('follows its own schema, with everything and with nothing in it', () => {
    expect(problemsOf('showme/report/1', parse(render('json', office)))).toEqual([]);
    const empty = parse(render('json', {}));
    expect(problemsOf('showme/report/1', empty)).toEqual([]);
    expect(empty).toMatchObject({ stores: [], notExamined: [] });
  });

  it('has exactly the fields of the contract, in stores, findings and places', () => {
    const example = {
      stores: [
        store({
          problems: [{ reason: 'corrupt', detail: 'x' }],
          findings: [
            finding({
              places: [
                place('***-**-1234', {
                  part: 'a',
                  page: 1,
                  line: 2,
                  column: 'c',
                  row: 3,
                  value: 'v',
                }),
              ],
            }),
          ],
        }),
      ],
      notExamined: [
        { uri: 'file:///x', reason: 'denied', detail: 'y', verdict: 'exposed' },
      ] as const,
    };
    const report = parse(render('json', example));
    const [first] = report['stores'];
    const keys = (value: Json): string => Object.keys(value).join(' ');
    expect(keys(report)).toBe('schema scan summary stores notExamined hidden');
    expect(keys(report['scan'])).toBe('id startedAt finishedAt version rulePack targets complete');
    expect(keys(report['summary'])).toBe(
      'stores bytes persons personsRange missouriResidents elements marks',
    );
    expect(keys(first)).toBe(
      'id uri kind verdict protection access persons missouriResidents findings',
    );
    expect(keys(first.protection)).toBe('state mechanism safeHarbor because volume');
    expect(keys(first.protection.volume)).toBe('encrypted mechanism');
    expect(keys(first.access)).toBe('mode owner group principals');
    expect(keys(first.findings[0])).toBe(
      'id type limb disposition confidence count persons places because',
    );
    expect(keys(first.findings[0].places[0])).toBe(
      'part page line column row masked value name pairing',
    );
    expect(keys(report['notExamined'][0])).toBe('uri reason detail');
  });

  it('counts every kind and disposition of the contract, at zero where there is none', () => {
    const { elements, stores } = parse(render('json', office))['summary'];
    expect(stores).toEqual({ exposed: 3, review: 4, sealed: 1, clear: 1481, 'not-examined': 1 });
    expect(Object.keys(elements)).toHaveLength(16);
    expect(elements.passport).toEqual({
      covered: 0,
      review: 0,
      'no-code': 0,
      'no-name': 0,
      redacted: 0,
      unreadable: 0,
      'test-data': 0,
      'public-record': 0,
    });
    expect(elements.ssn).toMatchObject({ covered: 151, 'no-name': 3 });
  });

  it('never waits for the last store before it gives the first', () => {
    let read = 0;
    const stores = function* (): Iterable<ReturnType<typeof store>> {
      for (; read < 1000; read++) yield store();
    };
    const data = { ...reportData(), stores: stores() };
    for (const piece of reportFor('json')?.render(data, plain) ?? []) {
      if (piece.includes('s_4k1p09x2aa')) break;
    }
    expect(read).toBeLessThan(3);
  });

  it('leaves logins out of targets and addresses', () => {
    const uri = 'mysql://root:hunter2@db/x/y';
    const text = ['json', 'jsonl', 'csv', 'sarif'].map((id) =>
      render(id, {
        scan: { targets: [uri] },
        stores: [store({ uri })],
        notExamined: [{ uri, reason: 'denied', detail: 'x' }],
      }),
    );
    expect(text.join('')).not.toContain('hunter2');
  });
});

describe('jsonl', () => {
  it('has a schema on every line, and every line follows it', async () => {
    const text = render('jsonl', office);
    const lines = text.trimEnd().split('\n').map(parse);
    for (const line of lines) expect(problemsOf(line['schema'], line)).toEqual([]);
    expect(lines.map((line) => line['schema'])).toContain('showme/not-examined/1');
    expect(lines.filter((line) => line['schema'] === 'showme/finding/1')).toHaveLength(9);
    expect(lines.at(-1)?.['schema']).toBe('showme/summary/1');
    await expect(text).toMatchFileSnapshot('snapshots/office-jsonl.txt');
  });
});

/** A strict reader of RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<bare>[^",\r\n]*))(?<end>,|\r\n)/gy;
  for (const { groups = {} } of text.matchAll(field)) {
    row.push(groups['quoted']?.replaceAll('""', '"') ?? groups['bare'] ?? '');
    if (groups['end'] !== '\r\n') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('csv', () => {
  it('has one line a finding, all of the same length', () => {
    const rows = readCsv(render('csv', office));
    expect(rows).toHaveLength(1 + 9);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([26]));
    expect(rows.slice(0, 3)).toMatchSnapshot();
  });

  it('lets no spreadsheet run what a store brought along', () => {
    const dangerous = ['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '|calc', '%x', ' =1', '＝1'];
    for (const text of dangerous) {
      const example = { stores: [store({ findings: [finding({ because: [text] })] })] };
      const [, row] = readCsv(render('csv', example));
      expect(row?.at(-1)).toBe(`'${text}`);
    }
    expect(readCsv(render('csv', office)).flat()).not.toContainEqual(
      expect.stringMatching(/^[=+\-@]/),
    );
  });

  it('quotes commas, quotes and line ends', () => {
    const because = ['He said "no",\r\nthen yes.'];
    const text = render('csv', { stores: [store({ findings: [finding({ because })] })] });
    expect(text).toContain('"He said ""no"",\r\nthen yes."\r\n');
    expect(readCsv(text)[1]?.at(-1)).toBe(because[0]);
  });

  it('is only its header where nothing was found, and its coverage goes beside it', () => {
    expect(readCsv(render('csv', {}))).toHaveLength(1);
    const coverage = parse(coverageOf(reportData(office)));
    expect(problemsOf('showme/coverage/1', coverage)).toEqual([]);
    expect(coverage['notExamined']).toHaveLength(7);
  });
});

describe('sarif', () => {
  const schema = parse(readFileSync(new URL('sarif-schema-2.1.0.json', import.meta.url), 'utf8'));
  // Written for draft 4, from which the parts it uses differ only in the name of the id.
  const { $schema: _, id: __, ...draft7 } = schema;
  const validate = new Ajv({
    allErrors: true,
    strict: false,
    unicodeRegExp: false,
    formats,
  }).compile(draft7);
  const check = (example: Example): Json => {
    const log = parse(render('sarif', example));
    expect(validate(log) ? [] : validate.errors).toEqual([]);
    return log['runs'][0];
  };

  it('is valid against the schema of OASIS, with everything and with nothing in it', async () => {
    check(office);
    expect(check({})).toMatchObject({
      results: [],
      tool: { driver: { rules: [] } },
      invocations: [{ toolExecutionNotifications: [] }],
    });
    await expect(render('sarif', office)).toMatchFileSnapshot('snapshots/office-sarif.txt');
  });

  it('has a schema that does refuse', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: null }] })).toBe(false);
  });

  it('has one rule for each kind under each limb, and results that point at theirs', () => {
    const run = check(office);
    const rules = run['tool'].driver.rules as Json[];
    expect(rules.map((rule) => rule['id'])).toEqual([
      'ssn/a',
      'bank-account/c',
      'health-insurance-id/f',
      'medical/e',
      'payment-card/c',
    ]);
    for (const result of run['results']) {
      expect(rules[result.ruleIndex]?.['id']).toBe(result.ruleId);
      const [taxon] = result.taxa;
      expect(run['taxonomies'][0].taxa[taxon.index].id).toBe(taxon.id);
    }
  });

  it('weighs covered above doubtful above incomplete, and calls the rest informational', () => {
    const all = (['covered', 'review', 'no-code', 'no-name', 'redacted', 'test-data'] as const).map(
      (disposition, index) => finding({ id: `f_${index}`, disposition, limb: null }),
    );
    const results = check({ stores: [store({ findings: all })] })['results'] as Json[];
    expect(results.map((result) => [result['kind'], result['level'], result['rank']])).toEqual([
      ['fail', 'error', 100],
      ['fail', 'warning', 70],
      ['fail', 'note', 40],
      ['fail', 'note', 40],
      ['informational', 'none', 0],
      ['informational', 'none', 0],
    ]);
    expect(results.map((result) => result['partialFingerprints']['showmeFinding/v1'])).toEqual(
      all.map((each) => each.id),
    );
  });

  it('says what was not examined with the level "warning", the only spelling all readers take', () => {
    const notes = check(office)['invocations'][0].toolExecutionNotifications as Json[];
    expect(notes).toHaveLength(7);
    expect(new Set(notes.map((note) => note['level']))).toEqual(new Set(['warning']));
    expect(notes[1]?.['descriptor']).toEqual({ id: 'not-examined/corrupt' });
  });

  it('encodes whatever a file may be called', () => {
    const addressOf = (uri: string): unknown =>
      check({ stores: [store({ uri })] })['results'][0].locations[0].physicalLocation
        .artifactLocation.uri;
    expect(addressOf('file:///a b.zip!ü/[1].csv')).toBe('file:///a%20b.zip!%C3%BC/%5B1%5D.csv');
    expect(addressOf('file:///100%.csv')).toBe('file:///100%25.csv');
    expect(addressOf('file:///a%20b')).toBe('file:///a%20b');
    expect(addressOf('file:///\ud800x')).toBe('file:///%EF%BF%BDx');
  });
});
