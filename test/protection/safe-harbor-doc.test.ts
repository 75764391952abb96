// docs/safe-harbor.md is written from the code: `npx vitest run test/protection/safe-harbor-doc.test.ts -u` writes it anew.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missouri } from '../../src/law/missouri/index.ts';
import { limbRules } from '../../src/law/missouri/limbs.ts';
import type { ProtectionFact } from '../../src/model/protection.ts';
import { fieldMechanisms } from '../../src/protection/ciphertext.ts';
import { mechanisms } from '../../src/protection/mechanisms.ts';
import { volumeMechanisms } from '../../src/protection/volume.ts';

const root = join(import.meta.dirname, '..', '..');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** What the law says of one fact alone, its evidence as a placeholder. */
function meaningOf(state: ProtectionFact['state']): readonly string[] {
  const fact = { layer: 'file', state, mechanism: 'x', evidence: '…' } as const;
  const protection = missouri.protection([fact]);
  const store = { facts: [fact], problems: [], dispositions: new Map(), read: false };
  const verdict = missouri.verdict(store, protection);
  return [
    protection.state,
    protection.safeHarbor ? 'inside' : 'outside',
    verdict,
    protection.because.join('; '),
  ];
}

const states = [
  'encrypted',
  'weak',
  'openable',
  'key-nearby',
  'key-given',
  'unknown',
  'opaque',
  'signed',
  'encoded',
  'restricted',
  'concealed',
] as const;

const fieldMeaning = {
  encrypted: 'unreadable',
  token: 'unreadable',
  'keyed-hash?': 'unreadable',
  'password-hash': 'unreadable',
  hash: 'review; covered where it was reversed with the last four digits beside it',
  encoded: 'decoded, and judged as if it stood there plain',
} as const;

function document(): string {
  return `# Safe harbor

RSMo 407.1500.1(9) leaves out what is encrypted, redacted or otherwise unreadable. Written from the code by
\`test/protection/safe-harbor-doc.test.ts\`; do not edit.

## What a state means

Of a store that holds nothing else and of which nothing was read. What was opened with a password that its owner gave, but
is under a broken cipher, is told as \`weak\`.

${table(
  ['fact', 'protection', 'safe harbor', 'verdict', 'reason given'],
  states.map((state) => [state, ...meaningOf(state)]),
)}

## Files

A mechanism has the state named here when nothing at hand opens it; with a key or password beside it, an empty or a
built-in password, the state is \`key-nearby\` or \`openable\`.

${table(
  ['mechanism', 'recognised by', 'state'],
  mechanisms.map(({ name, recognisedBy, state }) => [`\`${name}\``, recognisedBy, state]),
)}

## Volumes

Recorded and explained, never a reason to clear a store that could be read through the mount. Network shares and
overlays are unknown from here.

${volumeMechanisms.map((name) => `\`${name}\``).join(', ')}

## Fields

Keys and passwords are looked for where the ciphertext lies: in notes and files of keys beside it, in other tables of the
database or dump, in its functions, views, triggers and comments, in its settings, in the same JSON or YAML. What opens the
ciphertext makes it readable; nothing that does not is held against it.

${table(
  ['mechanism', 'state', 'what becomes of the element'],
  fieldMechanisms.map(({ mechanism, state }) => [`\`${mechanism}\``, state, fieldMeaning[state]]),
)}

## Values

How much may show of a value that counts as redacted, RSMo 407.1500.1(10). First and last pieces in two columns of one
row are joined before they are judged.

${table(
  ['element', 'limb', 'redacted where'],
  Object.entries(limbRules).map(([kind, { limb, redaction }]) => [kind, limb, redaction.words]),
)}

${measured}`;
}

/** Not worked out here: what a run of the built command over documents that others made came to. */
const measured = `## Measured

On 215 test documents of Apache Tika and DataProfiler, by the built command without any password:

| what they are | documents | told |
| --- | --- | --- |
| under a password, by tools that read their headers (Office, OpenDocument, PDF) | 7 | 6 sealed inside the safe harbor, 1 sealed by a broken cipher and outside |
| CMS enveloped data, by their content type | 2 | sealed inside the safe harbor |
| a PDF that opens with the empty password | 1 | not sealed |
| under workbook or document protection only | 2 | not sealed |
| a damaged archive | 1 | not examined |
| all others | 202 | none sealed |

With the passwords that their makers published, those that these fit are told to be opened by them. None that can be read
was told to be safe. Sealed files of fifteen kinds, each cut off, changed or with plain text behind its header, are in
\`test/formats/sealed-damage.test.ts\`: what is plain is read, and none of it is told to be encrypted.
`;

test('docs/safe-harbor.md says what the code does', async () => {
  await expect(document()).toMatchFileSnapshot(join(root, 'docs', 'safe-harbor.md'));
});

test('every mechanism that a reader names is in the list', () => {
  const known = new Set(mechanisms.map(({ name }) => name));
  const folder = join(root, 'src', 'formats');
  const named = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...readFileSync(join(folder, name), 'utf8').matchAll(/mechanism(?:: | = )'([a-z0-9-]+)'/g),
    ])
    .map(([, mechanism = '']) => mechanism);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((mechanism) => !known.has(mechanism))).toEqual([]);
});
