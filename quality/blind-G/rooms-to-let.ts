// Applications sent by telephone, a dog that is no pet, a leak, and rules of the house.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const rentText: Genre = written(
  ['blind-rent-text', 'prose'],
  [
    `[{time}] {a.phone}: hi its {a} about the duplex on Elm
[{time}] me: ok send ss# and lic for the check
[{time}] {a.phone}: {a.ssn} and {a.dl}
[{time}] {a.phone}: my boyfriend {b} is on it too, his is {b.ssn}
[{time}] me: 35 each for the screening
@b man
`,
    `{a} applied; background came back ok.
ssn ending {a.ssnlast}
income {money}
{b} applied; NO. Co-signer {c} gave {c.his} full social, {c.ssn}, over the phone, it's in the blue folder too
`,
  ],
);

export const comfortAnimal: Genre = written(
  ['blind-comfort-animal', 'prose'],
  [
    `To whom it may concern: {a} is my patient. {a.He} {a.med:has PTSD and panic disorder}, and the dog helps. {s1}, LPC

fwd note from {s2}: do we have to? {b} in unit 12 has a cat and pays the deposit like anybody.
`,
    `Unit 4B {a}: grab bars in tub, {a.med:uses a wheelchair since the stroke}
Unit 5A {b}: wants washer
Unit 5C {c}: ground floor please, {c.med:COPD, on oxygen at night}
Unit 6A vacant
`,
  ],
);

export const evictionTalk: Genre = written(
  ['blind-eviction-talk', 'prose'],
  [
    `Tenant {a} is two months behind. Says {a.he} {a.med:lost the job after chemo started} and will have the {a.med:disability check?} by {date}. I told {a.him} I have a mortgage. {b} next door paid. {s1}, manager
`,
    `Payment plan signed by {a}: {money} on the 1st, {money} on the 15th, debit card {a.card+c} exp {a.exp} code {a.cvv}. OK to run without calling. {s1}
`,
  ],
);

export const houseRules: Genre = written(
  ['blind-house-rules', 'prose'],
  [
    `HOUSE RULES. No smoking. Service animals are welcome with or without a letter. Residents with a disability may ask for a change of rule. Mold can cause asthma; report leaks. Emergency: {a}, manager; {b}, maintenance. Office {phone}. Rent drop box acct shown on the coupon.
`,
    `UNIT TURN LIST
12   {a}   paint, dead outlet
14   {b}   bath fan sick, tub fractured
15   {c}   allergic to work, ha ha (old carpet stays)
key codes {digits:4} {digits:4} {digits:4}
`,
  ],
);
