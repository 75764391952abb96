// Whether a cell that no name explains could hold anything: asked of every cell, before any detector is.

const phoneOrDate =
  /^(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]\d{4}$|^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?:[T ][\d:.+Z -]*)?$|^-?\d{1,9}\.\d+$|^\d{5}-\d{4}$/;

/** Cheap test before any detector sees an unnamed cell. */
export function isWorthALook(cell: string): boolean {
  if (cell.length < 7 || phoneOrDate.test(cell)) return false;
  let digits = 0;
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i);
    if (code >= 48 && code <= 57 && ++digits >= 7) return true;
  }
  // Medicare numbers: five digits or more among eleven places.
  if (digits >= 5 && cell.length >= 11 && cell.length <= 13) return true;
  if (digits >= 4 && /[*xX#•]{3}/.test(cell)) return true;
  return digits >= 3 && (namedCode.test(cell) || (digits >= 5 && ownPrefix.test(cell)));
}

/** "CCW711802": the number says of itself what it is. */
const ownPrefix = /^[A-Z]{3,6}-?\d{5,6}$/;

/** "CVV2 327": a code that the cell itself names, whatever its column is called. */
export const namedCode: RegExp =
  /^(?:cvv2?|cvc2?|cv2|cid|csc|security code)\b[\s:#.-]{0,3}\d{3,4}$/i;
