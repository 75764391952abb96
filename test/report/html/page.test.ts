// The exposure report as a file: one of it, small, locked against strangers, right at every number that matters.
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fillInventory } from '../../../bench/large-inventory.ts';
import { drawPage, drawReport, mostBytes } from '../../../src/report/html/draw.ts';
import type { PageFacts } from '../../../src/report/html/facts.ts';
import { unpackRows, type Packed } from '../../../src/report/html/pack.ts';
import { survey } from '../../../src/report/html/survey.ts';
import type { Masked } from '../../../src/model/element.ts';
import { makeFinding, makePlace, makeStore } from '../../inventory/example-store.ts';
import {
  dossierOf,
  exposedStore,
  openExample,
  recordScan,
  somePeople,
} from '../example-dossier.ts';

const textOf = (html: string): string =>
  html
    .slice(html.indexOf('<body>'), html.indexOf('<script type="application/octet-stream"'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/\s+/g, ' ');

const packedOf = (html: string): Packed => {
  const data = /id="data">([^<]*)</.exec(html)?.[1] ?? '';
  return JSON.parse(gunzipSync(Buffer.from(data, 'base64')).toString()) as Packed;
};

/** A report on so many people in one file, of whom so many show evidence of living in Missouri. */
function reportOn(people: number, missouri: number = people): { html: string; facts: PageFacts } {
  const { inventory } = openExample();
  const covered = [...somePeople(people)].map((one, index) => ({
    ...one,
    print: { ...one.print, missouri: index < missouri },
  }));
  recordScan(inventory, { stores: people === 0 ? [] : [exposedStore('HR/list.csv', covered)] });
  const facts = survey(dossierOf(inventory));
  inventory.close();
  return { html: drawPage(facts), facts };
}

/** The best count of people, exact in these reports, as the inventory found it. */
const exact = (facts: PageFacts): PageFacts => ({
  ...facts,
  peopleRange: [facts.people, facts.people],
});

describe('the file', () => {
  const { html } = reportOn(3);

  it('allows its own script and style by their hashes, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const hash = (text: string): string =>
      `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    const script = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(policy.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`,
    );
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<title>'));
  });

  it('has no style attribute, no handler, no address that would be fetched', () => {
    const body = html.slice(html.indexOf('<body>'));
    expect(body).not.toMatch(/<[^>]+\sstyle=/);
    expect(body).not.toMatch(/<[^>]+\son\w+=/);
    expect(html).not.toMatch(/<(?:img|iframe|link|object|embed|video|audio|source)\b/);
    expect([...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<script type="application/octet-stream" id="data">',
      '<script>',
    ]);
  });

  it('is a document with a language, a title and one heading of the first rank', () => {
    expect(html.startsWith('<!doctype html>\n<html lang="en">')).toBe(true);
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    expect(html).toContain('<title>Exposure report, /srv/office</title>');
  });
});

describe('the first sentence', () => {
  const first = (facts: PageFacts): string =>
    textOf(/<h1.*?<\/h1>/s.exec(drawPage(facts))?.[0] ?? '').trim() ||
    (/<h1.*?<\/h1>/s.exec(drawPage(facts))?.[0] ?? '').replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');

  it.each([
    [1, 'Information about 1 person lies unprotected in 1 file'],
    [2, 'Information about 2 people lies unprotected in 1 file'],
    [1000, 'Information about 1,000 people lies unprotected in 1 file'],
    [1001, 'Information about 1,001 people lies unprotected in 1 file'],
  ])('for %i', (people, sentence) => {
    expect(first(exact(reportOn(people).facts))).toBe(sentence);
  });

  it('says that a count is an estimate where it is one', () => {
    const { facts, html } = reportOn(100);
    expect(facts.peopleRange[0]).toBeLessThan(100);
    expect(first(facts)).toBe('Information on about 100 people lies unprotected in 1 file');
    expect(textOf(html)).toContain('is an estimate');
  });

  it('is never a clean result where something could not be read', () => {
    const { facts } = reportOn(0);
    expect(first(facts)).toBe('No covered information was found unprotected');
    const partial = {
      ...facts,
      unreadCount: 412,
      stores: { ...facts.stores, 'not-examined': 412 },
    };
    expect(first(partial)).toBe('Nothing exposed in what could be read. 412 files could not be');
    expect(textOf(drawPage(partial))).toContain('This is not a clean result.');
  });
});

describe('what the law would ask', () => {
  const answers = (facts: PageFacts): string[] =>
    [...drawPage(facts).matchAll(/<strong class="(?:yes|no)">([^<]*)</g)].map(
      ([, word]) => word ?? '',
    );

  it.each([
    [1000, 'Would not apply', 'Hangs on a fact'],
    [1001, 'Would apply', 'Hangs on a fact'],
  ])('of %i residents', (people, officials, substitute) => {
    const words = answers(reportOn(people).facts);
    expect(words.slice(0, 3)).toEqual(['Would apply', officials, substitute]);
  });

  it.each([
    [150_000, 'Not by these facts'],
    [150_001, 'Would be allowed'],
  ])(
    'of %i residents: substitute notice %s',
    (people, substitute) => {
      const { inventory } = openExample();
      recordScan(inventory, { stores: [exposedStore('HR/list.csv', [...somePeople(people)])] });
      const facts = survey(dossierOf(inventory, { organization: { letterCost: 0 } }));
      expect([facts.people, facts.missouri]).toEqual([people, people]);
      const [consumers, officials, option] = answers(facts);
      // The estimate of who is the same person may reach over the limit; the best count decides.
      expect([consumers, officials, option]).toEqual(['Would apply', 'Would apply', substitute]);
      inventory.close();
    },
    60_000,
  );

  it('may apply where the limit lies between those with evidence and everybody', () => {
    expect(answers(reportOn(1200, 980).facts)[1]).toBe('May apply');
  });
});

describe('its numbers', () => {
  it('are those of the JSON report, in words and in data', () => {
    const { inventory } = openExample();
    fillInventory(inventory, { stores: 60, people: 900, seed: 5 });
    const dossier = dossierOf(inventory);
    const { summary } = dossier;
    const html = drawReport(dossier);
    const text = textOf(html);
    const separated = new Intl.NumberFormat('en-US');
    expect(text).toContain(`${separated.format(summary.persons)} people`);
    expect(text).toContain(`${separated.format(summary.missouriResidents)} of these people show`);
    for (const verdict of ['exposed', 'review', 'sealed', 'not-examined'] as const) {
      expect(html).toMatch(
        new RegExp(`class="${verdict}">.{0,200}<b>${summary.stores[verdict]}</b>`),
      );
    }
    const rows = unpackRows(packedOf(html));
    const stores = [...inventory.stores(dossier.scan.id)];
    expect(
      rows.map(({ id, persons, missouri, verdict }) => ({ id, persons, missouri, verdict })),
    ).toEqual(
      stores.map(({ id, persons, missouriResidents: missouri, verdict }) => ({
        id,
        persons,
        missouri,
        verdict,
      })),
    );
    const facts = survey(dossier);
    expect(facts.folders.reduce((sum, folder) => sum + folder.stores, 0)).toBe(
      summary.stores.exposed,
    );
    expect(facts.states.none + facts.states.encrypted).toBe(
      summary.stores.exposed + summary.stores.sealed,
    );
    expect(facts.ages.reduce((sum, { stores: some }) => sum + some, 0)).toBe(
      summary.stores.exposed,
    );
    for (const { persons } of facts.limbs) expect(persons).toBeLessThanOrEqual(summary.persons);
    inventory.close();
  });
});

describe('its budget', () => {
  /** Findings whose every reason is different, so that word lists do not help. */
  function facts(stores: number, places: number): PageFacts {
    const { inventory } = openExample();
    recordScan(inventory, {
      stores: Array.from({ length: 1 }, () => exposedStore('HR/list.csv', [...somePeople(2)])),
    });
    const base = survey(dossierOf(inventory));
    inventory.close();
    const [row] = base.rows;
    const rows = Array.from({ length: stores }, (_, index) => ({
      ...row!,
      id: `s_${index.toString(36).padStart(10, '0')}`,
      name: `file ${index * 7919}.csv`,
      findings: [0, 1, 2, 3].map((at) => ({
        ...row!.findings[0]!,
        id: `f_${(index * 4 + at).toString(36).padStart(10, '0')}`,
        count: 845,
        because: [
          `the name stands in row ${index * 31 + at}`,
          `column ${index * 17 + at} says what it is`,
        ],
        places: Array.from({ length: places }, (__, number) => ({
          where: `row ${index * 101 + number * 13 + at}, column SSN`,
          masked:
            `***-**-${String((index * 7 + at * 3 + number) % 10_000).padStart(4, '0')}` as Masked,
          name: 'J… S…',
          pairing: 'same record',
        })),
      })),
    }));
    return { ...base, rows };
  }

  it.each([
    [10_000, 3],
    [5000, 20],
  ])(
    'holds with %i stores of four findings with %i places each',
    (stores, places) => {
      const html = drawPage(facts(stores, places));
      expect(Buffer.byteLength(html)).toBeLessThan(mostBytes);
      const rows = unpackRows(packedOf(html));
      expect(rows).toHaveLength(stores);
      expect(rows[0]?.findings[0]?.places.length).toBeLessThan(places);
      expect(rows[0]?.findings[0]?.count).toBe(845);
    },
    60_000,
  );

  it('gives up the least urgent stores last of all, and says how many', () => {
    const html = drawPage({ ...facts(20_000, 3), rowsLeftOut: 5 });
    expect(Buffer.byteLength(html)).toBeLessThan(mostBytes);
    const { length } = packedOf(html).rows;
    expect(length).toBeGreaterThan(1000);
    expect(textOf(html)).toContain(
      `${new Intl.NumberFormat('en-US').format(20_005 - length)} more are in`,
    );
  }, 60_000);

  it('holds when names are as long as a system allows', () => {
    const base = facts(300, 0);
    const rows = base.rows.map((row, index) => ({
      ...row,
      name: `${index}`.repeat(1300),
      folder: `${index}/`.repeat(1000),
    }));
    expect(Buffer.byteLength(drawPage({ ...base, rows }))).toBeLessThan(mostBytes);
  });
});

describe('text of strangers', () => {
  it('stays text, in the page and in the data', () => {
    const { inventory } = openExample();
    const name = '"><script>document.title="pwned"</script><img src=x onerror=alert(1)>.csv';
    const hostile = `</script><script>alert(1)</script>\u202e=cmd`;
    recordScan(inventory, {
      stores: [
        exposedStore('x', [...somePeople(2)], {
          uri: `file:///srv/office/${encodeURIComponent(name)}`,
          findings: [
            makeFinding({
              because: [hostile],
              places: [makePlace({ part: hostile, column: hostile })],
            }),
          ],
          access: { principals: [hostile] },
        }),
        makeStore({
          id: 's_2',
          verdict: 'not-examined',
          uri: `file:///srv/office/${encodeURIComponent(hostile)}`,
          covered: [],
          findings: [],
          problems: [{ reason: 'corrupt', detail: hostile }],
        }),
      ],
    });
    const html = drawReport(dossierOf(inventory, { organization: { name: hostile } }));
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html).not.toContain('<img');
    expect(html).not.toContain('\u202e');
    expect(html).toContain('&lt;script>alert(1)');
    inventory.close();
  });
});
