// Text of mainframes: EBCDIC code pages 037 (United States) and 500 (international), told from binary and decoded.

export type EbcdicPage = 'cp037' | 'cp500';

/** Code page 037 from 0x40 on (IBM CDRA, CCSID 37), 32 to a line. */
const printable =
  ' \xa0\xe2\xe4\xe0\xe1\xe3\xe5\xe7\xf1\xa2.<(+|&\xe9\xea\xeb\xe8\xed\xee\xef\xec\xdf!$*);\xac' +
  '-/\xc2\xc4\xc0\xc1\xc3\xc5\xc7\xd1\xa6,%_>?\xf8\xc9\xca\xcb\xc8\xcd\xce\xcf\xcc`:#@\'="' +
  '\xd8abcdefghi\xab\xbb\xf0\xfd\xfe\xb1\xb0jklmnopqr\xaa\xba\xe6\xb8\xc6\xa4' +
  '\xb5~stuvwxyz\xa1\xbf\xd0\xdd\xde\xae^\xa3\xa5\xb7\xa9\xa7\xb6\xbc\xbd\xbe[]\xaf\xa8\xb4\xd7' +
  '{ABCDEFGHI\xad\xf4\xf6\xf2\xf3\xf5}JKLMNOPQR\xb9\xfb\xfc\xf9\xfa\xff' +
  '\\\xf7STUVWXYZ\xb2\xd4\xd6\xd2\xd3\xd50123456789\xb3\xdb\xdc\xd9\xda\x9f';

/** Where code page 500 (CCSID 500) differs. */
const differencesOf500: Readonly<Record<number, string>> = {
  0x4a: '[',
  0x4f: '!',
  0x5a: ']',
  0x5f: '^',
  0xb0: '\xa2',
  0xba: '\xac',
  0xbb: '|',
};

const verticalBar037 = 0x4f;
const verticalBar500 = 0xbb;

/** NEL, LF and CR end lines, HT, VT and FF stand between words; other controls are nothing that is read. */
const controls: Readonly<Record<number, string>> = {
  0x05: '\t',
  0x0b: '\v',
  0x0c: '\f',
  0x0d: '\r',
  0x15: '\n',
  0x25: '\n',
};

function makeTable(page: EbcdicPage): readonly string[] {
  return Array.from({ length: 256 }, (_, code) => {
    if (code < 0x40) return controls[code] ?? ' ';
    return (page === 'cp500' ? differencesOf500[code] : undefined) ?? printable.charAt(code - 0x40);
  });
}

const tables: Readonly<Record<EbcdicPage, readonly string[]>> = {
  cp037: makeTable('cp037'),
  cp500: makeTable('cp500'),
};

/** One character a byte: offsets stay what they were. */
export function decodeEbcdic(bytes: Uint8Array, page: EbcdicPage): string {
  const table = tables[page];
  let text = '';
  for (const byte of bytes) text += table[byte];
  return text;
}

/** How often each byte occurs: mostly letters, digits and the blank of EBCDIC, and no blank of ASCII. */
export function looksEbcdic(counts: Uint32Array, length: number): boolean {
  const sum = (from: number, to: number): number =>
    counts.subarray(from, to + 1).reduce((total, count) => total + count, 0);
  const text = sum(0x81, 0xa9) + sum(0xc1, 0xe9) + sum(0xf0, 0xf9) + sum(0x40, 0x40);
  return text > length * 0.7 && sum(0x40, 0x40) > length * 0.02 && sum(0x20, 0x20) < length * 0.01;
}

/** The pages differ in punctuation only; the bar between fields tells where there is one. */
export function pageOf(counts: Uint32Array): EbcdicPage {
  return (counts[verticalBar500] ?? 0) > (counts[verticalBar037] ?? 0) ? 'cp500' : 'cp037';
}

export function countBytes(bytes: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  return counts;
}
