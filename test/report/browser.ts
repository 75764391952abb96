// A headless Chromium for the tests of reports, and what a page did while it was open.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The browser of this machine; undefined where there is none. */
export const browserPath: string | undefined = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => names.map((name) => join(folder, name)))
  .find((path) => existsSync(path));

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath ?? 'chromium',
    // Root has no sandbox; a browser of its own accord goes online for updates and lists.
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

export interface Watched {
  readonly page: Page;
  /** Addresses asked for, other than the file itself. */
  readonly requests: string[];
  /** Messages, errors and dialogs. */
  readonly noises: string[];
}

export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1360, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const noises: string[] = [];
  const file = address.split('#')[0];
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== file) requests.push(request.url());
  });
  page.on('console', (message) => noises.push(message.text()));
  page.on('pageerror', (error) => noises.push(error.message));
  page.on('dialog', (dialog) => {
    noises.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(address);
  return { page, requests, noises };
}
