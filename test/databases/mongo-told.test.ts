// What MongoDB tells of itself, from answers in the form that its documentation gives: roles, encryption, kinds of collections.
import { describe, expect, test } from 'vitest';

import { readersOf } from '../../src/databases/mongo-access.ts';
import { holdsDocuments } from '../../src/databases/mongo-catalog.ts';
import { mongoProblem } from '../../src/databases/mongo-errors.ts';
import { atRestFacts } from '../../src/databases/mongo-protection.ts';
import { rightsOf } from '../../src/databases/mongo-standing.ts';

test.each([
  [{ name: 'patients', type: 'collection' }, true],
  [{ name: 'readings', type: 'timeseries' }, true],
  [{ name: 'shown', type: 'view', options: { viewOn: 'patients' } }, false],
  [{ name: 'system.views', type: 'collection' }, false],
  [{ name: 'systems', type: 'collection' }, true],
])('of %j the documents are read: %s', (listed, isRead) => {
  expect(holdsDocuments(listed)).toBe(isRead);
});

describe('who may read', () => {
  const user = (name: string, role: string, db: string) => ({
    user: name,
    db: 'admin',
    roles: [{ role, db }],
  });
  const users = [
    user('root', 'root', 'admin'),
    user('nurse', 'read', 'clinic'),
    user('clerk', 'read', 'billing'),
    user('scanner', 'readAnyDatabase', 'admin'),
    user('auditor', 'sees_patients', 'clinic'),
    user('chief', 'sees_all', 'clinic'),
    user('writer', 'may_insert', 'clinic'),
    user('looping', 'loop', 'clinic'),
  ];
  const role = (name: string, actions: string[], collection: string, roles: string[] = []) => ({
    role: name,
    db: 'clinic',
    roles: roles.map((one) => ({ role: one, db: 'clinic' })),
    privileges: actions.length === 0 ? [] : [{ resource: { db: 'clinic', collection }, actions }],
  });
  const roles = [
    role('sees_patients', ['find'], 'patients'),
    role('sees_all', [], '', ['sees_patients']),
    role('may_insert', ['insert'], 'patients'),
    role('loop', [], '', ['loop']),
  ];

  test('roles are expanded, built-in and own ones, through each other', () => {
    expect(readersOf(users, roles, false).of('clinic', 'patients').principals).toEqual([
      'root@admin (superuser)',
      'nurse@admin (through read)',
      'scanner@admin (through readAnyDatabase)',
      'auditor@admin (through sees_patients)',
      'chief@admin (through sees_all)',
    ]);
    expect(readersOf(users, roles, false).of('clinic', 'rooms').principals).not.toContain(
      'auditor@admin (through sees_patients)',
    );
  });

  test('a server without logins is everyone’s', () => {
    expect(readersOf([], [], true).of('clinic', 'patients').principals).toEqual(['everyone']);
  });
});

test('encryption at rest and where its key lies come from the options of the server', () => {
  expect(atRestFacts({})).toEqual([]);
  expect(atRestFacts({ parsed: { security: { authorization: 'enabled' } } })).toEqual([]);
  const facts = atRestFacts({
    parsed: { security: { enableEncryption: true, encryptionKeyFile: '/etc/mongo.key' } },
  });
  expect(facts.map(({ layer, state }) => `${layer} ${state}`)).toEqual([
    'volume encrypted',
    'volume key-nearby',
  ]);
  expect(facts[1]?.evidence).toContain('/etc/mongo.key');
});

test('rights beyond reading are told from the status of the connection', () => {
  const status = (actions: string[]) => ({
    authInfo: { authenticatedUsers: [{ user: 'u' }], authenticatedUserPrivileges: [{ actions }] },
  });
  expect(rightsOf(status(['find', 'listCollections']))).toEqual({ isOpen: false, actions: [] });
  expect(rightsOf(status(['find', 'insert', 'remove']))?.actions).toEqual(['insert', 'remove']);
  expect(rightsOf({ authInfo: { authenticatedUsers: [] } })?.isOpen).toBe(true);
  expect(rightsOf({})).toBeNull();
});

test.each([
  [18, 'denied'],
  [13, 'denied'],
  [50, 'timeout'],
  [43, 'read-error'],
  [26, 'vanished'],
  [9999, 'read-error'],
])('code %i of the server is %s, without the words of the driver', (code, reason) => {
  const error = Object.assign(new Error('bad auth: sesame'), { name: 'MongoServerError', code });
  const problem = mongoProblem(error);
  expect(problem).toMatchObject({ problem: { reason } });
  expect(JSON.stringify(problem)).not.toContain('sesame');
});
