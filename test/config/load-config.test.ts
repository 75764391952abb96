// The configuration file: where it is read from, what it may say, and what an error in it reveals.
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { noConfig } from '../../src/config/config.ts';
import { defaultConfigPath, loadConfig } from '../../src/config/load-config.ts';
import { UserError } from '../../src/config/user-error.ts';
import { makeTree } from '../sources/tree.ts';

afterEach(() => {
  delete process.env['SHOWME_CONFIG'];
});

async function failureOf(text: string): Promise<UserError> {
  const root = makeTree({ 'c.yaml': text });
  const error: unknown = await loadConfig(join(root, 'c.yaml')).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
}

it('says what the organization states, with paths relative to itself', async () => {
  const root = makeTree({
    'c.yaml': `
entity: government
publicRecords: [{ stores: 'file:///srv/deeds/**', basis: recorded deeds }]
passwordFile: pw
inventory: ./inv.db
marks: ./marks.yaml
testValues: [219099999, '900-00-0001']
testValueFiles: [lists/test.txt]
detectors: [own.yaml, /srv/rules/more.json]
databases: [{ address: 'postgres://db1/clinic', user: reader, passwordFile: db.password }]
scan: { jobs: 1, exclude: ['*.iso'], failOn: review, places: all }
`,
  });
  expect(await loadConfig(join(root, 'c.yaml'))).toEqual({
    path: join(root, 'c.yaml'),
    entity: 'government',
    profile: 'missouri',
    statements: { organization: {}, stores: {}, audiences: [] },
    publicRecords: [{ stores: 'file:///srv/deeds/**', basis: 'recorded deeds' }],
    passwordFile: join(root, 'pw'),
    inventory: join(root, 'inv.db'),
    marks: join(root, 'marks.yaml'),
    testValues: ['219099999', '900-00-0001'],
    testValueFiles: [join(root, 'lists', 'test.txt')],
    detectors: [join(root, 'own.yaml'), '/srv/rules/more.json'],
    databases: [
      {
        address: 'postgres://db1/clinic',
        user: 'reader',
        passwordFile: join(root, 'db.password'),
      },
    ],
    scan: { jobs: 1, exclude: ['*.iso'], failOn: 'review', places: 'all' },
  });
});

it('takes the law, the organization and its stores as they are stated', async () => {
  const root = makeTree({
    'c.yaml': `
profile: mo-idsa
organization:
  name: Prairie Lantern Insurance Agency
  letterCost: 0.85
  certification: { last: 2026-01-15, by: J. Doe }
  sharing: { marketing: { shares: true, canLimit: false } }
  providers: [{ name: 'Show-Me Adjusters, LLC', holds: 'Exports/**', agreement: { signed: 2024-07-01 } }]
stores:
  'postgres://db1/claims': { reason: claims, heldFor: nobody, sharedWith: [{ name: ITSD }] }
  'HR/**': { risk: { likelihood: low, because: a locked room } }
audiences: [{ principals: [staff], reach: many, people: 212 }]
`,
  });
  const { profile, statements } = await loadConfig(join(root, 'c.yaml'));
  expect(profile).toBe('mo-idsa');
  expect(statements).toMatchObject({
    organization: { letterCost: 0.85, certification: { last: '2026-01-15' } },
    audiences: [{ principals: ['staff'], reach: 'many', people: 212 }],
  });
  expect(Object.keys(statements.stores)).toEqual(['postgres://db1/claims', 'HR/**']);
});

it('refuses a statement that it cannot use, by its key', async () => {
  const error = await failureOf(`
profile: kansas
organization: { letterCost: -1, certification: { last: yesterday }, sharing: { gossip: { shares: true } } }
stores: { 'HR/**': { reason: '', purpose: x } }
audiences: [{ principals: [staff], reach: all }]
`);
  const keys = error.details.map((line) => line.slice(0, line.indexOf(':')));
  expect(keys).toEqual([
    'profile',
    'organization.letterCost',
    'organization.certification.last',
    'organization.sharing.gossip',
    'stores.HR/**.reason',
  ]);
  const later = await failureOf('organization: { riskAssessment: { last: 2026-02-31 } }');
  expect(later.details).toEqual([
    'organization.riskAssessment.last: expected a date such as 2026-11-20',
  ]);
});

it('may be empty, and need not be there', async () => {
  const root = makeTree({ 'c.yaml': '# nothing\n' });
  process.env['SHOWME_CONFIG'] = join(root, 'c.yaml');
  expect(await loadConfig()).toEqual({ ...noConfig, path: join(root, 'c.yaml') });
});

it('has its place on every system', () => {
  expect(defaultConfigPath({ XDG_CONFIG_HOME: '/x' }, 'linux')).toBe('/x/showme/config.yaml');
  expect(defaultConfigPath({}, 'darwin')).toContain('Application Support');
  expect(defaultConfigPath({ APPDATA: '/a' }, 'win32')).toContain('showme');
});

it('names the key of an error and never its value', async () => {
  const error = await failureOf('scan: { jobs: 219-09-9999 }\ntestValues: secret\nextra: 1\n');
  expect(error.details).toEqual([
    'testValues: expected Array',
    'scan.jobs: expected number',
    'extra: no such key',
  ]);
  const broken = await failureOf('testValues: ["219-09-9999\n');
  expect(broken.details.join()).not.toContain('219');
});

it('is no place for a bomb of aliases', async () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b]\ntestValues: [*c,*c,*c,*c,*c]\n`;
  await failureOf(bomb);
});
