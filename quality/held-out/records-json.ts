// Documents of a shop's or landlord's database in extended JSON, and clinical resources one a line.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { drugs } from '../health.ts';
import { hex, problemOf } from '../records-shapes.ts';

type Json = Readonly<Record<string, unknown>>;

function objectId(d: Draft): Json {
  return { $oid: hex(d, 24) };
}

function named({ first, middle, last }: Someone, shape: number): Json {
  if (shape === 0) return { name: { first, middle, last } };
  if (shape === 1) return { givenName: first, familyName: last };
  return { displayName: `${first} ${last}`, sortKey: `${last}, ${first}`.toLowerCase() };
}

/** A card with its code, a card without, or both: each in an object of its own. */
function wallet(d: Draft, of: Someone): Json[] {
  const kept = (): Json => ({
    pan: d.element('payment-card', of.card, of, { covered: 'c' }),
    exp: of.expiry,
    cvv2: of.cvv,
  });
  const bare = (): Json => ({
    pan: d.element('payment-card', d.numbers.card('mastercard'), of, { covered: null }),
    exp: of.expiry,
  });
  const vaulted = (): Json => ({ token: `tok_${hex(d, 24)}`, last4: of.card.slice(-4) });
  return d.choose(
    () => [kept()],
    () => [bare()],
    () => [vaulted()],
    () => [kept(), vaulted()],
    () => [bare(), vaulted()],
  );
}

export const mongoExport: Genre = {
  name: 'mongo-export',
  kind: 'record',
  copies: 12,
  extension: 'json',
  write(d) {
    const shape = d.random.between(0, 2);
    const content = d.pick('wallet', 'tax', 'license', 'mixed');
    const taxKey = d.pick('ssn', 'taxId', 'socialSecurityNumber', 'SSN_TIN');
    const taxed = (of: Someone): Json => {
      const style = d.pick('dashed', 'bare');
      return { [taxKey]: d.ssn(of, { style }) };
    };
    const licensed = (of: Someone): Json => ({
      idDocument: {
        kind: d.pick('DL', 'driversLicense'),
        issuer: of.state,
        number: d.license(of),
      },
    });
    const documents = d.people(4, 8).map((of) => ({
      _id: objectId(d),
      ...named(of, shape),
      ...(content === 'tax' && taxed(of)),
      ...(content === 'license' && licensed(of)),
      ...(content === 'wallet' && { wallet: wallet(d, of) }),
      ...(content === 'mixed' && (d.chance(0.5) ? taxed(of) : licensed(of))),
      phone: { $numberLong: d.phone().replaceAll(/\D/gu, '') },
      orders: d.times(0, 2, () => ({ no: { $numberLong: d.random.digits(9) }, ref: d.invoice() })),
      createdBy: d.staff(),
      createdAt: { $date: `${d.isoDate()}T14:0${d.random.digits(1)}:33.000Z` },
      __v: 0,
    }));
    return d.choose(
      () => `${documents.map((one) => JSON.stringify(one)).join('\n')}\n`,
      () => `${JSON.stringify(documents, null, 2)}\n`,
      () => `${JSON.stringify({ collection: d.pick('tenants', 'customers'), documents })}\n`,
    );
  },
};

/** The arcs below the one of drivers' licences are the states' FIPS codes. */
const fips: Readonly<Record<string, string>> = { MO: '29', IL: '17', KS: '20', IA: '19', AR: '5' };

/** The resources of one patient: the name stands in the first, the others point to it. */
function resources(d: Draft, of: Someone): Json[] {
  const id = d.chance(0.5) ? hex(d, 12) : String(d.random.between(1000, 99_999));
  const subject = { reference: `Patient/${id}` };
  const { words, code } = problemOf(d, of);
  const identifiers: Json[] = [
    {
      type: { coding: [{ code: 'MR' }] },
      system: 'urn:oid:2.16.840.1.113883.19.5',
      value: d.random.digits(7),
    },
  ];
  if (d.chance(0.55)) {
    identifiers.push({
      type: { coding: [{ code: d.pick('SS', 'SB') }] },
      system: 'http://hl7.org/fhir/sid/us-ssn',
      value: d.ssn(of, { style: d.pick('bare', 'dashed') }),
    });
  }
  if (d.chance(0.3)) {
    identifiers.push({
      type: { coding: [{ code: 'DL' }], text: "Driver's License" },
      system: `urn:oid:2.16.840.1.113883.4.3.${fips[of.state] ?? '29'}`,
      value: d.license(of),
    });
  }
  const out: Json[] = [
    {
      resourceType: 'Patient',
      id,
      identifier: identifiers,
      name: [{ use: 'official', family: of.last, given: [of.first, of.middle] }],
      gender: of.sex === 'F' ? 'female' : 'male',
      birthDate: of.birthDate,
      telecom: [{ system: 'phone', value: d.phone() }],
      generalPractitioner: [{ display: `Dr. ${d.staff()}` }],
    },
  ];
  if (d.chance(0.6)) {
    out.push({
      resourceType: 'Condition',
      id: hex(d, 12),
      clinicalStatus: { coding: [{ code: 'active' }] },
      code: {
        coding: [
          {
            system: 'http://hl7.org/fhir/sid/icd-10-cm',
            code: d.health(of, code, { optional: true }),
          },
        ],
        text: d.health(of, words),
      },
      subject,
      recordedDate: d.isoDate(),
    });
  }
  if (d.chance(0.4)) {
    out.push({
      resourceType: 'MedicationRequest',
      id: hex(d, 12),
      status: 'active',
      intent: 'order',
      medicationCodeableConcept: { text: d.health(of, d.random.pick(drugs.slice(0, 9))) },
      subject,
    });
  }
  if (d.chance(0.5)) {
    out.push({
      resourceType: 'Coverage',
      id: hex(d, 12),
      status: 'active',
      subscriberId: d.member(of),
      beneficiary: subject,
      payor: [{ display: d.insurer() }],
      class: [{ type: { coding: [{ code: 'group' }] }, value: d.random.digits(6) }],
    });
  }
  return out;
}

export const fhirLines: Genre = {
  name: 'fhir-lines',
  kind: 'record',
  copies: 10,
  extension: 'ndjson',
  write(d) {
    const all = d.people(3, 6).flatMap((of) => resources(d, of));
    const [given, family] = d.staff().split(' ') as [string, string];
    const practitioner: Json = {
      resourceType: 'Practitioner',
      id: hex(d, 8),
      identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: d.npi() }],
      name: [{ family, given: [given], prefix: ['Dr.'] }],
    };
    const lines = d.choose(
      () => [practitioner, ...all],
      () => d.shuffle([practitioner, ...all]),
      () =>
        [practitioner, ...all].toSorted((a, b) =>
          String(a['resourceType']).localeCompare(String(b['resourceType'])),
        ),
    );
    return `${lines.map((one) => JSON.stringify(one)).join('\n')}\n`;
  },
};
