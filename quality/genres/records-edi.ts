// Interchanges of payers about members and claims, and bank files whose addenda hold what was withheld from whom.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { packed, plainPeople, plainPerson } from '../records-shapes.ts';

/** An interchange of one transaction, a segment a line or all in one. */
function interchange(d: Draft, kind: readonly [gs: string, st: string], body: string[]): string {
  const [gs, st] = kind;
  const control = d.random.digits(9);
  const [date, time] = [d.packedDate(), `${d.random.between(10, 19)}${d.random.between(10, 59)}`];
  const isa = `ISA*00*          *00*          *ZZ*${'PRAIRIEMUT'.padEnd(15)}*ZZ*${'CCHSBILL'.padEnd(15)}*${date.slice(2)}*${time}*^*00501*${control}*0*P*:`;
  const version = st === '271' ? '005010X279A1' : '005010X221A1';
  return [
    isa,
    `GS*${gs}*PRAIRIEMUT*CCHSBILL*${date}*${time}*1*X*${version}`,
    `ST*${st}*0001${st === '271' ? `*${version}` : ''}`,
    ...body,
    `SE*${body.length + 2}*0001`,
    'GE*1*1',
    `IEA*1*${control}`,
  ]
    .map((one) => `${one}~`)
    .join(d.pick('\n', ''))
    .concat('\n');
}

function nm1(entity: string, { last, first, middle }: Someone, id: string): string {
  const name = `NM1*${entity}*1*${last}*${first}*${middle}`.toUpperCase();
  return id === '' ? name : `${name}***MI*${id}`;
}

function eligibility(d: Draft): string {
  const body = [
    `BHT*0022*11*${d.random.digits(9)}*${d.packedDate()}*1319`,
    'HL*1**20*1',
    `NM1*PR*2*PRAIRIE MUTUAL INSURANCE*****PI*${d.random.digits(5)}`,
    'HL*2*1*21*1',
    `NM1*1P*2*${d.clinic().toUpperCase()}*****XX*${d.npi()}`,
  ];
  let level = 2;
  for (const member of plainPeople(d, 3, 6)) {
    level += 1;
    const subscriber = level;
    const child = d.chance(0.3) ? d.relative(member, 'child') : null;
    body.push(
      `HL*${level}*2*22*${child ? 1 : 0}`,
      `TRN*2*${d.random.digits(9)}*1${d.ein().replace('-', '')}`,
      nm1('IL', member, d.member(member)),
      ...(d.chance(0.5) ? [`REF*SY*${d.ssn(member, { style: 'bare' })}`] : []),
      `REF*6P*${d.random.digits(6)}`,
      `N3*${member.street.toUpperCase()}`,
      `N4*${member.city.toUpperCase()}*${member.state}*${member.zip}`,
      `DMG*D8*${packed(member.birthDate)}*${member.sex}`,
      `DTP*346*D8*${d.packedDate()}`,
      `EB*1**30*${d.pick('PR', 'HM')}*${d.pick('GOLD PPO', 'CHOICE HMO')}`,
      `EB*C*IND*30***23*${d.random.between(1, 30)}00`,
    );
    if (child) {
      level += 1;
      body.push(
        `HL*${level}*${subscriber}*23*0`,
        nm1('03', child, ''),
        ...(d.chance(0.5) ? [`REF*SY*${d.ssn(child, { style: 'bare' })}`] : []),
        `DMG*D8*${packed(child.birthDate)}*${child.sex}`,
        'INS*N*19',
        'EB*1**30',
      );
    }
  }
  return interchange(d, ['HB', '271'], body);
}

function remittance(d: Draft): string {
  const ofNobody = { of: null, optional: true };
  const banked = d.someone();
  const body = [
    `BPR*I*${d.random.digits(4)}.20*C*ACH*CCP*01*${d.routing(banked, ofNobody)}*DA*${d.account(banked, ofNobody)}*1${d.ein().replace('-', '')}**01*${d.element('routing-number', d.numbers.routing(), null, ofNobody)}*DA*${d.element('bank-account', d.numbers.account(), null, ofNobody)}*${d.packedDate()}`,
    `TRN*1*${d.random.digits(9)}*1${d.ein().replace('-', '')}`,
    'N1*PR*PRAIRIE MUTUAL INSURANCE',
    `N1*PE*${d.clinic().toUpperCase()}*XX*${d.npi()}`,
    `REF*TJ*${d.ein().replace('-', '')}`,
    'LX*1',
  ];
  for (const patient of plainPeople(d, 3, 6)) {
    const [doctor, doctorLast] = d.staff().toUpperCase().split(' ') as [string, string];
    const paid = `${d.random.between(40, 190)}.${d.random.digits(2)}`;
    body.push(
      `CLP*${d.random.digits(8)}*1*${d.random.between(200, 400)}*${paid}*20*12*${d.random.digits(13)}*11`,
      nm1('QC', patient, d.member(patient)),
      ...(d.chance(0.3) ? [nm1('IL', d.relative(patient, 'spouse'), '')] : []),
      `NM1*82*1*${doctorLast}*${doctor}****XX*${d.npi()}`,
      `REF*EA*${d.random.digits(7)}`,
      `DTM*232*${d.packedDate()}`,
      `SVC*HC:${d.health(patient, d.pick('99213', '90837', '71046', '36415'), { optional: true })}*${paid}*${paid}**1`,
      `CAS*CO*45*${d.random.between(20, 99)}`,
      `AMT*B6*${paid}`,
    );
  }
  return interchange(d, ['HP', '835'], body);
}

export const payerInterchange: Genre = {
  name: 'payer-interchange',
  kind: 'record',
  copies: 12,
  extension: (random) => random.pick(['edi', 'txt', 'x12']),
  write: (d) =>
    d.choose(
      () => eligibility(d),
      () => remittance(d),
    ),
};

/** Ninety-four places, blank behind. */
function achLine(text: string, d: Draft): string {
  return d.pad(text, 94);
}

/** Somebody whose whole name fits where the addenda have room for it. */
function shortNamed(d: Draft): Someone {
  let drawn = plainPerson(d);
  while (`${drawn.last} ${drawn.first}`.length > 20) drawn = plainPerson(d);
  return drawn;
}

interface Entry {
  readonly routing: string;
  readonly account: string;
  readonly id: string;
  readonly name: string;
  readonly addendum: string;
}

/** What an employer withheld for child support: the account is the State's, the debtor stands in the addendum. */
function supportEntry(d: Draft, center: Pick<Entry, 'routing' | 'account'>): Entry {
  const debtor = shortNamed(d);
  const amount = String(d.random.between(4000, 60_000));
  const named = `${debtor.last} ${debtor.first}`.toUpperCase();
  return {
    ...center,
    id: d.random.digits(9),
    name: 'FAMILY SUPPORT PAY CTR',
    addendum: `DED*CS*${d.random.digits(8)}*${d.packedDate().slice(2)}*${amount}*${d.ssn(debtor, { style: 'bare' })}*${d.pick('Y', 'N')}*${named}*29000*N\\`,
  };
}

/** Help paid to a person's own account: a name and an account, and no code that would open it. */
function benefitEntry(d: Draft): Entry {
  const payee = shortNamed(d);
  const dcn = d.dcn(payee, { or: ['health-insurance-id', 'government-id'] });
  return {
    routing: d.routing(payee),
    account: d.account(payee),
    id: d.random.digits(7),
    name: `${payee.first} ${payee.last}`.toUpperCase(),
    addendum: `TEMPORARY ASSISTANCE  ${d.pick('DCN', 'MO DCN')} ${dcn}  PAY PERIOD ${d.packedDate()}`,
  };
}

export const withholdingFile: Genre = {
  name: 'withholding-file',
  kind: 'record',
  fixedWidth: true,
  copies: 10,
  extension: (random) => random.pick(['ach', 'txt']),
  write(d) {
    const kind = d.pick('support', 'benefit');
    const origin = d.numbers.routing();
    const company = d.ein().replace('-', '');
    const nobody = { of: null, optional: true };
    const center = {
      routing: d.element('routing-number', d.numbers.routing(), null, nobody),
      account: d.element('bank-account', d.numbers.account(), null, nobody),
    };
    const entries = d.times(3, 8, () =>
      kind === 'support' ? supportEntry(d, center) : benefitEntry(d),
    );
    const trace = (at: number): string => `${origin.slice(0, 8)}${String(at + 1).padStart(7, '0')}`;
    const count = String(entries.length * 2).padStart(6, '0');
    const name = kind === 'support' ? 'RIVERBEND LOGIST' : 'STATE OF MO DSS';
    const sums = `${d.random.digits(10)}${'0'.repeat(12)}${d.random.digits(12)}`;
    const lines = [
      `101 ${d.element('routing-number', origin, null, { of: null, optional: true })}1${company}${d.packedDate().slice(2)}0${d.random.between(8, 9)}${d.random.between(10, 59)}A094101${'MID-MISSOURI CLEARING'.padEnd(23)}${name.padEnd(23)}`,
      `5220${name.padEnd(16)}${' '.repeat(20)}1${company}${kind === 'support' ? 'CCD' : 'PPD'}${(kind === 'support' ? 'CHILDSUPP' : 'TANF').padEnd(10)}${d.packedDate().slice(2)}${d.packedDate().slice(2)}   1${origin.slice(0, 8)}0000001`,
      ...entries.flatMap((entry, at) => [
        `622${entry.routing}${d.pad(entry.account, 17)}${d.random.digits(10)}${entry.id.padEnd(15)}${entry.name.padEnd(22).slice(0, 22)}  1${trace(at)}`,
        `705${d.pad(entry.addendum, 80)}0001${String(at + 1).padStart(7, '0')}`,
      ]),
      `8220${count}${sums}1${company}${' '.repeat(25)}${origin.slice(0, 8)}0000001`,
      `9000001000001${String(entries.length * 2).padStart(8, '0')}${sums}`,
    ];
    return lines.map((line) => `${achLine(line, d)}\n`).join('');
  },
};
