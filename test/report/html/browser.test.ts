// The exposure report in a real browser, from disk and under its own security policy: every view used, nothing fetched.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillInventory } from '../../../bench/large-inventory.ts';
import { drawReport } from '../../../src/report/html/draw.ts';
import { makeFinding, makePlace, makeStore } from '../../inventory/example-store.ts';
import { browserPath, openBrowser, openPage, type Watched } from '../browser.ts';
import { dossierOf, exposedStore, openExample, somePeople } from '../example-dossier.ts';

const names = [
  '<img src=x onerror="document.title=1">.docx',
  '"><script>document.title="pwned"</script>.csv',
  'W2 \u202efdp.xlsx',
  '=HYPERLINK("http:evil","open").xlsx',
  'a very long name that somebody typed one afternoon because the file had to say everything about itself, twice, and then the date, and who asked for it, final (2) FINAL revised.docx',
  'نموذج المريض 2019.pdf',
  'list\nwith newline.txt',
];

let browser: Browser;
let address: string;
/** The same page without its policy, which would keep the checker of accessibility out. */
let openAddress: string;

/** Four hundred stores over three scans, and files with names that no file should have. */
function drawExample(): string {
  const { inventory } = openExample();
  fillInventory(inventory, { stores: 60, people: 900, startedAt: '2026-09-20T02:00:00.000Z' });
  fillInventory(inventory, { stores: 60, people: 700, startedAt: '2026-10-20T02:00:00.000Z' });
  const hostile = names.map((name, index) =>
    exposedStore(
      `h${index}`,
      [...somePeople(9 - index, { first: 5000 + index * 10, limbs: ['a', 'd'] })],
      {
        id: `s_hostile00${index}`,
        uri: `file:///srv/office/Clinic/Strange%20names/${encodeURIComponent(name)}`,
        findings: [
          makeFinding({
            id: `f_hostile00${index}`,
            count: 9,
            places: [makePlace({ column: name, row: 2 }), makePlace({ part: name })],
            because: [`the column is called ${name}`],
          }),
        ],
        access: { principals: [name] },
      },
    ),
  );
  fillInventory(inventory, {
    stores: 400,
    people: 2400,
    more: [
      ...hostile,
      makeStore({
        id: 's_keynearby0',
        verdict: 'exposed',
        uri: 'file:///srv/office/Old/a.zip!b.csv',
        persons: 2,
        protection: {
          state: 'key-exposed',
          mechanism: 'zip-aes256',
          safeHarbor: false,
          because: ['passwords.txt beside it opens it'],
          volume: { encrypted: true, mechanism: 'luks2' },
        },
      }),
    ],
  });
  const html = drawReport(
    dossierOf(inventory, {
      organization: { name: 'Brightwater County Health Department' },
      audiences: [{ principals: ['clinic'], reach: 'many', people: 212 }],
    }),
  );
  inventory.close();
  return html;
}

beforeAll(async () => {
  if (browserPath === undefined) return;
  const folder = mkdtempSync(join(tmpdir(), 'showme-browser-'));
  const html = drawExample();
  writeFileSync(join(folder, 'report.html'), html);
  writeFileSync(
    join(folder, 'open.html'),
    html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
  );
  address = pathToFileURL(join(folder, 'report.html')).href;
  openAddress = pathToFileURL(join(folder, 'open.html')).href;
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

const ready = async (page: Page): Promise<void> => {
  await page.waitForSelector('[data-ready]');
};

async function open(
  hash: string = '',
  options: Parameters<typeof openPage>[2] = {},
): Promise<Watched> {
  const watched = await openPage(browser, address + hash, options);
  await ready(watched.page);
  return watched;
}

/** 'Showing 1–50 of 407 stores' → 407; 0 where nothing matches. */
async function listed(page: Page): Promise<number> {
  const text = await page.locator('[role=status]').innerText();
  return Number((/of ([\d,]+)/.exec(text)?.[1] ?? '0').replaceAll(',', ''));
}

/** A picture for whoever wants to look: SHOWME_SHOTS names the folder. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['SHOWME_SHOTS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

test.skipIf(browserPath !== undefined)('no browser is on this machine', () => undefined);

describe.skipIf(browserPath === undefined)('the report in a browser', () => {
  test('opens from disk, asks for nothing else, and says nothing on the console', async () => {
    const { page, requests, noises } = await open();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    expect(requests).toEqual([]);
    expect(noises).toEqual([]);
    expect(await page.title()).toBe('Exposure report, Brightwater County Health Department');
    await shoot(page, 'top');
    await page.context().close();
  });

  test('leads from every number to the stores behind it', async () => {
    const { page, noises } = await open();
    const links = page.locator('main a[href^="#stores?"]');
    const count = await links.count();
    expect(count).toBeGreaterThan(40);
    const seen = new Set<string>();
    for (let index = 0; index < count; index++) {
      const link = links.nth(index);
      const href = (await link.getAttribute('href')) ?? '';
      if (seen.has(href)) continue;
      seen.add(href);
      const expected = await link.evaluate((one) => {
        const item = one.closest('li')?.querySelector('b')?.textContent;
        const cells = [...(one.closest('tr')?.querySelectorAll('td') ?? [])];
        const table = one.closest('table');
        const heads = [...(table?.querySelectorAll('thead th') ?? [])].map(
          (head) => head.textContent ?? '',
        );
        const column = heads.indexOf('Stores') - 1;
        return item ?? cells[column]?.textContent ?? null;
      });
      await link.click();
      await expect.poll(() => page.evaluate(() => location.hash)).toBe(href);
      if (expected !== null && /^[\d,]+$/.test(expected) && !href.includes('why=denied'))
        await expect
          .poll(async () => [href, await listed(page)])
          .toEqual([href, Number(expected.replaceAll(',', ''))]);
      else if (!href.includes('why=denied'))
        await expect.poll(async () => [href, await listed(page)]).not.toEqual([href, 0]);
    }
    expect(noises).toEqual([]);
    await page.context().close();
  }, 120_000);

  test('sections of the contents are there and are reached', async () => {
    const { page } = await open();
    const targets = await page
      .locator('.toc a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(targets).toHaveLength(9);
    for (const target of targets) {
      await page.locator(`.toc a[href="${target}"]`).click();
      await expect
        .poll(() =>
          page.locator(target).evaluate((one) => Math.round(one.getBoundingClientRect().top)),
        )
        .toBeLessThan(900);
      await shoot(page, `section-${target.slice(1)}`);
    }
    await page.context().close();
  });

  test('searches, sorts by every column, turns pages and opens a store', async () => {
    const { page, noises } = await open('#stores');
    expect(await listed(page)).toBe(408);
    for (const title of ['Verdict', 'Store', 'People', 'Missouri', 'Who can open it', 'Changed']) {
      const head = page.locator(`th[data-h="${title}"]`);
      await head.locator('button').click();
      const first = await head.getAttribute('aria-sort');
      await head.locator('button').click();
      expect(new Set([first, await head.getAttribute('aria-sort')])).toEqual(
        new Set(['ascending', 'descending']),
      );
    }
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await page.locator('.pages span').innerText()).toBe('Page 2 of 9');
    await page.getByRole('button', { name: 'Previous' }).click();
    await page.getByRole('searchbox').fill('hostile000');
    await expect.poll(() => listed(page)).toBe(1);
    await page.locator('button.row').click();
    expect(await page.locator('.detail').innerText()).toContain('showme explain s_hostile000');
    expect(await page.locator('button.row').getAttribute('aria-expanded')).toBe('true');
    await shoot(page, 'open');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    expect(await listed(page)).toBe(408);
    expect(noises).toEqual([]);
    await page.context().close();
  });

  test('keeps its filters in the address, through a reload and in a mailed link', async () => {
    const { page } = await open('#stores');
    await page.getByRole('checkbox', { name: 'Exposed' }).check();
    await page.getByRole('combobox', { name: 'Folder' }).selectOption('HR/Payroll');
    await page.getByRole('combobox', { name: 'Who can open it' }).selectOption('many');
    await page.getByRole('searchbox').fill('payroll');
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('q=payroll');
    const [count, hash] = [await listed(page), await page.evaluate(() => location.hash)];
    await page.reload();
    await ready(page);
    expect(await listed(page)).toBe(count);
    const other = await open(hash);
    expect(await listed(other.page)).toBe(count);
    expect(await other.page.getByRole('combobox', { name: 'Folder' }).inputValue()).toBe(
      'HR/Payroll',
    );
    await page.context().close();
    await other.page.context().close();
  });

  test('shows names that strangers made up as text, and runs none of them', async () => {
    const { page, noises, requests } = await open('#stores?folder=Clinic%2FStrange%20names');
    expect(await listed(page)).toBe(names.length);
    const shown = await page.locator('.stores bdi').allInnerTexts();
    for (const part of [
      '<img src=x onerror=',
      '"><script>',
      'W2 <U+202E>fdp.xlsx',
      '=HYPERLINK(',
      'نموذج',
      'list<U+000A>with',
    ])
      expect(shown.join('\n')).toContain(part);
    for (let index = 0; index < names.length; index++)
      await page.locator('button.row').nth(index).click();
    await shoot(page, 'hostile');
    expect(await page.title()).toBe('Exposure report, Brightwater County Health Department');
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect([noises, requests]).toEqual([[], []]);
    await page.context().close();
  });

  test('refuses a script that somebody puts into it', async () => {
    const { page, noises } = await open();
    await page.evaluate(() => {
      const script = document.createElement('script');
      try {
        script.textContent = 'document.title = "pwned"';
        document.body.append(script);
      } catch {
        // Trusted types refuse the text already.
      }
      document.body
        .insertAdjacentElement('beforeend', document.createElement('p'))
        ?.setAttribute('style', 'color: red');
    });
    expect(await page.title()).not.toBe('pwned');
    expect(noises.join(' ')).toMatch(/Content Security Policy|TrustedScript/);
    await page.context().close();
  });

  test('is used by keyboard alone: skip link, tiles, rows, and a ring around whatever has the focus', async () => {
    const { page } = await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Skip to the report',
    );
    const without: string[] = [];
    for (let stop = 0; stop < 400; stop++) {
      const seen = await page.evaluate(() => {
        const one = document.activeElement;
        if (!one || one === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return {
          text: one.outerHTML.slice(0, 80),
          ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        };
      });
      if (seen === null) break;
      if (!seen.ring) without.push(seen.text);
      await page.keyboard.press('Tab');
    }
    expect(without).toEqual([]);
    await page.locator('a.tile').first().focus();
    await shoot(page, 'focus');
    const href = (await page.locator('a.tile').first().getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => location.hash)).toBe(href);
    await page.locator('button.row').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.detail').count()).toBe(1);
    await page.context().close();
  }, 60_000);

  test('needs no script for its first page of stores and its pictures', async () => {
    const { page, noises } = await openPage(browser, address, { javaScriptEnabled: false });
    expect(await page.locator('.stores tbody').count()).toBe(50);
    expect(await page.locator('a.tile').count()).toBeGreaterThan(5);
    expect(await page.locator('.over').count()).toBeGreaterThan(0);
    expect(await page.locator('#theme').isVisible()).toBe(false);
    expect(noises).toEqual([]);
    await shoot(page, 'no-script');
    await page.context().close();
  });

  test('changes its colors on demand', async () => {
    const { page } = await open();
    const ground = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.locator('#theme').click();
    expect([await page.locator('#theme').innerText(), await ground()]).toEqual([
      'Colors: light',
      light,
    ]);
    await page.locator('#theme').click();
    expect(await page.locator('#theme').innerText()).toBe('Colors: dark');
    expect(await ground()).not.toBe(light);
    await page.context().close();
  });

  test.each([
    [390, 844],
    [320, 640],
    [680, 450],
  ])('fits a screen of %i by %i without scrolling sideways', async (width, height) => {
    const { page } = await open(`#stores?open=s_hostile004&q=hostile004`, {
      viewport: { width, height },
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    await shoot(page, `narrow-${width}`);
    await page.goto(address);
    await ready(page);
    await shoot(page, `narrow-${width}-top`);
    await page.context().close();
  });

  test('prints on Letter, light, without its controls, and says where the full list is', async () => {
    const { page } = await open('', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.filters').isVisible()).toBe(false);
    expect(await page.locator('#theme').isVisible()).toBe(false);
    expect(await page.getByText('The full list:').isVisible()).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const folder = process.env['SHOWME_SHOTS'];
    if (folder) writeFileSync(join(folder, 'print.pdf'), pdf);
    await page.context().close();
  });

  test.each([
    ['light', 1360],
    ['dark', 1360],
    ['light', 390],
    ['dark', 390],
  ] as const)(
    'has no fault of accessibility in %s at %i pixels, with a store open',
    async (colorScheme, width) => {
      const axe = readFileSync(
        createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
        'utf8',
      );
      const hash = '#stores?open=s_hostile000&folder=Clinic%2FStrange%20names';
      const { page } = await openPage(browser, openAddress + hash, {
        colorScheme,
        viewport: { width, height: 900 },
      });
      await ready(page);
      await page
        .locator('details')
        .first()
        .evaluate((one) => one.setAttribute('open', ''));
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { violations } = await (
          globalThis as unknown as {
            axe: {
              run(): Promise<{
                violations: { id: string; impact: string; nodes: { html: string }[] }[];
              }>;
            };
          }
        ).axe.run();
        return violations.map(
          ({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html.slice(0, 120)}`,
        );
      });
      expect(found).toEqual([]);
      await shoot(page, `axe-${colorScheme}-${width}`);
      await page.context().close();
    },
    60_000,
  );
});
