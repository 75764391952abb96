// Evidence of living in Missouri.
import { describe, expect, it } from 'vitest';
import {
  findMissouriEvidence,
  isMissouriState,
  isMissouriZip,
} from '../../src/people/residence.ts';

describe('isMissouriZip', () => {
  it.each(['63005', '63101', '63366', '64108', '64468', '65101', '65807-1234', ' 65899 '])(
    'accepts %s',
    (zip) => {
      expect(isMissouriZip(zip)).toBe(true);
    },
  );
  it.each(['62999', '63201', '64201', '64399', '65900', '66101', '6310', '631011', 'MO', ''])(
    'refuses %s',
    (zip) => {
      expect(isMissouriZip(zip)).toBe(false);
    },
  );
});

describe('isMissouriState', () => {
  it.each(['MO', 'mo', 'Mo.', 'Missouri', 'MISSOURI', 'US-MO', '29'])('accepts %s', (state) => {
    expect(isMissouriState(state)).toBe(true);
  });
  it.each(['KS', 'Montana', 'Moscow', 'M', '', '129'])('refuses %s', (state) => {
    expect(isMissouriState(state)).toBe(false);
  });
});

describe('findMissouriEvidence', () => {
  const look = (text: string): string | undefined => findMissouriEvidence(text, 0, 4)?.strength;

  it('takes a state with a Missouri ZIP in the same block', () => {
    expect(look('Name of the person\n12 Oak St\nRolla, MO 65401')).toBe('strong');
  });
  it('takes a state field and a ZIP field', () => {
    expect(look('name: x, state: MO')).toBe('strong');
    expect(look('name: x, zip: 64108')).toBe('strong');
  });
  it('does not take MO with a ZIP of another state', () => {
    expect(look('Call MO 90210 today')).toBeUndefined();
  });
  it('takes a telephone number only for weak evidence', () => {
    expect(look('Call (573) 555-0100')).toBe('weak');
  });
  it('does not look into the next letter', () => {
    expect(findMissouriEvidence(`Jane\n${'x'.repeat(500)}\nRolla, MO 65401`, 0, 4)).toBeNull();
  });
});
