// Names in segments of X12 and HL7 that stand inside other text: strings of programs, logs, fenced blocks.
import { type ComposedName, composeName } from './composed-names.ts';

/** NM1: insured, patient, beneficiary; a person, not an organisation. */
const nm1 =
  /(?<![A-Z0-9])NM1\*(?:IL|QC|74|03|S3)\*1\*(\p{L}[\p{L}'’ -]{1,34})\*(\p{L}[\p{L}'’ .-]{0,24})(?=[*~\r\n"'`\\]|$)/gu;
/** PID-5: family^given. */
const pid =
  /(?<![A-Z0-9])PID\|(?:[^|\n]{0,120}\|){4}(\p{L}[\p{L}'’ -]{1,34})\^(\p{L}[\p{L}'’ .-]{0,24})(?=[\^|~&\r\n"'`\\]|$)/gu;

export function findSegmentNames(text: string): readonly ComposedName[] {
  const found: ComposedName[] = [];
  for (const [sign, pattern] of [
    ['NM1*', nm1],
    ['PID|', pid],
  ] as const) {
    if (!text.includes(sign)) continue;
    for (const match of text.matchAll(pattern)) {
      const parsed = composeName(match[2]!, match[1]!);
      const end = match.index + match[0].length;
      if (parsed) found.push({ start: end - match[1]!.length - match[2]!.length - 1, end, parsed });
    }
  }
  return found;
}
