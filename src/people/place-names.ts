// Runs of words that look like names and are places, or words of forms and programs: "Fulton MO 65251", "DAYTON, OHIO", CURRENT_TIMESTAMP.
import { Shape } from './scan-word.ts';
import { type TokenRange, type Tokens, tokenText } from './tokens.ts';
import { Kind } from './words.ts';

/** States that nobody is called, and those that somebody may be. */
const stateNames =
  /^[^,\n]{2,40}, {1,2}(?:ala(?:bama)?|alaska|ariz(?:ona)?|ark(?:ansas)?|calif(?:ornia)?|colorado|conn(?:ecticut)?|delaware|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|nebraska|nevada|new (?:hampshire|jersey|mexico|york)|north (?:carolina|dakota)|ohio|oklahoma|oregon|pennsylvania|rhode island|south (?:carolina|dakota)|tennessee|texas|utah|vermont|west virginia|wisconsin|wyoming|puerto rico)\b/i;
const alsoNames = /^[^,\n]{2,40}, {1,2}(?:florida|georgia|virginia|montana|washington)\b/i;
const placeBefore =
  /\b(?:location|city|town|site|facility|clinic|hospital|office|address|branch|station|county|place of (?:birth|service)|birthplace|born (?:in|at)|located (?:in|at)|lives in|moved to|at|near)\b[ \t]{0,3}:?[ \t]{0,20}$/i;
const placeReach = 40;

/** Whether the words of a span, and what follows, are a town and its state. */
function isTownWithState({ text, start, end }: Tokens, { from, to }: TokenRange): boolean {
  const at = start[from]!;
  const said = text.slice(at, end[to - 1]! + placeReach).split('\n')[0]!;
  const own = text.slice(at, end[to - 1]);
  if (!own.includes(',')) return false;
  if (stateNames.test(said)) return true;
  return alsoNames.test(said) && placeBefore.test(text.slice(Math.max(0, at - placeReach), at));
}

/** "CURRENT_TIMESTAMP, CURRENT_TIMESTAMP": words of a program, glued together. */
export function isGluedConstant(
  { text, start, end, shape }: Tokens,
  { from, to }: TokenRange,
): boolean {
  if (text[start[from]! - 1] !== '_' && text[end[to - 1]!] !== '_') return false;
  for (let i = from; i < to; i++)
    if (shape[i] !== Shape.capitals && shape[i] !== Shape.comma) return false;
  return true;
}

const states =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;

/** "San Mateo, CA 94403": what state and ZIP follow is a town. */
const townBehind =
  /^,? (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|Missouri|Kansas|Illinois|Arkansas|Iowa|Oklahoma|Tennessee|Kentucky|Nebraska|Texas|California) {1,2}\d{5}\b/;
const townReach = 24;

/** "Fulton MO 65251", "Blue Cross": a town with its state, or words of forms and firms alone. */
export function isPlace(tokens: Tokens, span: TokenRange): boolean {
  const { from, to } = span;
  if (isTownWithState(tokens, span)) return true;
  if (townBehind.test(tokens.text.slice(tokens.end[to - 1], tokens.end[to - 1]! + townReach)))
    return true;
  const isBeforeZip = to < tokens.count && tokens.shape[to] === Shape.digits;
  const end = tokenText(tokens, to - 1);
  if (to - from > 1 && isBeforeZip && states.test(end)) return true;
  // "Elkhorn Ln, Fulton": a street and its town.
  for (let i = from; i < to; i++) {
    const { kind, surname } = tokens.facts[i]!;
    // "La Rue" is no street.
    if (i > from && tokens.facts[i - 1]!.kind === Kind.particle) continue;
    if (kind === Kind.street && surname < 3 && tokens.shape[i] !== Shape.initial) return true;
  }
  for (let i = from; i < to; i++) {
    if (tokens.shape[i] === Shape.initial) continue;
    const { kind, surname } = tokens.facts[i]!;
    const isClassed = kind === Kind.stop || kind === Kind.organization;
    // "J. Will" is somebody, "Blue Cross" is not.
    if (!isClassed || (surname >= 5 && tokens.shape[from] === Shape.initial)) return false;
  }
  return to - from > 1;
}
