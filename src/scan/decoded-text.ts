// A located text with what is merely encoded in it decoded, each place still told as it was found.
import { decodeText } from '../protection/encoded-text.ts';
import type { LocatedText } from './text-run.ts';

/** The same text where nothing in it is encoded. */
export function decodeLocated(located: LocatedText): LocatedText {
  const plain = decodeText(located.text);
  if (!plain) return located;
  const { text, spans } = plain;
  return {
    text,
    locate(offset) {
      const span = spans.findLast(({ start }) => start <= offset);
      if (!span) return located.locate(offset);
      if (offset >= span.end) return located.locate(offset - span.end + span.to);
      return {
        ...located.locate(span.mechanism === 'ROT13' ? offset : span.from),
        concealed: `it is only encoded (${span.mechanism}): that is no encryption`,
      };
    },
  };
}
