// Squeezes a value to what checks compute with.

/** Only the digits of a value. */
export function digitsOf(value: string): string {
  return value.replace(/\D+/g, '');
}

/** Letters and digits only, upper case. */
export function squeeze(value: string): string {
  return value.replace(/[^A-Za-z0-9]+/g, '').toUpperCase();
}

/** True for one digit over and over: a filler in every field that asks for a number. */
export function isRepdigit(digits: string): boolean {
  return /^(\d)\1{3,}$/.test(digits);
}
