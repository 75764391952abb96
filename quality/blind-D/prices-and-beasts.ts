// What shots, tests and drugs cost, whose dog has worms, and boxes on a dock with the numbers that boxes have.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const priceBoard: Genre = penned(
  ['blind-price-board', 'record', 'txt'],
  {
    shot: [
      'Hepatitis B, adult',
      'Shingrix',
      'Pneumococcal 20',
      'Rabies pre-exp.',
      'Flu, high dose',
      'HPV 9',
    ],
    test: [
      'HIV 1/2 Ag/Ab',
      'Chlamydia NAA',
      'Hemoglobin A1c',
      'Hep C RNA quant',
      'TSH',
      'PSA',
      'hCG qual',
    ],
    drug: [
      'METFORMIN HCL 500MG',
      'SERTRALINE 50MG',
      'TRUVADA',
      'LITHIUM CARB 300MG',
      'SUBOXONE 8-2',
      'INSULIN ASPART',
    ],
  },
  [
    `VACCINE FEES            effective {date}           set by {a}

CPT     item                     private     VFC
90746   [[shot]]                 {money}     n/a
90750   [[shot]]                 {money}     n/a
90677   [[shot]]                 {money}     $22.00
90675   [[shot]]                 {money}     n/a
Adm fee 90471   {money}. Lots: {digits:6}, {digits:6}. Ask {b} or {c}.
`,
    `code,test,specimen,days,fee,contact
{digits:6},[[test]],SST,1,"{money}",{s1}
{digits:6},[[test]],swab,2,"{money}",{s1}
{digits:6},[[test]],lav,1,"{money}",{s2}
{digits:6},[[test]],SST,4,"{money}",{a}
`,
    `NDC             DRUG                          TIER   PA   QL     LAST CHANGE BY
{digits:5}-{digits:4}-01   [[drug]]            1      N    60     {s1.lf}
{digits:5}-{digits:4}-30   [[drug]]            3      Y    30     {a.lf}
{digits:5}-{digits:4}-05   [[drug]]            2      N    90     {s1.lf}
{digits:11}     [[drug]]            5      Y    30     {b.lf}
For: diabetes; depression; HIV; bipolar disorder; opioid use disorder.
`,
    `<catalog vendor="{org}" rep="{a}">
  <item sku="{digits:9}" name="[[test]] control, level 2" price="{money}"/>
  <item sku="{digits:9}" name="[[test]] kit, 25 ct" price="{money}"/>
  <item sku="{part}" name="Poster: Know your [[test]]" price="{money}"/>
  <ship to="{b}, laboratory" po="{digits:8}" track="{tracking}"/>
</catalog>
`,
  ],
);

export const animalClinic: Genre = penned(
  ['blind-animal-clinic', 'prose'],
  {
    pet: [
      'Biscuit (beagle)',
      'Mr. Whiskers',
      'Duke, GSD',
      'Pepper the mare',
      'Lola (poodle mix)',
      'Sarge',
    ],
    ill: [
      'heartworm',
      'hip dysplasia',
      'diabetes, insulin 3 u bid',
      'torn CCL',
      'seizures, on phenobarb',
      'mast cell tumor',
      'parvo',
    ],
  },
  [
    `VET VISIT                            {date}

Owner      {a}            {a.phone}
Patient    [[pet]]
Dx         [[ill]]
Rabies tag {digits:5}     Microchip 985{digits:12}
Fee        {money}        {s1}, DVM
`,
    `Kennel board

run 1   [[pet]]    {a}    [[ill]]
run 2   [[pet]]    {b}    pickup {time}
run 3   [[pet]]    {c}    [[ill]]
run 4   empty, bleach
Tech {s1}
`,
    `Dear {a.mr},

[[pet]] did well in surgery. The lump was sent out; we fear [[ill]]. Please give one tablet twice a day with food. Your balance is {money}, acct {digits:5}.

{s1}, DVM, for {b}, DVM
`,
    `CERTIFICATE OF VETERINARY INSPECTION {digits:2}-{digits:6}

Consignor {a}, {a.address}
Consignee {b}, {b.address}
3 head, Angus, tags 840003{digits:9}, Brucellosis neg, TB neg {date}
1 gelding, Coggins neg, acc. {digits:9}
Accredited vet {s1}, no. {digits:6}
`,
    `Rescue meetup chat
{a}: [[pet]] has [[ill]] so no dog park
{b}: oh poor thing! mine had that
{a}: mine meaning the cat lol
{c}: adoption fee {money}, app {digits:7}, talk to {s1}
`,
  ],
);

export const loadingDock: Genre = penned(
  ['blind-loading-dock', 'record', 'txt'],
  {
    thing: [
      'wheelchair, 18 in',
      'glucose strips',
      'oxygen regulator',
      'insulin cooler',
      'bariatric bed',
      'crutches, youth',
    ],
    stop: ['dock B', 'pharmacy', 'Unit 6', 'left w/ neighbor', 'refused', 'partial'],
  },
  [
    `BOL {digits:9}                 shipper {org}

pcs  item                       lot          serial            deliver to
2    [[thing]]                  {digits:9}   {serial}          {a}, [[stop]]
1    [[thing]]                  {digits:9}   {serial}          {b}, [[stop]]
6    [[thing]]                  {digits:9}   {serial}          {c}, [[stop]]
Seal {digits:7}   driver {s1}   CDL class A
`,
    `tracking,signed_by,date,item,weight
{tracking},{a},{iso},"[[thing]]",{digits:2}
{tracking},{b},{iso},"[[thing]]",{digits:1}
{tracking},{c},{iso},"[[thing]]",{digits:2}
`,
    `INVOICE {invoice}        P.O. {digits:3}-{digits:2}-{digits:4}

Bill to: {org}, attn {a}          Ship to: {b}, [[stop]]
{part}   [[thing]]     {digits:2} @ {money}
{part}   [[thing]]     {digits:2} @ {money}
Remit with account {digits:5}; EIN {ein}. Returns: RMA {digits:9}, {s1}
`,
    `{#"asset":"{digits:9}","kind":"[[thing]]","sn":"{serial}","custodian":"{a.lf}","room":"{digits:3}"#}
{#"asset":"{digits:9}","kind":"[[thing]]","sn":"{serial}","custodian":"{b.lf}","room":"{digits:3}"#}
{#"asset":"{digits:9}","kind":"[[thing]]","sn":"{serial}","custodian":"{c.lf}","retired":"{iso}"#}
`,
  ],
);
