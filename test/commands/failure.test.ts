// How errors read, and that a fault of the program tells no value.
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { describeFailure } from '../../src/commands/failure.ts';
import { UserError } from '../../src/config/user-error.ts';
import { InventoryError } from '../../src/inventory/inventory-error.ts';

beforeEach(() => {
  process.env['SHOWME_DATA_DIR'] = mkdtempSync(join(tmpdir(), 'showme-data-'));
});

it('what the user can put right reads as said', () => {
  const error = new UserError('there is no such target: x', 'Did you mean y?');
  expect(describeFailure(error, false)).toBe(
    'error: there is no such target: x\n  Did you mean y?\n  Exit code 2.',
  );
  expect(describeFailure(new InventoryError('it is damaged'), false)).toBe(
    'error: it is damaged\n  Exit code 2.',
  );
});

it('a fault is kept in a private file without the message, which may quote a store', () => {
  const error = new TypeError('cannot read 486-12-3456 of Mary Sample');
  const text = describeFailure(error, true);
  const file = /report of it is in (?<file>\S+);/u.exec(text)?.groups?.['file'] ?? '';
  const kept = readFileSync(file, 'utf8');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  for (const one of [text, kept]) {
    expect(one).toContain('TypeError');
    expect(one).toContain('failure.test');
    expect(one).not.toMatch(/486|Mary/u);
  }
});

it('a fault is told also where nothing can be kept, and whatever was thrown', () => {
  process.env['SHOWME_DATA_DIR'] = '/dev/null/nowhere';
  expect(describeFailure('486-12-3456', false)).toContain('this is a fault in showme');
  expect(describeFailure('486-12-3456', false)).not.toContain('486');
});
