// Places that say themselves that no name stands with what they tell: "a card, no name left on it", "Name: [redacted]".
import type { Cast } from './cast.ts';
import { fieldAt, type FormField } from './fields.ts';
import { roleOfLabel } from './label-roles.ts';
import { endOf } from './layout.ts';
import type { ElementSpan } from './surroundings.ts';
import { indexAt } from '../text/index-at.ts';

const nameless =
  /\b(?:no|without (?:a|any)) name\b(?! (?:change|badge|tag|match))|\bname (?:(?:is|was) )?(?:missing|unknown|blank|illegible|torn|cut|smeared|not (?:given|shown|legible|readable))\b|\b(?:and|with) nothing else\b|\bnobody['’]s name\b|\bunnamed\b/i;

/** The elements whose sentence or record says so, and names nobody before them. */
export function elementsSaidNameless(
  cast: Cast,
  elements: readonly ElementSpan[],
): readonly ElementSpan[] {
  const { text, fields } = cast;
  // Most texts say nothing of the kind: then nothing is asked for each element.
  const mayBeSaid = nameless.test(text);
  const mayBeMasked = fields.some((field) => isMasked(text, field));
  return elements.filter(
    (element) =>
      (mayBeSaid && isInNamelessSentence(cast, element)) ||
      (mayBeMasked && isOfMasked(cast, element)),
  );
}

function isInNamelessSentence({ text, layout, mentions }: Cast, element: ElementSpan): boolean {
  if (element.kind === 'medical') return false;
  const sentence = indexAt(layout.sentences, element.start);
  const from = layout.sentences[sentence]!;
  const named = mentions.some(
    ({ start, end, role }) => start >= from && end <= element.start && role.kind !== 'staff',
  );
  return !named && nameless.test(text.slice(from, endOf(layout.sentences, sentence, text)));
}

/** What stands where a name was, or in place of one. */
const masked =
  /^["'`]?(?:[[(<{]{1,2}\s?[^\])>}]{0,24}[\])>}]{1,2}|\*{2,}|x{3,}|_{3,}|-{2,}|redacted|removed|withheld|masked|anonymous|anonymi[sz]ed|unknown|undisclosed|n\/?a|(?:john|jane|jon) (?:\w\.? )?(?:doe|roe)|test (?:patient|user))["'`,.]{0,2}$/i;
const isMasked = (text: string, { from, to }: FormField): boolean =>
  masked.test(text.slice(from, to).trim());
const mostLines = 12;

/** "Name: [redacted]" above it, in its own record: whoever is named elsewhere is somebody else. */
function isOfMasked({ text, layout, fields, mentions }: Cast, element: ElementSpan): boolean {
  const line = indexAt(layout.lines, element.start);
  for (let i = fields.length - 1; i >= 0; i--) {
    const field = fields[i]!;
    const { label, from, to } = field;
    if (to > element.start) continue;
    if (line - indexAt(layout.lines, from) > mostLines) return false;
    if (roleOfLabel(label)?.kind !== 'subject') continue;
    if (!isMasked(text, field)) return false;
    // "Name: Ann Roe", "Spouse: n/a", "SSN: …": it is hers.
    const paragraph = layout.paragraphs[indexAt(layout.paragraphs, from)]!;
    return !mentions.some(
      ({ start, end }) =>
        end <= element.start &&
        (start >= from ||
          (start >= paragraph && fieldAt(fields, start)?.label.trim() !== label.trim())),
    );
  }
  return false;
}
