// Files of fixed columns: a payroll register without any header, and ACH files (Nacha Operating Rules).
import { bare } from '../../fixtures/generate/people.ts';
import type { Style } from '../elements.ts';
import type { Genre } from '../document.ts';

export const payrollRegister: Genre = {
  name: 'fixed-payroll-register',
  kind: 'record',
  fixedWidth: true,
  extension: (random) => random.pick(['txt', 'dat', 'prn']),
  write(d) {
    const hasAccount = d.chance(0.6);
    const shape = d.pick(0, 1, 2);
    const style = d.pick<Style>('dashed', 'bare');
    const rows = d.people(12, 24).map((one, at) => {
      const ssn = d.pad(d.ssn(one, { style }), 13);
      const bank = hasAccount ? `${d.pad(d.routing(one), 11)}${d.pad(d.account(one), 18)}` : '';
      const name =
        shape === 1
          ? d.pad(`${one.first} ${one.middle} ${one.last}`.toUpperCase(), 30)
          : shape === 2
            ? `${d.pad(one.last, 20)}${d.pad(one.first, 14)}`
            : d.pad(`${one.last}, ${one.first}`.toUpperCase(), 28);
      const pay = d.pad(d.money().slice(1), 12, 'left');
      const number = d.pad(String(40_010 + at * 3), 8);
      return shape === 1
        ? `${ssn}${number}${name}${bank}${d.packedDate()}${pay}`
        : `${number}${name}${ssn}${d.packedDate()}  ${bank}${pay}`;
    });
    return `${rows.join('\n')}\n`;
  },
};

export const nacha: Genre = {
  name: 'nacha',
  kind: 'record',
  fixedWidth: true,
  copies: 6,
  extension: (random) => random.pick(['ach', 'txt']),
  write(d) {
    const odfi = d.numbers.routing();
    const firm = d.organisation().toUpperCase().slice(0, 16);
    // The bank's own number in the header: fair to find, nobody's.
    const bankOf = d.element('routing-number', odfi, null, { optional: true });
    const withSsn = d.chance(0.5);
    const entries = d.people(4, 15).map((one, at) => {
      const id = withSsn ? d.pad(d.ssn(one, { style: 'bare' }), 15) : d.pad(d.employeeNumber(), 15);
      const name = d.pad(
        d
          .pick(`${one.first} ${one.last}`, `${one.last}, ${one.first}`, `${one.last} ${one.first}`)
          .toUpperCase()
          .slice(0, 22),
        22,
      );
      return `6${d.pick('22', '32')}${d.routing(one)}${d.pad(d.account(one), 17)}${d.random.digits(10)}${id}${name}  0${odfi.slice(0, 8)}${String(at + 1).padStart(7, '0')}`;
    });
    const lines = [
      `101 ${bankOf}1${bare(d.ein())}2403150930A094101${d.pad('FEDERAL RESERVE BANK', 23)}${d.pad(firm, 23)}        `,
      `5200${d.pad(firm, 16)}${d.pad('', 20)}1${bare(d.ein())}PPD${d.pad('PAYROLL', 10)}240315240318   1${odfi.slice(0, 8)}0000001`,
      ...entries,
      `8200${String(entries.length).padStart(6, '0')}${d.random.digits(10)}${'0'.repeat(12)}${d.random.digits(12)}1${bare(d.ein())}${' '.repeat(25)}${odfi.slice(0, 8)}0000001`,
      `9000001000001${String(entries.length).padStart(8, '0')}${d.random.digits(10)}${'0'.repeat(12)}${d.random.digits(12)}`.padEnd(
        94,
      ),
    ];
    while (lines.length % 10 > 0) lines.push('9'.repeat(94));
    return `${lines.join('\n')}\n`;
  },
};
