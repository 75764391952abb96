// Drivers are loaded when an address asks for one; a missing one is told with the line that installs it.
import { expect, test } from 'vitest';

import { installLine, isInstalled, loadDriver } from '../../src/databases/driver.ts';
import { engines } from '../../src/databases/index.ts';

test('a missing driver is told with the line that installs it', async () => {
  const missing = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
  await expect(loadDriver('pg', () => Promise.reject(missing))).rejects.toMatchObject({
    problem: {
      reason: 'unsupported',
      detail: 'the driver pg is not installed; install it with: npm install pg@8 pg-copy-streams@7',
    },
  });
});

test('another failure of a driver is not taken for its absence', async () => {
  const broken = new TypeError('broken');
  await expect(loadDriver('pg', () => Promise.reject(broken))).rejects.toBe(broken);
});

test('every engine that needs a driver names one that can be installed', () => {
  for (const { driver } of engines) {
    if (driver === undefined) continue;
    expect(installLine(driver)).toMatch(/^npm install \S+/);
    expect(isInstalled(driver)).toBe(true);
  }
});
