// Directories of those who work there, and what machines write: long numbers, and nothing of anybody's.
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { base64, type Cells, hex, listed } from '../records-shapes.ts';

/** A bank's branches: their routing numbers are the bank's and printed on every check. */
function branches(d: Draft): Cells[] {
  const bank = d.bank();
  return [
    [
      'Branch',
      'Address',
      'City',
      'Zip',
      d.pick('Routing', 'ABA', 'RTN'),
      'Manager',
      'Phone',
      'FDIC Cert',
    ],
    ...d.times(5, 9, () => [
      `${bank} - ${d.county()}`,
      `${d.random.between(100, 999)} Main St`,
      d.pick('Columbia', 'Fulton', 'Moberly', 'Sedalia'),
      d.zip4(),
      d.element('routing-number', d.numbers.routing(), null, { of: null, optional: true }),
      d.staff(),
      d.phone(),
      d.random.digits(5),
    ]),
  ];
}

function staffDirectory(d: Draft): Cells[] {
  const isClinic = d.chance(0.4);
  return [
    ['Emp No', 'Name', 'Title', 'Ext', 'Office phone', 'Badge', isClinic ? 'NPI' : 'Asset tag'],
    ...d.times(7, 14, () => [
      d.employeeNumber(),
      d.staff(),
      isClinic
        ? d.pick('RN', 'Physician', 'Diabetes Educator', 'Asthma Clinic Lead')
        : d.pick('Clerk II', 'Teller', 'Payroll Specialist'),
      d.random.digits(4),
      d.phone(),
      `${d.random.between(2, 8)}${d.random.digits(8)}`,
      isClinic ? d.npi() : d.serial(),
    ]),
  ];
}

export const directories: Genre = {
  name: 'directories',
  kind: 'record',
  copies: 10,
  extension: (random) => random.pick(['csv', 'txt']),
  write: (d) =>
    listed(
      d,
      d.choose(
        () => branches(d),
        () => staffDirectory(d),
      ),
      [',', ',', '\t', 'aligned'],
    ),
};

/** Readings of devices, resolved packages, places on a map: long numbers, and no person in sight. */
export const machineData: Genre = {
  name: 'machine-data',
  kind: 'record',
  copies: 10,
  extension: 'json',
  write: (d) =>
    d.choose(
      () =>
        d
          .times(8, 16, () => ({
            device: `AA-${d.random.digits(2)}-${d.random.digits(4)}`,
            imei: `35${d.random.digits(13)}`,
            ts: Number(`17${d.random.digits(11)}`),
            seq: d.random.digits(9),
            temp: Number(`${d.random.between(10, 40)}.${d.random.digits(6)}`),
            fw: `${d.random.digits(3)}-${d.random.digits(2)}-${d.random.digits(4)}`,
          }))
          .map((one) => `${JSON.stringify(one)}\n`)
          .join(''),
      () => {
        const packages = d.times(6, 12, () => {
          const name = `${d.pick('left', 'grant', 'marsh', 'mason')}-${d.pick('json', 'carter', 'queue')}`;
          const version = `${d.random.between(0, 9)}.${d.random.between(0, 30)}.${d.random.between(0, 20)}`;
          return [
            `node_modules/${name}`,
            {
              version,
              resolved: `https://registry.example.org/${name}/-/${name}-${version}.tgz`,
              integrity: `sha512-${base64(d, 86)}==`,
            },
          ] as const;
        });
        return `${JSON.stringify({ name: 'intake', lockfileVersion: 3, packages: Object.fromEntries(packages) }, null, 2)}\n`;
      },
      () =>
        `${JSON.stringify({
          type: 'FeatureCollection',
          features: d.times(6, 12, () => ({
            type: 'Feature',
            properties: {
              parcel: d.numbers.part(),
              county: d.county(),
              geoid: `29${d.random.digits(9)}`,
              surveyed: d.isoDate(),
              tile: hex(d, 12),
            },
            geometry: {
              type: 'Point',
              coordinates: [
                Number(`-92.${d.random.digits(7)}`),
                Number(`38.${d.random.digits(7)}`),
              ],
            },
          })),
        })}\n`,
    ),
};
