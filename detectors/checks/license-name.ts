// Licence numbers that are made from the holder's last name: Soundex states, and Washington's letters.

/** States whose number begins with the Soundex code of the last name. */
const soundexStates = new Set(['FL', 'IL', 'MD', 'MI', 'MN', 'WI']);
const groups = ['bfpv', 'cgjkqsxz', 'dt', 'l', 'mn', 'r'];

function soundexDigit(letter: string): string {
  const group = groups.findIndex((letters) => letters.includes(letter));
  return group < 0 ? '' : String(group + 1);
}

/** American Soundex (National Archives): letter and three digits. 'h' and 'w' do not part equal digits, vowels do. */
export function soundex(surname: string): string {
  const letters = surname.toLowerCase().replace(/[^a-z]/g, '');
  let code = letters.charAt(0).toUpperCase();
  let last = soundexDigit(letters.charAt(0));
  for (const letter of letters.slice(1)) {
    if (letter === 'h' || letter === 'w') continue;
    const digit = soundexDigit(letter);
    if (digit !== '' && digit !== last) code += digit;
    last = digit;
  }
  return code.slice(0, 4).padEnd(4, '0');
}

/** Whether the number agrees with the last name: `null` where its series does not encode one. */
export function agreesWithSurname(value: string, surname: string, state?: string): boolean | null {
  const number = value.replace(/[\s-]+/g, '').toUpperCase();
  const letters = surname.toUpperCase().replace(/[^A-Z]/g, '');
  if (letters === '') return null;
  const long = /^[A-Z]\d{11,13}$/.test(number);
  if (long && (state === undefined || soundexStates.has(state)))
    return number.startsWith(soundex(letters));
  if (/^[A-Z][A-Z*]{6}[0-9*]{3}[A-Z0-9]{2}$/.test(number)) {
    return number.slice(0, 5) === letters.slice(0, 5).padEnd(5, '*');
  }
  return /^[A-Z]\d{14}$/.test(number) ? number.charAt(0) === letters.charAt(0) : null;
}
