// Ten megabytes of every shape that makes scanners quadratic: none crashes, hangs or hides the one person at the end.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshDataDir, runShowme } from '../cli/run-showme.ts';
import { makeTree } from '../sources/tree.ts';

const megabytes = 10;
/** Linear readers need a fraction; a quadratic one needs hours. */
const secondsPerItem = '120';
const person = 'Patient Martha Kowalski, SSN 412-55-7823.\n';

const repeated: Readonly<Record<string, string>> = {
  'words.txt': 'lorem ipsum dolor ',
  'digits.txt': '7',
  'single digits.txt': '1 ',
  'digits and hyphens.txt': '1-',
  'labels.txt': 'SSN: ',
  'names.txt': 'John Smith ',
  'initials.txt': 'J. ',
  'capitals.txt': 'A',
  'apostrophes.txt': "O'",
  'hyphenated.txt': 'Ann-',
  'quotes.txt': '"',
  'colons.txt': ':',
  'blanks.txt': ' ',
  'tabs.txt': '\t',
  'line feeds.txt': '\n',
  'returns.txt': '\r',
  'fields.txt': 'Name: John\n',
  'codes.txt': 'E11.9 ',
  'facts.txt': 'diagnosed with diabetes ',
  'numbers.txt': '412-55-7823 ',
  'accounts.txt': 'acct acct 123456789 ',
  'cards.txt': '4539578763621486',
  'addresses.txt': 'a@',
  'markers.txt': '-----BEGIN ',
  'escapes.txt': '\x1b[31mred ',
  'tags.html': '<div>',
  'cells.html': '<tr><td>1</td><td>2',
};

/** Grammars that are broken from the first byte: what cannot be read so is read as text, or told. */
const broken: Readonly<Record<string, string>> = {
  'brackets.json': '[',
  'objects.json': '{"a":',
  'elements.xml': '<a>',
  'commas.csv': ',',
  'inserts.sql': 'INSERT INTO a VALUES (',
  'rows.sql': "('a','b'),",
  'cards.vcf': 'BEGIN:VCARD\n',
  'segments.hl7': 'PID|1|~~~~\r',
  'parts.eml': '--x\n',
};

interface Report {
  readonly stores: readonly {
    readonly verdict: string;
    readonly findings: readonly { readonly type: string }[];
  }[];
  readonly notExamined: readonly { readonly reason: string }[];
}

async function scan(name: string, unit: string): Promise<{ code: number | null; report: Report }> {
  const root = makeTree({});
  const count = Math.ceil((megabytes * 1e6) / unit.length);
  writeFileSync(join(root, name), `${unit.repeat(count)} ${person}`);
  const output = join(freshDataDir(), 'report.json');
  const { code } = await runShowme([
    'scan',
    root,
    '-o',
    output,
    '--timeout-per-item',
    secondsPerItem,
  ]);
  return { code, report: JSON.parse(readFileSync(output, 'utf8')) as Report };
}

describe('ten megabytes of one thing, and one person behind it', () => {
  it.each(Object.entries(repeated))('%s: the person is found', async (name, unit) => {
    const { code, report } = await scan(name, unit);
    expect(code).toBe(1);
    expect(report.stores.flatMap(({ findings }) => findings.map(({ type }) => type))).toContain(
      'ssn',
    );
    expect(report.notExamined.map(({ reason }) => reason)).not.toContain('timeout');
  });

  it.each(Object.entries(broken))(
    '%s: the person is found, or the file told',
    async (name, unit) => {
      const { report } = await scan(name, unit);
      const reasons = report.notExamined.map(({ reason }) => reason);
      expect(reasons).not.toContain('timeout');
      expect(report.stores.some(({ findings }) => findings.length > 0) || reasons.length > 0).toBe(
        true,
      );
    },
  );

  it('a million short cells are no burden', async () => {
    const row = Array.from({ length: 1000 }, (_, at) => at % 97).join(',');
    const { report } = await scan('cells.csv', `${row}\n`);
    expect(report.notExamined).toEqual([]);
  });
});
