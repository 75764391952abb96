// Names taken apart, in every notation that offices use.
import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { parseName } from '../../src/people/name-parts.ts';

const parts = (text: string, order?: 'first-last' | 'last-first'): string => {
  const parsed = parseName(text, order);
  if (!parsed) return 'none';
  const { first, middle, last, suffix } = parsed.name;
  return [first, middle ?? '', last, suffix ?? ''].join('|').replace(/\|+$/, '');
};

describe('parseName', () => {
  it.each([
    ['Mary Walker', 'Mary||Walker'],
    ['Mary J. Walker', 'Mary|J.|Walker'],
    ['M. Walker', 'M||Walker'],
    ['M Walker', 'M||Walker'],
    ['Mary Jane Walker Jr.', 'Mary|Jane|Walker|Jr.'],
    ['WALKER Mary Ann', 'Mary|Ann|WALKER'],
    ['DE LA CRUZ Maria', 'Maria||DE LA CRUZ'],
    ['Walker, Mary', 'Mary||Walker'],
    ['Mary Dean', 'Mary||Dean'],
    ['Dean, Mary', 'Mary||Dean'],
    ['Will Dean', 'Will||Dean'],
    ['Anna Judge', 'Anna||Judge'],
    ['Dean Walker', 'Dean||Walker'],
    ['Judge Mary Walker', 'Mary||Walker'],
    ['Dean Mary Walker', 'Mary||Walker'],
    ['Walker, Mary J.', 'Mary|J.|Walker'],
    ['Walker, M', 'M||Walker'],
    ['Walker Jr., Thomas', 'Thomas||Walker|Jr.'],
    ['Thomas Walker, Jr.', 'Thomas||Walker|Jr.'],
    ['WALKER MARY J', 'MARY|J|WALKER'],
    ['WALKER/MARY JANE MRS', 'MARY|JANE|WALKER'],
    ['WALKER^MARY^J^JR^', 'MARY|J|WALKER|JR'],
    ['WALKER,MARY,JANE', 'MARY|JANE|WALKER'],
    ['WALKER<<MARY<JANE<<<<<<', 'MARY|JANE|WALKER'],
    ['Walker; Mary', 'Mary||Walker'],
    ['walker, mary', 'mary||walker'],
    ['mary walker', 'mary||walker'],
    ['Dr. Mary Walker, MD', 'Mary||Walker|MD'],
    ["Sean O'Brien", "Sean||O'Brien"],
    ['Sean O’Brien', 'Sean||O’Brien'],
    ['Ana Smith-Jones', 'Ana||Smith-Jones'],
    ['Maria de la Cruz', 'Maria||de la Cruz'],
    ['Jan Van der Berg', 'Jan||Van der Berg'],
    ['de la Cruz, Maria', 'Maria||de la Cruz'],
    ['DE LA CRUZ MARIA E', 'MARIA|E|DE LA CRUZ'],
    ['José Núñez', 'José||Núñez'],
    ['José Luis García López', 'José|Luis|García López'],
    ['María Ortega y Vega', 'María||Ortega y Vega'],
    ['Nguyễn Văn Thắng', 'Văn|Thắng|Nguyễn'],
    ['Dean Howard', 'Dean||Howard'],
  ])('takes %s apart', (text, expected) => {
    expect(parts(text)).toBe(expected);
  });

  it('follows the order that a column was found to have', () => {
    expect(parts('Taylor Morgan', 'last-first')).toBe('Morgan||Taylor');
    expect(parts('Taylor Morgan', 'first-last')).toBe('Taylor||Morgan');
    expect(parts('TAYLOR MORGAN LEE', 'last-first')).toBe('MORGAN|LEE|TAYLOR');
  });

  it.each(['', 'Mary', 'Mary J.', 'de la Cruz', '12345', '   ', '^', '<<', 'Mr.', '王小明'])(
    'finds no first and last name in "%s"',
    (text) => {
      expect(parseName(text)).toBeNull();
    },
  );

  it('never throws, and never invents a letter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 150 }), (text) => {
        const parsed = parseName(text);
        if (!parsed) return;
        expect(text).toContain(parsed.name.first);
        expect(parsed.last.length).toBeGreaterThan(1);
      }),
    );
  });
});
