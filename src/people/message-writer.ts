// Who writes a message that speaks of nobody else: the numbers in it are the writer's own.
import type { Cast, PlacedMention } from './cast.ts';
import { endOf } from './layout.ts';
import type { Person } from './mention.ts';
import type { ElementSpan } from './surroundings.ts';
import { indexAt } from '../text/index-at.ts';

const ownWords = /\b(?:[Mm]y|[Mm]ine|I|me)\b/;
const answers =
  /(?:^|\n)[ \t]{0,4}(?:sure|yes|yep|yeah|here (?:it is|you go|they are)|here['’]?s|it['’]?s|it is|of course|no problem|ok(?:ay)?|as requested|per your request)\b/i;
const asksForIt = /\byour\b[^?]{0,120}\?|\b(?:could|can|would|please)\b[^.?]{0,60}\byour\b/i;
/** What speaks of somebody else, named or not. */
const somebodyElse =
  /\b(?:patient|pt|customer|client|member|employee|claimant|insured|applicant|tenant|student|victim|he|she|his|her|him|their|account holder)\b/i;

const numbersOf =
  /\b(?:employee|member|customer|client|patient|student) (?:number|no\b|id\b|#|portal|service|account)/gi;

/** The writer of the message that an element stands in, where the message is about them alone; else null. */
export function writerOfAnswer(cast: Cast, element: ElementSpan): Person | null {
  const { text, layout } = cast;
  const message = indexAt(layout.messages, element.start);
  const start = layout.messages[message]!;
  const end = endOf(layout.messages, message, text);
  const isHere = ({ start: at }: PlacedMention): boolean => at >= start && at < end;
  const writers = new Set(
    cast.mentions.filter((one) => isHere(one) && one.role.isWriter).map(({ person }) => person),
  );
  const [writer, second] = writers;
  if (!writer || second || writer.first === '' || writer.last === '') return null;
  const said = text.slice(start, end).replace(numbersOf, '');
  // "My social is …. Bank is Hawthorn, routing …. My husband …": nobody else is spoken of yet.
  const sentence = endOf(layout.sentences, indexAt(layout.sentences, element.start), text);
  const before = text.slice(start, Math.min(sentence, end)).replace(numbersOf, '');
  if (somebodyElse.test(before)) return null;
  if (ownWords.test(before)) return writer;
  if (somebodyElse.test(said)) return null;
  if (ownWords.test(said)) return writer;
  return answers.test(said) && asksForIt.test(text.slice(end)) ? writer : null;
}
