// Mail: what is recognised as a message, what its body says, its attachments, its seals, and mailboxes.
import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { cmsFormat } from '../../src/formats/cms.ts';
import { emlFormat } from '../../src/formats/mail.ts';
import { mboxFormat } from '../../src/formats/mbox.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import type { Part } from '../../src/model/part.ts';
import { headOf, plainContext, streamedInput, unpack, type Unpacked } from './unpack.ts';

const header =
  'From: Clerk <clerk@example.com>\r\nTo: "Sample, Jane" <jane@example.com>\r\nSubject: Your file\r\n';
const read = (mail: string): Promise<Unpacked> =>
  unpack(emlFormat, memoryInput('mail.eml', Buffer.from(mail)));

function multipart(type: string, ...parts: readonly string[]): string {
  const body = parts.map((part) => `--b\r\n${part}\r\n`).join('');
  return `${header}MIME-Version: 1.0\r\nContent-Type: multipart/${type}; boundary=b\r\n\r\n${body}--b--\r\n`;
}

describe('recognition', () => {
  test.each([
    ['a message', `${header}\r\nHello`, true],
    [
      'a folded header before the telling fields',
      'X-A: 1;\r\n folded\r\nMIME-Version: 1.0\r\nDate: x\r\n\r\n',
      true,
    ],
    [
      'a header that the head cuts off',
      `${header}Received: from a by b\r\nX-Long: ${'x'.repeat(100)}`,
      true,
    ],
    ['a text that quotes a message', `Dear all,\n\n${header}\nHello`, false],
    ['a form', 'Name: Jane Q. Sample\nDate: 2024-01-02\nSubject: claim\n\nText', false],
    ['lines without grammar among the fields', 'From: a\nwhat was said\nTo: b\n\n', false],
    ['a CSV', 'From,To,Subject\na,b,c\n', false],
    ['nothing', '', false],
  ])('%s', (_what, text, expected) => {
    expect(emlFormat.recognises(headOf('x', Buffer.from(text)))).toBe(expected);
  });
});

describe('the body', () => {
  test('keeps the columns of the plain text where HTML runs them together, and what only HTML says', async () => {
    const { text } = await read(
      multipart(
        'alternative',
        'Content-Type: text/plain\r\n\r\nDriver        OLN        Unit\r\nJudy Harris   204719386   143',
        'Content-Type: text/html\r\n\r\n<title>one row</title><p>Driver OLN Unit<br>Judy Harris 204719386 143</p><p>SSN on page 2</p>',
      ),
    );
    expect(text).toContain('Judy Harris   204719386   143');
    expect(text).toContain('SSN on page 2');
    expect(text).not.toContain('Judy Harris 204719386 143');
  });

  test('stands below the header lines as a person sees them', async () => {
    const { text } = await read(
      `${header}Cc: =?UTF-8?Q?J=C3=BCrgen?= <j@example.com>\r\nDate: Tue, 2 Jan 2024 10:00:00 +0000\r\n\r\nSSN 219-09-9999\r\n`,
    );
    expect(text.split('\n').slice(0, 5)).toEqual([
      'From: Clerk <clerk@example.com>',
      'To: Sample, Jane <jane@example.com>',
      'Cc: Jürgen <j@example.com>',
      'Subject: Your file',
      'Date: 2024-01-02T10:00:00.000Z',
    ]);
    expect(text).toContain('SSN 219-09-9999');
  });

  test('keeps the fields that a memo has beside those of mail, and none that programs write', async () => {
    const { text } = await read(
      'To: Plan, consumer affairs\r\nFrom: Clerk\r\nRE: your insured Jane Sample; certificate 77\r\nPatient: Jane Sample\r\nX-Mailer: a program\r\nMessage-ID: <1@example.com>\r\n\r\nAnswer in 20 days.',
    );
    expect(text).toContain('your insured Jane Sample; certificate 77');
    expect(text).toMatch(/patient: Jane Sample/i);
    expect(text).not.toMatch(/a program|1@example/);
  });

  test('is taken from the HTML where there is no plain text, hidden elements included', async () => {
    const html =
      '<style>p{}</style><p>Dear&nbsp;Jane,</p><p style="display:none">SSN 219-09-9999</p>a<br>b';
    const { text } = await read(`${header}Content-Type: text/html\r\n\r\n${html}`);
    expect(text).toContain('Subject: Your file');
    expect(text).toMatch(/Dear Jane,\nSSN 219-09-9999\na\nb/);
    expect(text).not.toContain('p{}');
  });

  test('is read once where plain and HTML say the same', async () => {
    const { text } = await read(
      multipart(
        'alternative',
        'Content-Type: text/plain\r\n\r\nSSN 219-09-9999',
        'Content-Type: text/html\r\n\r\n<p>SSN <b>219-09-9999</b></p>',
      ),
    );
    expect(text.match(/219-09-9999/g)).toHaveLength(1);
  });

  test('is read from the HTML where that says more', async () => {
    const { text } = await read(
      multipart(
        'alternative',
        'Content-Type: text/plain\r\n\r\nSee below',
        'Content-Type: text/html\r\n\r\n<p>See below</p><p>SSN 219-09-9999</p>',
      ),
    );
    expect(text).toContain('219-09-9999');
    expect(text.match(/See below/g)).toHaveLength(1);
  });

  test('keeps an HTML table as a table under its header, also inside layout tables', async () => {
    const table =
      '<table><tr><th>Name</th><th>SSN</th></tr><tr><td>Jane Q. Sample</td><td>219-09-9999</td></tr></table>';
    const html = `<table><tr><td>Hello</td></tr><tr><td>${table}</td></tr><tr><td>Bye</td></tr></table>`;
    const parts: Part[] = [];
    const input = memoryInput('x', Buffer.from(`${header}Content-Type: text/html\r\n\r\n${html}`));
    for await (const part of emlFormat.read(input, plainContext)) parts.push(part);
    expect(parts.find((part) => part.kind === 'table')).toMatchObject({
      columns: [{ name: 'Name' }, { name: 'SSN' }],
      rows: [['Jane Q. Sample', '219-09-9999']],
    });
    const text = parts
      .map((part) => (part.kind === 'text' ? Buffer.from(part.bytes).toString() : ''))
      .join('');
    expect(text).toMatch(/Hello[^]*Bye/);
  });
});

describe('attachments', () => {
  test('are files of the message, decoded, also inline ones and messages', async () => {
    const { members } = await read(
      multipart(
        'mixed',
        'Content-Type: text/plain\r\n\r\nSee attachment',
        'Content-Type: text/csv; name=list.csv\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nTmFtZSxTU04=',
        'Content-Type: image/png\r\nContent-Disposition: inline; filename=logo.png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw==',
        'Content-Type: message/rfc822\r\n\r\nFrom: a@example.com\r\nSubject: inner\r\n\r\ninner body',
        'Content-Type: application/octet-stream\r\n\r\nno name',
      ),
    );
    expect(members.map(({ name, as }) => [name, as])).toEqual([
      ['list.csv', 'attachment'],
      ['logo.png', 'attachment'],
      ['message.eml', 'attachment'],
      ['part 4', 'attachment'],
    ]);
    expect(members[0]?.text).toBe('Name,SSN');
    expect(members[2]?.text).toContain('inner body');
  });

  test('an Outlook rich-text part is named as not read', async () => {
    const { members } = await read(
      multipart(
        'mixed',
        'Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Disposition: attachment\r\n\r\nx',
      ),
    );
    expect(members).toMatchObject([{ text: null, problem: { reason: 'unsupported' } }]);
  });
});

describe('seals', () => {
  /** The one part of an S/MIME message, decoded. */
  const bytesOf = async (name: string): Promise<Buffer> => {
    const url = new URL(`../../fixtures/formats/mail/${name}`, import.meta.url);
    const [, ...lines] = readFileSync(url, 'latin1').split(/\r?\n\r?\n/);
    return Buffer.from(lines.join(''), 'base64');
  };
  const fixture = (name: string): Promise<Unpacked> =>
    read(readFileSync(new URL(`../../fixtures/formats/mail/${name}`, import.meta.url), 'latin1'));

  test('S/MIME enveloped: the part is handed on as sealed, the subject is read', async () => {
    const { members, text } = await fixture('enveloped.eml');
    expect(text).toContain('Subject: W-2 for Jane Q. Sample');
    expect(members).toMatchObject([{ name: 'smime.p7m', as: 'attachment' }]);
    const input = memoryInput('smime.p7m', await bytesOf('enveloped.eml'));
    const { facts } = await unpack(cmsFormat, input);
    expect(facts).toMatchObject([{ state: 'encrypted', mechanism: 'smime-enveloped' }]);
    expect(facts[0]?.evidence).toContain('subject stay readable');
  });

  test('S/MIME signed: the text is read, the signature hides nothing', async () => {
    const { text, facts } = await fixture('signed.eml');
    expect(text).toContain('219-09-9999');
    expect(facts).toMatchObject([{ state: 'signed' }]);
  });

  test('PGP/MIME: the part is handed on', async () => {
    const { members } = await read(
      multipart(
        'encrypted; protocol="application/pgp-encrypted"',
        'Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1',
        'Content-Type: application/octet-stream; name=encrypted.asc\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nhQEM\r\n-----END PGP MESSAGE-----',
      ),
    );
    expect(members).toMatchObject([
      { name: 'encrypted.asc', as: 'attachment', text: expect.stringMatching(/^-----BEGIN PGP/) },
    ]);
  });
});

test('a body that is an OpenPGP message is handed on as one', async () => {
  const { members, text } = await read(`${header}\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nhQEM\r\n`);
  expect(members).toMatchObject([
    { name: 'body.asc', as: 'attachment', text: expect.stringMatching(/^-----BEGIN PGP/) },
  ]);
  expect(text).toContain('Subject: Your file');
});

describe('bad messages', () => {
  test('parts nested without end are a problem, not a crash', async () => {
    const levels = Array.from(
      { length: 400 },
      (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`,
    );
    const { problems } = await read(header + levels.join(''));
    expect(problems).toMatchObject([{ reason: 'corrupt' }]);
  });

  test('a message cut off inside Base64 gives what is left', async () => {
    const whole = multipart(
      'mixed',
      'Content-Type: text/plain; name=a.txt\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nSmFuZSBRLiBTYW1wbGU=',
    );
    const { members } = await read(whole.slice(0, -20));
    expect(members[0]?.text).toContain('Jane');
  });
});

describe('mailboxes', () => {
  const separator = 'From jane@example.com Mon Jan  1 10:00:00 2024\n';
  const mailbox = `${separator}From: a@example.com\nSubject: one\n\nbody one\n>From here on\n\nFrom the office, as usual\n\n${separator}From: b@example.com\nSubject: two\n\nbody two\n`;

  test('are split at their separators, whatever the chunks', async () => {
    expect(mboxFormat.recognises(headOf('x', Buffer.from(mailbox)))).toBe(true);
    for (const chunkBytes of [1, 10, 10_000]) {
      const { members } = await unpack(
        mboxFormat,
        streamedInput('x', Buffer.from(mailbox), chunkBytes),
      );
      expect(members.map(({ name, as }) => [name, as])).toEqual([
        ['message 1', 'store'],
        ['message 2', 'store'],
      ]);
      expect(members[0]?.text).toContain('\nFrom here on\n\nFrom the office, as usual\n');
      expect(members[1]?.text).toBe('From: b@example.com\nSubject: two\n\nbody two\n');
    }
  });

  test('a message with an unusual header is still a message', async () => {
    const odd = `${separator}Comments: none\nContent-Type: text/html\n\n<p>Hello</p>\n`;
    for await (const part of mboxFormat.read(memoryInput('x', Buffer.from(odd)), plainContext)) {
      const input = part.kind === 'member' ? part.member.input : null;
      const bytes = (await input?.bytes()) ?? new Uint8Array();
      expect(emlFormat.recognises(headOf(input?.name ?? '', bytes))).toBe(true);
    }
  });

  test('a message that is too large is named and the next one read', async () => {
    const large = `${separator}From: a@example.com\nSubject: one\n\n${'x'.repeat(5000)}\n\n${separator}From: b@example.com\n\nshort\n`;
    const context = { ...plainContext, maxBytesInMemory: 1000 };
    const { members } = await unpack(mboxFormat, memoryInput('x', Buffer.from(large)), context);
    expect(members[0]).toMatchObject({ text: null, problem: { reason: 'too-large' } });
    expect(members[1]?.text).toContain('short');
  });

  test('a letter that begins with From is none', () => {
    const text = Buffer.from('From the desk of Jane Q. Sample\n\nDear all,\n');
    expect(mboxFormat.recognises(headOf('x', text))).toBe(false);
  });
});
