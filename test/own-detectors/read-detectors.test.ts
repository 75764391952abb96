// Files of users' own detectors: every error with its file, its line, its place and what would be right.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/config/user-error.ts';
import { exampleDetectors } from '../../src/own-detectors/example.ts';
import { readOwnDetectors } from '../../src/own-detectors/read-detectors.ts';
import { makeTree } from '../sources/tree.ts';

const sound = `id: prairie-member
title: Prairie Health member number
element: health-insurance-id
patterns: ['MRN-\\d{8}']
labels: [Prairie Member]
examples:
  found: [{ text: 'prairie member MRN-20471839', finds: 'MRN-20471839' }]
  ignored: [{ text: 'MRN-2047', why: too short }]
`;

function read(text: string, name = 'own.yaml'): ReturnType<typeof readOwnDetectors> {
  const root = makeTree({ [name]: text });
  return readOwnDetectors([join(root, name)]);
}

async function failureOf(reading: Promise<unknown>): Promise<UserError> {
  const error: unknown = await reading.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
}

const detailsOf = async (text: string): Promise<readonly string[]> =>
  (await failureOf(read(text))).details;

/** The sound detector with one line said otherwise. */
const but = (line: string, instead: string): string => {
  expect(sound).toContain(line);
  return sound.replace(line, instead);
};

describe('a file', () => {
  it('says one detector, with careful defaults for all that it leaves out', async () => {
    expect(await read(sound)).toEqual([
      {
        id: 'prairie-member',
        title: 'Prairie Health member number',
        element: 'health-insurance-id',
        patterns: [
          {
            regex: String.raw`MRN-\d{8}`,
            flags: '',
            needs: 'label',
            strength: 'bare',
            isNumber: false,
          },
        ],
        labels: ['prairie member'],
        columns: [],
        context: [],
        refusedBy: [],
        validator: null,
        references: [],
        examples: {
          found: [{ text: 'prairie member MRN-20471839', finds: 'MRN-20471839' }],
          ignored: [{ text: 'MRN-2047', why: 'too short' }],
        },
        anchors: [],
      },
    ]);
  });

  it('may be a list, and may be JSON', async () => {
    const [one] = await read(sound);
    const { anchors: _anchors, validator: _validator, patterns: _patterns, ...rest } = one ?? {};
    const said = { ...rest, patterns: ['MRN-[0-9]{8}'] };
    const list = JSON.stringify([said, { ...said, id: 'prairie-other' }], null, 2);
    expect((await read(list, 'own.json')).map(({ id }) => id)).toEqual([
      'prairie-member',
      'prairie-other',
    ]);
  });

  it('is what showme detectors example prints, and the document shows', async () => {
    const document = new URL('../../docs/own-detectors.md', import.meta.url);
    expect(readFileSync(document, 'utf8')).toContain(`\`\`\`yaml\n${exampleDetectors}\`\`\``);
    const all = await read(exampleDetectors);
    expect(all.map(({ id, element }) => [id, element])).toEqual([
      ['prairie-member-number', 'health-insurance-id'],
      ['housing-voucher-number', 'government-id'],
      ['fuel-card', 'payment-card'],
    ]);
  });
});

describe('a file that cannot be used', () => {
  it('is named', async () => {
    const root = makeTree({ 'own.yaml': but('element: health-insurance-id', 'element: health') });
    const error = await failureOf(readOwnDetectors([join(root, 'own.yaml')]));
    expect(error.message).toBe(`a detector of your own cannot be used: ${join(root, 'own.yaml')}`);
    const missing = await failureOf(readOwnDetectors([join(root, 'none.yaml')]));
    expect([missing.message, ...missing.details]).toEqual([
      `the file of detectors cannot be read: ${join(root, 'none.yaml')}`,
      'The system said: ENOENT',
    ]);
  });

  it('may be no YAML, most often for a backslash in double quotes', async () => {
    expect(await detailsOf(but(`['MRN-\\d{8}']`, '["MRN-\\d{8}"]'))).toEqual([
      'Line 4: a backslash in double quotes; write it in single quotes',
    ]);
    expect(await detailsOf('id: [')).toEqual([expect.stringMatching(/^Line 1: /)]);
  });

  it.each([
    [
      'id: prairie-member',
      'id: Prairie',
      'line 1, id: expected small letters, digits and single hyphens, such as prairie-member-number',
    ],
    ['id: prairie-member', 'id: ssn', 'line 1, id: the id is taken by showme itself'],
    [
      'title: Prairie Health member number\n',
      '',
      'line 1, title: is missing; expected one line of 3 to 80 characters, as reports shall name it',
    ],
    [
      'element: health-insurance-id',
      'element: health',
      /^line 3, element: expected one of ssn, drivers-license, itin, /,
    ],
    [
      'element: health-insurance-id',
      'element: health-insurance-id\nlimb: b',
      'line 4, limb: health-insurance-id belongs to limb f of RSMo 407.1500.1(9); leave limb out, or choose another element',
    ],
    [
      'element: health-insurance-id',
      'element: health-insurance-id\nlimb: g',
      'line 4, limb: expected one of a, b, c, d, e, f',
    ],
    ['patterns:', 'pattern:', 'line 1, patterns: is missing; expected a list of 1 to 20 patterns'],
    [`['MRN-\\d{8}']`, '[]', 'line 4, patterns: expected a list of 1 to 20 patterns'],
    [
      `['MRN-\\d{8}']`,
      '[17]',
      'line 4, patterns.0: expected a regular expression in single quotes, or regex, flags, needs and strength',
    ],
    [
      `['MRN-\\d{8}']`,
      `[{ regex: 'MRN', flags: g }]`,
      'line 4, patterns.0.flags: expected i, u or iu',
    ],
    [
      `['MRN-\\d{8}']`,
      `[{ regex: 'MRN', need: label }]`,
      'line 4, patterns.0.need: there is no such key; here may stand regex, flags, needs, strength',
    ],
    [
      `['MRN-\\d{8}']`,
      `['MRN-\\d+']`,
      'line 4, patterns.0: "+" has no upper bound; say how many at most, such as {1,20}',
    ],
    [
      `['MRN-\\d{8}']`,
      `[{ regex: '\\d{8}', needs: nothing }]`,
      'line 4, patterns.0: nothing tells where it could be: begin it with a word of at least two letters, such as MRN-, or let it have 12 digits in a row; else say needs: label, or needs: context',
    ],
    [
      'labels: [Prairie Member]',
      'labels: []',
      'line 4, patterns.0: it needs a label, and there are no labels; say which words name the value',
    ],
    ['labels: [Prairie Member]', 'labels: Prairie', 'line 5, labels: expected a list of phrases'],
    [
      'labels: [Prairie Member]',
      'labels: [mrn, m.r.]',
      'line 5, labels.1: expected a phrase of at most 80 characters with a word of two letters a to z or more',
    ],
    [
      'labels: [Prairie Member]',
      'labels: [mrn]\nvalidator: mod10',
      'line 6, validator: expected one of luhn, mod97, verhoeff, vin, npi, aba, iban, card, ssn, itin, mbi, dea, account, number',
    ],
    [
      `finds: 'MRN-20471839'`,
      'finds: 20471839',
      'line 7, examples.found.0.finds: expected the value as it stands in the text, in quotes',
    ],
    [`finds: 'MRN-20471839'`, 'finds: MRN-204', null],
    [
      `finds: 'MRN-20471839'`,
      'finds: MRN-99999999',
      'line 7, examples.found.0.finds: it does not stand in its text',
    ],
    [
      ', why: too short',
      '',
      'line 8, examples.ignored.0.why: is missing; expected one line of 3 to 80 characters: why nothing may be found in it',
    ],
    [
      `  ignored: [{ text: 'MRN-2047', why: too short }]\n`,
      '',
      'line 7, examples.ignored: is missing; expected a list of at least one example, each with text and why',
    ],
  ])('has %j for %j: %s', async (instead, line, says) => {
    if (says === null) return expect(await read(but(instead, line))).toHaveLength(1);
    const [first] = await detailsOf(but(instead, line));
    if (typeof says === 'string') expect(first).toBe(says);
    else expect(first).toMatch(says);
  });

  it('tells the place within a list, and all faults at once', async () => {
    const second = sound.replace('Prairie Health member number', 'x').replace('too short', 'no');
    const list = [sound, second].map((one) => `- ${one.trimEnd().replaceAll('\n', '\n  ')}\n`);
    expect(await detailsOf(list.join(''))).toEqual([
      'line 10, 1.title: expected one line of 3 to 80 characters, as reports shall name it',
      'line 16, 1.examples.ignored.0.why: expected one line of 3 to 80 characters: why nothing may be found in it',
    ]);
  });

  it('says nothing, or no detector', async () => {
    const expected =
      'expected a detector (id, title, element, patterns, labels, examples, …), or a list of detectors';
    expect(await detailsOf('# nothing\n')).toEqual([`line 1: is missing; ${expected}`]);
    expect(await detailsOf('MRN\n')).toEqual([`line 1: ${expected}`]);
    expect(await detailsOf('[]\n')).toEqual(['line 1: the list is empty']);
  });

  it('declares an id that another file or place has', async () => {
    const root = makeTree({ 'a.yaml': sound, 'b.yaml': sound });
    const { details } = await failureOf(
      readOwnDetectors([join(root, 'a.yaml'), join(root, 'b.yaml')]),
    );
    expect(details).toEqual([`line 1, id: the id is taken by ${join(root, 'a.yaml')}`]);
  });

  it('never has a value of an example repeated in its error', async () => {
    const { message, details } = await failureOf(
      read(but(`finds: 'MRN-20471839'`, 'finds: 900-12-3456')),
    );
    expect([message, ...details].join()).not.toMatch(/900-12|20471839/);
  });

  it('is no place for a bomb of aliases', async () => {
    const bomb = `- &a [x,x,x,x,x,x,x,x,x]\n- &b [*a,*a,*a,*a,*a,*a]\n- &c [*b,*b,*b,*b,*b]\n- [*c,*c,*c,*c,*c]\n`;
    expect((await failureOf(read(bomb))).message).toContain('refers to itself too often');
  });
});
