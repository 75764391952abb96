// A string that was cut loose is the same string.
import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { detached } from '../../src/text/detached.ts';

test('any text at all is the same when it is cut loose, lone surrogates included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => detached(text) === text),
  );
  expect(detached('\ud800 lone in a long text')).toBe('\ud800 lone in a long text');
  expect(detached('José Ñúñez of Saint Louis')).toBe('José Ñúñez of Saint Louis');
});
