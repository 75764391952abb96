// Names in the text of licences: element ids of the AAMVA standard, with their separators escaped as logs and programs hold them, and track 1.
import { type ComposedName, composeName } from './composed-names.ts';

const opens = String.raw`(?<=^|[\n\r\x1c-\x1e]|\\[nr]|\\x1e|\\u001e|DL|ID|["'])`;
const closes = String.raw`(?=[\n\r\x1c-\x1e\\"',]|$)`;
const family = new RegExp(String.raw`${opens}DCS(\p{Lu}[\p{Lu}'’ -]{1,40}?) {0,8}${closes}`, 'gu');
const given = new RegExp(
  String.raw`${opens}(?:DAC|DCT)(\p{Lu}[\p{Lu}'’ -]{0,40}?) {0,8}${closes}`,
  'gu',
);
/** Of the first versions: "DAAJOHNSON,JACK,,". */
const whole = new RegExp(
  String.raw`${opens}DAA(\p{Lu}[\p{Lu}'’ -]{1,40}),(\p{Lu}[\p{Lu}'’ -]{0,40})(?=[,\n\r\x1c-\x1e\\"']|$)`,
  'gu',
);
/** "'DCS': 'SMITH', … 'DAC': 'JOHN'": the elements as a program keeps them. */
const familyKey = /["']DCS["']\s{0,3}(?::|=>?)\s{0,3}["'](\p{L}[\p{L}'’ -]{1,40})["']/gu;
const givenKey = /["'](?:DAC|DCT)["']\s{0,3}(?::|=>?)\s{0,3}["'](\p{L}[\p{L}'’ -]{0,40})["']/gu;
/** Track 1 of a licence's stripe: state and city, SURNAME$FIRST$MIDDLE, address. */
const track =
  /%[A-Z]{2}[A-Z .'-]{2,13}\^(\p{Lu}[\p{Lu}'’ -]{1,35})\$(\p{Lu}[\p{Lu}'’ -]{0,35})(?:\$[^^?\n]{0,30})?\^/gu;
const reach = 400;

/** Given and family name of each licence. */
export function findBarcodeNames(text: string): readonly ComposedName[] {
  if (!/D(?:CS|AA)|\$[^\n]{1,80}\^/.test(text)) return [];
  const found: ComposedName[] = [];
  for (const pattern of [whole, track])
    for (const match of text.matchAll(pattern)) add(found, match, match[2]!, match[1]!);
  for (const [ofFamily, ofGiven] of [
    [family, given],
    [familyKey, givenKey],
  ] as const) {
    const firsts = [...text.matchAll(ofGiven)];
    let at = 0;
    for (const match of text.matchAll(ofFamily)) {
      while (at < firsts.length && firsts[at]!.index < match.index - reach) at++;
      const first = firsts[at];
      if (first && Math.abs(first.index - match.index) < reach)
        add(found, match, first[1]!, match[1]!);
    }
  }
  return found;
}

function add(
  found: ComposedName[],
  match: RegExpExecArray,
  givenName: string,
  familyName: string,
): void {
  const parsed = composeName(givenName, familyName);
  if (parsed) found.push({ start: match.index, end: match.index + match[0].length, parsed });
}
