// The machine forms of documents follow their published schemas, and have no field that these do not tell of.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { noStatements } from '../../src/model/statements.ts';
import type { Dossier } from '../../src/report/dossier.ts';
import { describeLoss } from '../../src/report/loss/describe-loss.ts';
import { lossJson } from '../../src/report/loss/loss-json.ts';
import { coverageJson, describeCoverage } from '../../src/report/papers/coverage.ts';
import { describeNotice, noticeJson } from '../../src/report/papers/notice.ts';
import { describeRegister, registerJson } from '../../src/report/papers/register.ts';
import { describeRisk, riskJson } from '../../src/report/papers/risk.ts';
import { compareNotice } from '../../src/report/policy/compare-notice.ts';
import { policyJson } from '../../src/report/policy/policy-text.ts';
import { readNotice } from '../../src/report/policy/read-notice.ts';
import { schemas } from '../../src/report/schemas.ts';
import { dossierOf, openExample, recordScan } from './example-dossier.ts';
import { officeDossier, openOffice, said } from './papers/office.ts';

const ajv = new Ajv2020({
  allErrors: true,
  allowUnionTypes: true,
  formats: {
    date: /^\d{4}-\d\d-\d\d$/,
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
  },
});

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

/** Paths of fields of which the schema says nothing. */
function untold(node: Node, data: unknown, path = ''): string[] {
  const choice = node.anyOf?.find(({ properties, items }) => properties ?? items) ?? node;
  if (Array.isArray(data)) {
    const { items } = choice;
    return items ? data.flatMap((one) => untold(items, one, `${path}[]`)) : [];
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const known = choice.properties?.[key];
    return known ? untold(known, value, `${path}.${key}`) : [`${path}.${key}`];
  });
}

function problemsOf(data: object): unknown {
  const plain = JSON.parse(JSON.stringify(data)) as { schema: string };
  const schema = schemas[plain.schema];
  if (!schema) return `no schema: ${plain.schema}`;
  const validate = ajv.getSchema(plain.schema) ?? ajv.compile(schema);
  return validate(plain) ? untold(schema, plain) : validate.errors;
}

function nothing(): Dossier {
  const { inventory } = openExample();
  recordScan(inventory, {});
  return dossierOf(inventory);
}

const dossiers = [
  ['everything stated', officeDossier(said)],
  ['nothing stated', officeDossier(noStatements)],
  ['nothing found', nothing()],
] as const;

describe.each(dossiers)('with %s', (_, dossier) => {
  const lines = [
    { text: 'We collect your passport. We do not keep medical information.', at: 'line 1' },
  ];
  const menu = dossier.law.documents.notice.modelForm.menu.map(({ term }) => term);
  const notice = readNotice(lines, menu);
  const everything = { pattern: '**', fits: () => true };
  const forms: readonly (readonly [string, () => object])[] = [
    ['the register', () => registerJson(describeRegister(dossier), dossier, ['organization.name'])],
    ['the notice', () => noticeJson(describeNotice(dossier), dossier, [])],
    ['the risk assessment', () => riskJson(describeRisk(dossier), dossier, [])],
    ['the coverage', () => coverageJson(dossier, describeCoverage(dossier))],
    ['a loss', () => lossJson(describeLoss(dossier, [everything]), dossier)],
    [
      'a notice held against the stores',
      () => policyJson(compareNotice(notice, dossier), { name: 'n.md', notice, dossier }),
    ],
  ];

  it.each(forms)('%s follows its schema', (__, make) => {
    expect(problemsOf(make())).toEqual([]);
  });
});

it('records follow theirs, open and signed', () => {
  const { inventory } = openOffice();
  const facts = {
    madeOn: '2026-11-30',
    expiresOn: '2031-11-30',
    scan: 'x',
    law: 'missouri',
    persons: 2,
    missouriResidents: 1,
    stores: [{ id: 's_1', uri: 'file:///a', verdict: 'exposed', persons: 2 }],
  } as const;
  const { id } = inventory.determinations.add(facts);
  inventory.determinations.add(facts);
  inventory.determinations.sign(id, { by: 'A. Person', on: '2026-12-01', outcome: 'notice' });
  const determinations = inventory.determinations.list();
  expect(determinations.filter(({ signature }) => signature !== null)).toHaveLength(1);
  expect(determinations).toHaveLength(2);
  expect(problemsOf({ schema: 'showme/determinations/1', determinations })).toEqual([]);
});

it('tells a field that no schema knows', () => {
  const data = registerJson(describeRegister(officeDossier()), officeDossier(), []);
  expect(problemsOf({ ...data, gossip: 1 })).toEqual(['.gossip']);
  expect(problemsOf({ ...data, persons: '12' })).toMatchObject([{ instancePath: '/persons' }]);
});
