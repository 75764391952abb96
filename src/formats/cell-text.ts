// A spreadsheet cell as text: what the number format shows, unless that hides digits of the number itself.

export interface NumberFormats {
  /** True for a format that shows a date or a time. */
  isDate(format: string): boolean;
  /** The number as the format shows it. */
  show(format: string, value: number): string;
  /** A serial date's parts. */
  parseDate(value: number): DateParts | null;
  /** Format codes that files refer to by number alone. */
  readonly builtIn: Readonly<Record<number, string>>;
}

interface DateParts {
  readonly y: number;
  readonly m: number;
  readonly d: number;
  readonly H: number;
  readonly M: number;
  readonly S: number;
}

/** SheetJS's number formats, as far as they are used here; its own types leave them open. */
interface SheetFormats {
  is_date(format: string): boolean;
  format(format: string, value: number, options: { date1904: boolean }): string;
  parse_date_code(value: number, options: { date1904: boolean }): DateParts | null;
  get_table(): Record<number, string>;
}

/** @param date1904 whether serial dates count from 1904, as old Macintosh workbooks do */
export async function loadNumberFormats(date1904: boolean): Promise<NumberFormats> {
  const { SSF } = await import('@e965/xlsx');
  const formats = SSF as SheetFormats;
  const options = { date1904 };
  return {
    isDate: (format) => formats.is_date(format),
    show: (format, value) => formats.format(format, value, options),
    parseDate: (value) => formats.parse_date_code(value, options),
    builtIn: formats.get_table(),
  };
}

/** All digits of a number, as General never shows them: no exponent below 10^21, 15 significant digits. */
function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return '';
  return Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function isoDate(value: number, formats: NumberFormats): string {
  const parts = formats.parseDate(value);
  if (parts === null || value < 0) return plainNumber(value);
  const date = `${pad(parts.y, 4)}-${pad(parts.m, 2)}-${pad(parts.d, 2)}`;
  const time = `${pad(parts.H, 2)}:${pad(parts.M, 2)}:${pad(Math.floor(parts.S), 2)}`;
  if (value < 1) return time;
  return time === '00:00:00' ? date : `${date} ${time}`;
}

/** A locale without a currency, '[$-409]', which SheetJS shows as a dollar sign. */
const localeCode = /\[\$-[\dA-F,]{1,16}\]/gi;

/** Digits without leading zeros, which a number cannot keep. */
function significantDigits(text: string): string {
  return text.replace(/\D/g, '').replace(/^0+/, '');
}

/**
 * A number under its format. Dates come as ISO 8601. Where the shown digits are the number's own (000-00-0000),
 * what is shown; where an integer is shown rounded, masked or not at all, the integer.
 */
export function numberText(value: number, code: string, formats: NumberFormats): string {
  const plain = plainNumber(value);
  const format = code.replaceAll(localeCode, '');
  if (format === '' || format === 'General' || format === '@') return plain;
  if (formats.isDate(format) && !/\[[hms]/i.test(format)) return isoDate(value, formats);
  let shown: string;
  try {
    shown = formats.show(format, value).trim();
  } catch {
    return plain;
  }
  if (Number.isInteger(value))
    return significantDigits(shown) === significantDigits(plain) ? shown : plain;
  return /\d/.test(shown) ? shown : plain;
}
