// Evidence that a person lives in Missouri: state names, ZIP codes and addresses near a name or an element.

/** Strong evidence stands for itself; weak evidence (a telephone area code) only supports other evidence. */
export interface MissouriEvidence {
  readonly strength: 'strong' | 'weak';
  /** What was seen, in plain words; never the address itself. */
  readonly because: string;
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
  /\b(?:state|st|residence|resides in|lives in|resident of)["']?\s{0,3}[:=]?\s{0,3}["']?(?:MO\b|Missouri\b)/i;
const labelledZip =
  /\b(?:zip|zip ?code|postal ?code)["']?\s{0,3}[:=]\s{0,3}["']?(\d{5}(?:-\d{4})?)(?!\d)/gi;
const livesInMissouri =
  /\b(?:lives?|lived|resid(?:es?|ing|ed)|moved|home|address)\b[^.\n]{0,60},\s{0,2}(?:MO|Missouri)\b/;
/** Area codes of Missouri (NANPA, 2024): 235, 314, 417, 557, 573, 636, 660, 816, 975. */
const missouriPhone =
  /(?<!\d)\(?(?:235|314|417|557|573|636|660|816|975)\)?[-. ]\d{3}[-. ]\d{4}(?!\d)/;

const reach = 400;

/**
 * Looks for an address in Missouri around the place of a person or element: in its paragraph and the next one,
 * at most 400 characters away.
 */
export function findMissouriEvidence(
  text: string,
  start: number,
  end: number,
): MissouriEvidence | null {
  const near = surroundings(text, start, end);
  for (const match of near.matchAll(stateWithZip)) {
    if (isMissouriZip(match[1]!))
      return { strength: 'strong', because: 'a Missouri address (state and ZIP) stands beside it' };
  }
  if (labelledState.test(near))
    return { strength: 'strong', because: 'the state of residence beside it is Missouri' };
  for (const match of near.matchAll(labelledZip)) {
    if (isMissouriZip(match[1]!))
      return { strength: 'strong', because: 'a Missouri ZIP code stands beside it' };
  }
  if (livesInMissouri.test(near))
    return { strength: 'strong', because: 'the text says that the home is in Missouri' };
  if (missouriPhone.test(near))
    return {
      strength: 'weak',
      because: 'a telephone number with a Missouri area code stands beside it',
    };
  return null;
}

/** The paragraph around a place, and what follows it within reach. */
function surroundings(text: string, start: number, end: number): string {
  const from = Math.max(0, start - reach);
  // Looked for within reach only: a long text without a blank line would be gone through for every person.
  const paragraph = text.slice(from, start + 2).lastIndexOf('\n\n');
  return text.slice(from + Math.max(0, paragraph), Math.min(text.length, end + reach));
}
