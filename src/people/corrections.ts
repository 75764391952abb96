// Numbers that a text takes back: "her number is X, not Y", "Y instead of X", "corrected from Y to X".

const before =
  /\b(?:not|instead of|rather than|in place of|(?:corrected|changed|updated|fixed) from|incorrect(?:ly)?|wrong(?:ly)?|mistaken(?:ly)?|erroneous(?:ly)?|formerly|disregard)\b[^.;\n\d]{0,40}$/i;
const after =
  /^[)"'”]{0,2}[ ,;(-]{0,3}(?:(?:is|was) )?(?:(?:in )?error\b|incorrect\b|wrong\b|mistaken\b|erroneous\b|a typo\b|should (?:be|have been|read)\b|belongs to (?:some(?:body|one) else|another)\b|(?:but|however|while) (?:the |her |his |my |your |its )?(?:correct|right|actual|real|true|proper)\b)/i;
/** "is not only …", "do not share 123": no correction. */
const noCorrection = /\bnot (?:only|just|share|give|forget|listed|shown|provided)\b[^\n]{0,40}$/i;

const reach = 60;

/** Whether the words around a number say that it is not the right one. */
export function isTakenBack(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - reach), start);
  if (before.test(left) && !noCorrection.test(left)) return true;
  return after.test(text.slice(end, end + reach));
}
