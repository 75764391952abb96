// Elements to which no full name is tied: numbers by themselves, last names alone, titles, unit numbers and nicknames.
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { penned } from '../penned.ts';
import { listed } from '../records-shapes.ts';

export const titledOnly: Genre = penned(
  ['blind-titled-only', 'prose'],
  {
    ill: [
      'gallstones',
      'a slipped disc',
      'an ulcer',
      'a bad case of shingles',
      'double vision',
      'heart trouble',
      'the flu',
      'a kidney infection',
    ],
    where: [
      'unit 6',
      'bed 12',
      'pod C',
      'the blue house',
      'room 214',
      'window seat',
      'the corner lot',
      'stall 9',
    ],
  },
  [
    `note on the fridge in the break room: whoever took the message from Mr. {a.last}, he says his social is {a.ssn!} and wants his check mailed. no first name, we have
four of them. call {phone}
@a man
`,
    `Shift report, [[where]]

The lady in [[where]] {a.med:has [[ill]]~} and wants her tea at four. Her daughter rings on Sundays. The gentleman across the hall {b.med:had [[ill]] last month~}.
Linen short by 12. Key {digits:4} is bent.
`,
    `found on the counter, owner unknown: a card, {a.card!}, good thru {a.exp}, three digits {a.cvv}. Also a slip with {b.ssn!} and nothing else. Put in the
safe, envelope {digits:5}. {date}
`,
    `DOCUMENT SEPARATOR 0{digits:5}
Page 1 missing.
Page 2: ... continued. Medicare number {a.mbi!}. The patient {a.med:was told of [[ill]]~} and sent home with a sling.
Page 3: signature illegible. License {b.dl!} copied by the front desk.
`,
  ],
);

const heads = [
  ['case', 'ssn', 'opened', 'status'],
  ['SEQ', 'SOCIAL', 'DT', 'ST'],
  ['batch', 'tin_ssn', 'posted', 'flag'],
  ['rec', 'soc_sec_no', 'loaded', 'rc'],
  ['queue_id', 'participant_ssn', 'ts', 'state'],
] as const;

export const numbersAlone: Genre = {
  name: 'blind-numbers-alone',
  kind: 'record',
  copies: 10,
  extension: (random) => random.pick(['csv', 'txt']),
  write: (d: Draft) => {
    const isMedicare = d.chance(0.3);
    const chosen = d.random
      .pick(heads)
      .map((head) => (isMedicare && /s(?:sn|oc)/iu.test(head) ? 'mbi' : head));
    const rows = d
      .people(6, 14)
      .map((who) => [
        d.random.digits(7),
        isMedicare ? d.mbi(who, { of: null }) : d.ssn(who, { of: null, style: 'dashed' }),
        d.isoDate(),
        d.pick('OK', 'HOLD', 'NEW', 'X'),
      ]);
    return listed(d, [chosen, ...rows], [',', '\t', '|', 'aligned']);
  },
};
