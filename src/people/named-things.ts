// Words that look like a name and name a thing: the value of a field of medicines, of a police key, whom a disease is called after.
import type { TokenRange, Tokens } from './tokens.ts';

/** A field of a program or a form that holds what is taken, sold or done. */
const fieldOfThing =
  /(?:medicine|medication|drug|allergen|vaccine|substance|product|brand|generic|remedy|dosage|treatment|procedure)s?(?:_?[nN]ame)?["'`]?\s{0,3}[:=]\s{0,3}\[?["'`]?$/i;
/** Whom diseases are called after. */
const eponyms = new Set(
  'huntington parkinson alzheimer korsakoff tourette crohn hodgkin raynaud hashimoto asperger addison cushing meniere'.split(
    ' ',
  ),
);
/** Keys of police messages that hold no name: "STATUS/REVOKED CHEM REFUSAL" (NCIC). */
const keyOfThing =
  /(?<![A-Za-z])(?:STATUS|STA|OLT|ADDR|ADR|TXT|MIS|RES|REM|CHG|OFF|VMA|VMO|VST|VCO|LIC|LIS|LIT|SMT|HAI|EYE|SKN|POB)\/$/;
const fieldReach = 40;

/** "medicine: 'Tab Doxybond'": named as a thing. */
export function isThing(tokens: Tokens, span: TokenRange): boolean {
  const { low } = tokens.facts[span.from]!;
  if (span.to - span.from === 1 && tokens.possessive[span.from] === 1 && eponyms.has(low))
    return true;
  const start = tokens.start[span.from] ?? 0;
  const left = tokens.text.slice(Math.max(0, start - fieldReach), start);
  return fieldOfThing.test(left) || keyOfThing.test(left);
}
