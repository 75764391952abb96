// The papers that all offices share: mails, web pages, scans, chats, and the ways in which names are joined.
import type { Random } from '../fixtures/generate/random.ts';
import type { Someone } from './cast.ts';
import type { Draft } from './draft.ts';

export type Format = 'txt' | 'eml' | 'html' | 'md' | 'log';

export interface Formats {
  readonly extension: (random: Random) => Format;
  /** What the ending of this document's file promises. */
  readonly of: (draft: Draft) => Format;
}

/** The ending is drawn before the document is written; a genre of several formats must know which it was. */
export function openFormats(...kinds: readonly Format[]): Formats {
  const drawn = new WeakMap<Random, Format>();
  return {
    extension(random) {
      const kind = random.pick(kinds);
      drawn.set(random, kind);
      return kind;
    },
    of: ({ random }) => drawn.get(random) ?? 'txt',
  };
}

export interface Envelope {
  readonly subject: string;
  /** Somebody of the office where it does not say. */
  readonly from?: string;
  readonly to?: string;
}

/** The same words as a text file, a mail or a saved web page. */
export function publish(d: Draft, format: Format, text: string, envelope: Envelope): string {
  if (format === 'eml') return mail(d, text, envelope);
  if (format === 'html') return webPage(d, text, envelope.subject);
  return text;
}

export function mailbox(name: string, domain = 'example.org'): string {
  const local = name.toLowerCase().replaceAll(/[^a-z ]/g, '');
  return `${name} <${local.trim().replaceAll(/ +/g, '.')}@${domain}>`;
}

function sentAt(d: Draft): string {
  const [year, month, day] = d.isoDate(2021, 2024).split('-').map(Number);
  const at = new Date(
    Date.UTC(year!, month! - 1, day, d.random.between(7, 17), d.random.between(0, 59)),
  );
  return at.toUTCString().replace('GMT', '-0600');
}

function mail(d: Draft, text: string, { subject, from, to }: Envelope): string {
  const head = [
    `From: ${from ?? mailbox(d.staff())}`,
    `To: ${to ?? mailbox(d.staff())}`,
    `Subject: ${subject}`,
    `Date: ${sentAt(d)}`,
    `Message-ID: <${d.random.digits(10)}.${d.random.digits(4)}@mail.example.org>`,
    'MIME-Version: 1.0',
  ];
  if (d.chance(0.7)) {
    const kind = 'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit';
    return `${head.join('\n')}\n${kind}\n\n${text}\n`;
  }
  const border = `=_part_${d.random.digits(8)}`;
  const part = (kind: string, body: string): string =>
    `--${border}\nContent-Type: ${kind}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${body}\n`;
  const parts = part('text/plain', text) + part('text/html', webPage(d, text, subject));
  return `${head.join('\n')}\nContent-Type: multipart/alternative; boundary="${border}"\n\n${parts}--${border}--\n`;
}

function webPage(d: Draft, text: string, title: string): string {
  const safe = (words: string): string =>
    words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const blocks = text.trim().split(/\n{2,}/);
  const body = d.choose(
    () => blocks.map((block) => `<p>${safe(block).replaceAll('\n', '<br>\n')}</p>`).join('\n'),
    () => blocks.map((block) => `<div>${safe(block).replaceAll('\n', '<br/>')}</div>`).join('\n'),
    () => `<pre>${safe(text)}</pre>`,
  );
  return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>${safe(title)}</title></head>\n<body>\n${body}\n</body></html>`;
}

/** As a scanner's text layer gives it back: ragged blanks, lines broken anywhere, specks on the glass. */
export function scanned(d: Draft, text: string): string {
  const ragged = d
    .wrap(text, d.random.between(44, 66))
    .split('\n')
    .map((line) => {
      const spaced = line.replaceAll(' ', () => (d.chance(0.07) ? d.pick('  ', '   ') : ' '));
      return `${d.maybe(' ', 0.2)}${spaced}${d.maybe(d.pick(' .', ' ~', ' |', ' -'), 0.05)}`;
    });
  return `${d.pick('. ', '', '~\n')}${ragged.join('\n')}\n\f`;
}

export interface Line {
  readonly by: string;
  readonly says: string;
}

/** A conversation as the chat program exports it. */
export function chat(d: Draft, lines: readonly Line[]): string {
  let minute = d.random.between(0, 20);
  const hour = d.random.between(8, 15);
  const clock = (): string => {
    minute += d.random.between(0, 2);
    return `${hour + Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
  };
  const style = d.random.between(0, 3);
  return lines
    .map(({ by, says }) => {
      if (style === 0) return `[${clock()}] ${by}: ${says}`;
      if (style === 1) return `${by}  ${clock()}\n${says}\n`;
      if (style === 2) return `${clock()} <${by}> ${says}`;
      return `${by} (${clock()}): ${says}`;
    })
    .join('\n');
}

/** An answer on top of the message that it answers. */
export function reply(d: Draft, above: string, below: Line): string {
  const head = d.choose(
    () => `On ${d.date(2022)}, ${below.by} wrote:`,
    () => `-----Original Message-----\nFrom: ${below.by}\nSent: ${d.date(2022)} ${d.time()}`,
    () => `________________________________\nFrom: ${below.by}\nDate: ${d.date(2022)}`,
  );
  const isQuoted = head.startsWith('On');
  const quoted = isQuoted ? below.says.replaceAll(/^/gm, '> ') : below.says;
  return `${above}\n\n${head}\n${isQuoted ? '' : '\n'}${quoted}`;
}

const shortNames: Readonly<Record<string, string>> = {
  William: 'Bill',
  Robert: 'Bob',
  Thomas: 'Tom',
  Michael: 'Mike',
  Christopher: 'Chris',
  Joshua: 'Josh',
  Kathryn: 'Kate',
  Deborah: 'Debbie',
  Patricia: 'Patty',
  Theresa: 'Terri',
  Gerald: 'Jerry',
  Kenneth: 'Ken',
  Jessica: 'Jess',
  Raymond: 'Ray',
  Melissa: 'Missy',
  Gregory: 'Greg',
};

/** 'William "Bill" Smith', for those who are called so. */
export function nicknamed(d: Draft, { first, last }: Someone): string {
  const short = shortNames[first];
  if (!short) return `${first} ${last}`;
  return d.pick(`${first} "${short}" ${last}`, `${first} (${short}) ${last}`);
}

/** 'John & Mary Smith': two first names, one last. */
export function couple(d: Draft, one: Someone, other: Someone): string {
  return `${one.first} ${d.pick('&', 'and')} ${other.first} ${one.last}`;
}
