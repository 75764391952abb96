// Where a text names a home in Missouri: state and ZIP, a state field, "lives in …, Missouri".

/** A place in a text that names an address or a home in Missouri. */
export interface MissouriPlace {
  readonly start: number;
  readonly end: number;
  /** Says that somebody lives there, rather than only being an address. */
  readonly isHome: boolean;
}

/** Whether a cell or field names Missouri: "MO", "Mo.", "Missouri", "US-MO", FIPS 29. */
export function isMissouriState(text: string): boolean {
  return /^\s{0,8}(?:(?:us[- ])?mo\.?|missouri|29)\s{0,8}$/i.test(text);
}

/** Whether a ZIP or ZIP+4 belongs to Missouri: 630–631, 633–641, 644–658 (USPS L002). */
export function isMissouriZip(zip: string): boolean {
  const digits = /^\s{0,8}(\d{5})(?:-?\d{4})?\s{0,8}$/.exec(zip)?.[1];
  if (digits === undefined) return false;
  const area = Number(digits.slice(0, 3));
  return (
    area === 630 || area === 631 || (area >= 633 && area <= 641) || (area >= 644 && area <= 658)
  );
}

const stateWithZip = /\b(?:MO|Mo\.?|Missouri|MISSOURI)[,.]?\s{1,3}(\d{5}(?:-\d{4})?)(?!\d)/g;
const labelledState =
  /\b(?:state|st|residence|resides in|lives in|resident of)["']?\s{0,3}[:=]?\s{0,3}["']?(?:MO\b|Missouri\b)/gi;
/** "State of Missouri" and "Missouri State" name an office, not a home. */
const labelledZip =
  /\b(?:zip|zip ?code|postal ?code)["']?\s{0,3}[:=]\s{0,3}["']?(\d{5}(?:-\d{4})?)(?!\d)/gi;
const livesInMissouri =
  /\b(?:lives?|lived|living|resid(?:es?|ing|ed)|moved|home|home address)\b[^.\n]{0,60},\s{0,2}(?:MO|Missouri)\b(?!\s{1,3}\d)/g;
const mayNameMissouri = /\bmo\b|missouri|\b(?:zip|postal)/i;

/** The places of a text that name a home or an address in Missouri, in order. Linear. */
export function missouriPlaces(text: string): readonly MissouriPlace[] {
  if (!mayNameMissouri.test(text)) return [];
  const places: MissouriPlace[] = [];
  const note = (match: RegExpExecArray, isHome: boolean): void => {
    places.push({ start: match.index, end: match.index + match[0].length, isHome });
  };
  for (const pattern of [stateWithZip, labelledZip]) {
    for (const match of text.matchAll(pattern)) if (isMissouriZip(match[1]!)) note(match, false);
  }
  for (const match of text.matchAll(labelledState)) note(match, true);
  for (const match of text.matchAll(livesInMissouri)) note(match, true);
  return places.sort((a, b) => a.start - b.start);
}

const reachBefore = 40;
const reachAfter = 16;

/** Whether the words around a licence number say that Missouri issued it: only residents get one. */
export function isMissouriLicence(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reachBefore), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return (
    /\b(?:MO|Missouri)\b[^.;\d]{0,30}$/.test(line) ||
    /^[\s,(-]{1,3}(?:MO|Missouri)\b/.test(text.slice(end, end + reachAfter))
  );
}
