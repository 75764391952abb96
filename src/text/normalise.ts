// Folds the many Unicode forms of hyphens, blanks and digits into ASCII, so that detectors need to know one form.

const foreign = /[^\0-\x7f]/;
const controls = /[\0-\x08\x0e-\x1f\x7f]/;

/** ASCII in UTF-16 within a text of bytes: every other character is a NUL. Six in a row are no accident. */
const wideRuns = /(?:[\t\n\r\x20-\x7e]\0){6,}|(?:\0[\t\n\r\x20-\x7e]){6,}/g;
/** Colours and cursor movements of a terminal (ECMA-48 5.4): CSI, parameters, final byte; and titles: OSC to its end. */
const terminalSequences =
  /\x1b(?:\[[0-?]{0,32}[ -/]{0,4}[@-~]|\][^\x07\x1b\n]{0,200}(?:\x07|\x1b\\))/g;
/** Bold and underlined type of old printers and nroff: a character, a backspace, the character again. */
const overstrikes = /[^\n]\x08/g;
const otherControls = /[\0-\x08\x0e-\x1f\x7f]/g;
const soughtCharacters =
  /[\u2010-\u2015\u2212\ufe63\u00a0\u2000-\u200a\u202f\u205f\u3000\u00ad\u200b-\u200d\u2060\ufeff\uff01-\uff5e]|(?![0-9])\p{Nd}/gu;
const decimalDigit = /^\p{Nd}$/u;
const fullWidthOffset = 0xfee0;

const removed = new Set(['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff']);
const hyphens = /[\u2010-\u2015\u2212\ufe63]/;

/**
 * `text` with hyphens and dashes as '-', blanks other than newlines and control characters as ' ', decimal digits of any
 * script and full-width forms as ASCII, without soft hyphens, zero-width characters and the sequences of terminals and
 * printers. Line ends stay as they are.
 */
export function normaliseText(text: string): string {
  const plain = controls.test(text) ? withoutControls(text) : text;
  return foreign.test(plain) ? plain.replace(soughtCharacters, fold) : plain;
}

function withoutControls(text: string): string {
  return text
    .replace(wideRuns, (run) => run.replaceAll('\0', ''))
    .replace(terminalSequences, '')
    .replace(overstrikes, '')
    .replace(otherControls, ' ');
}

function fold(character: string): string {
  if (removed.has(character)) return '';
  if (hyphens.test(character)) return '-';
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - fullWidthOffset);
  return digitOf(code) ?? ' ';
}

const knownDigits = new Map<number, string | undefined>();

/** Unicode keeps the decimal digits of a script in runs of ten, and runs of several styles side by side. */
function digitOf(code: number): string | undefined {
  if (knownDigits.has(code)) return knownDigits.get(code);
  let before = 0;
  while (decimalDigit.test(String.fromCodePoint(code - before))) before += 1;
  const digit = before === 0 ? undefined : String((before - 1) % 10);
  knownDigits.set(code, digit);
  return digit;
}
