// Who lies where, what land is taxed at, hours of schooling for nurses, what is in the soup, and who was handed which laptop.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const cemeteryIndex: Genre = penned(
  ['blind-cemetery-index', 'record'],
  {
    stone: [
      'granite, flat',
      'broken',
      'lamb on top',
      'Co. B 33rd Mo. Inf.',
      'no marker',
      'shared w/ wife',
    ],
    sec: ['Old', 'Babyland', 'Veterans', 'NE', 'Catholic', 'Annex'],
  },
  [
    `INTERMENTS, book {digits:1}                 sexton {s1}

no.       name                    section         lot-space       buried
{digits:4}      {a.lf}              [[sec]]           {digits:3}-{digits:1}           {date}
{digits:4}      {b.lf}              [[sec]]           {digits:3}-{digits:1}           {date}
{digits:4}      {c.lf}              [[sec]]           {digits:3}-{digits:1}           {date}
`,
    `id,surname,given,lat,lon,stone,deed_no
{digits:6},{a.last},{a.first},38.9{digits:4},-92.3{digits:4},"[[stone]]",{digits:9}
{digits:6},{b.last},{b.first},38.9{digits:4},-92.3{digits:4},"[[stone]]",{digits:9}
{digits:6},{c.last},{c.first},38.9{digits:4},-92.3{digits:4},"[[stone]]",{digits:9}
`,
    `Mowing crew: leave flags on {a}, {b} and {c} until the 1st. The {d.last} bench is loose. [[stone]] in [[sec]], tell {s1}. Perpetual care CD no. {digits:7} matures {date}.
`,
    `Dear {a.mr}, Enclosed is your deed {digits:9} to two spaces beside your mother, {b}, in section [[sec]]. The old stone ([[stone]]) will be reset. Opening and closing is {money}. {s1}, association secretary
`,
  ],
);

export const parcelRoll: Genre = penned(
  ['blind-parcel-roll', 'record'],
  {
    use: ['AG', 'RES 19%', 'COM', 'vacant', 'exempt church'],
    flag: ['appeal', 'delinq 2 yrs', 'split', 'homestead', 'drain dist.'],
  },
  [
    `REAL ESTATE BOOK           {county}            twp 48 rge 12

parcel              owner                     acres       assessed       flag
{digits:2}-{digits:3}-{digits:2}-{digits:2}      {a.capslf}          40.00       {money}       [[flag]]
{digits:2}-{digits:3}-{digits:2}-{digits:2}      {b.capslf}          3.11        {money}       [[flag]]
{digits:2}-{digits:3}-{digits:2}-{digits:2}      {c.capslf}          118.6       {money}       [[flag]]
collector {s1}
`,
    `PIN^OWNER1^OWNER2^CLASS^BILL^RECEIPT
{digits:9}^{a.capslf}^{b.firstcaps}^[[use]]^{money}^{digits:9}
{digits:9}^{c.capslf}^^[[use]]^{money}^{digits:9}
{digits:9}^{d.capslf}^^[[use]]^{money}^{digits:9}
@b spouse a
`,
    `BOARD OF EQUALIZATION. {a}, parcel {digits:3}-{digits:2}-{digits:4}, says the house has a crack and bad bones. Assessor {s1}: [[use]], {money}. {b} spoke for {c}, who is out of state. Reduced to {money}. [[flag]].
`,
    `Land tax sale list: {a}, account {digits:9}, {money}; {b} and {c}, account {digits:9}, {money}; heirs of {d}, account {digits:9}. Bidders sign at 9. Certificate of purchase no. {digits:4}. [[flag]] suits excluded. {s1}, collector of revenue
`,
  ],
);

export const schoolingHours: Genre = penned(
  ['blind-schooling-hours', 'record'],
  {
    course: [
      'Diabetes Update 2.0',
      'Opioids and You',
      'Wounds: Beyond the Basics',
      'Bipolar Disorder for the Primary Clinician',
      'HIV PrEP in Practice',
      'Stroke Alert!',
      'Lyme or Not?',
    ],
    got: ['6.0 CE', '1.5 CME', 'incomplete', 'eval missing', '3 contact hrs'],
  },
  [
    `ATTENDANCE / CREDIT                     provider {digits:5}

attendee            cred      course                       credit
{a}             RN        [[course]]             [[got]]
{b}             LPN       [[course]]             [[got]]
{c}             APRN      [[course]]             [[got]]
{d}             RPh       [[course]]             [[got]]
`,
    `"Learner","Module","Score","Certificate"
"{a}","[[course]]","92","{digits:9}"
"{b}","[[course]]","88","{digits:9}"
"{c}","[[course]]","100","{digits:9}"
`,
    `This certifies that {a} completed [[course]] on {date} and earned [[got]]. Faculty: {b}, MD; {c}, PhD. Nothing to disclose except that {b.mr} speaks for a maker of insulin. Certificate {digits:8}.
`,
    `hey all, still need your evals: {a} ([[course]]), {b} ([[course]]), {c} (both). No eval no credit. Snacks were gluten free by request of the hotel, not us. {s1.first}
`,
  ],
);

export const allergenMatrix: Genre = penned(
  ['blind-allergen-matrix', 'record'],
  {
    dish: [
      'chicken & noodles',
      'bierocks',
      'taco salad',
      'ham loaf',
      'lentil soup',
      'pumpkin bars',
      'gooey cake',
    ],
    has: [
      'wheat, egg',
      'milk',
      'peanut, tree nut',
      'soy',
      'sesame',
      'none of the 9',
      'fish (anchovy)',
    ],
  },
  [
    `CAFE BOARD - contains

dish                      allergens                   cook
[[dish]]                [[has]]                   {a.initbare}
[[dish]]                [[has]]                   {b.initbare}
[[dish]]                [[has]]                   {a.initbare}
line: {a}, {b}     manager {s1}
`,
    `CHURCH SUPPER SIGN-UP
{a} -- [[dish]] ([[has]])
{b} -- [[dish]] ([[has]])
{c} -- sugar free pie for whoever wants it
{d} -- paper plates
`,
    `Recipe card. From the kitchen of {a}: [[dish]]. Contains [[has]]. {b} uses butter instead. Do not let it get anemic, brown it well. Serves 12. Freezes. Passed on from {c}'s Extension club, bulletin {digits:4}.
`,
    `CATER ORDER {digits:6}
host {a}, for {org}
40 x [[dish]]   10 x [[dish]]
label each tray: [[has]]
deliver to {b}, dock 2, {time}. Server {c}. Deposit {money}
`,
  ],
);

export const assetList: Genre = penned(
  ['blind-asset-list', 'record'],
  {
    kit: [
      'Latitude 5440',
      'iPad 9',
      'Zebra ZD421',
      'MiFi 8800',
      'desk phone 8841',
      'badge printer',
    ],
    gone: ['assigned', 'loaner', 'dead battery', 'wiped', 'lost, police rpt', 'virus cleaned'],
  },
  [
    `TAG        MODEL                 USER                 SERIAL             STATE
{digits:6}     [[kit]]         {a}          {serial}        [[gone]]
{digits:6}     [[kit]]         {b}          {serial}        [[gone]]
{digits:6}     [[kit]]         {c}          {serial}        [[gone]]
{digits:6}     [[kit]]         spare            {serial}        shelf
`,
    `imei,iccid,line,holder,plan
35{digits:13},8901{digits:15},573-555-01{digits:2},{a},unl
35{digits:13},8901{digits:15},573-555-01{digits:2},{b},unl
35{digits:13},8901{digits:15},573-555-01{digits:2},{c},2GB
`,
    `EQUIPMENT CHECKOUT. I, {a}, got one [[kit]], s/n {serial}, asset {digits:9}, and will give it back when I leave. Witness {b}, IT. PIN for the lock screen was set by me and is not written here. {date}
`,
    `ticket {digits:7}: {a} says the [[kit]] is sick again ([[gone]]). reset MFA for {b}. {c}'s Bitlocker is fine. mac 00:1B:{digits:2}:{digits:2}:{digits:2}:{digits:2}. closed {s1.first}
`,
  ],
);
