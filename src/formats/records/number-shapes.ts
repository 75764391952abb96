// Shapes that decide which kind of number a field holds where its grammar leaves that open.

/** A number that SSA can have issued (20 CFR 422.103; areas 000, 666 and 900–999 never were), bare or with hyphens. */
export function isSsn(text: string): boolean {
  return /^(?!000|666|9)\d{3}(-?)(?!00)\d{2}\1(?!0000)\d{4}$/.test(text);
}

/** IRS individual taxpayer number: 9xx with a group of 50–65, 70–88, 90–92 or 94–99. */
export function isItin(text: string): boolean {
  return /^9\d{2}(-?)(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\1\d{4}$/.test(text);
}

/** Medicare beneficiary identifier (CMS, 11 characters without S, L, O, I, B and Z), with or without hyphens. */
export function isMbi(text: string): boolean {
  return /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}$/i.test(
    text,
  );
}

/** Nine digits whose ABA check digit is right (weights 3, 7, 1). */
export function isRoutingNumber(text: string): boolean {
  if (!/^\d{9}$/.test(text) || text === '000000000') return false;
  const weights = [3, 7, 1];
  let sum = 0;
  for (let at = 0; at < 9; at++) sum += Number(text[at]) * (weights[at % 3] as number);
  return sum % 10 === 0;
}

/** '19640229' or '196402291530' as '1964-02-29'; what is no such date comes back as it is. */
export function isoDate(text: string): string {
  const date = /^(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:\d{0,6}(?:[.+-]\S{0,12})?)?$/.exec(
    text.trim(),
  );
  return date === null ? text.trim() : `${date[1]}-${date[2]}-${date[3]}`;
}

/** '02291964' as '1964-02-29'; what is no such date comes back as it is. */
export function isoDateFromMonthFirst(text: string): string {
  const date = /^(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(\d{4})$/.exec(text.trim());
  return date === null ? text.trim() : `${date[3]}-${date[1]}-${date[2]}`;
}
