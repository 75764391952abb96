// `showme whatif` on a terminal: whom it concerns, with what, how far it is protected, and what the law would ask.
import type { DutyRuling } from '../../model/law-view.ts';
import { count, nounFor } from '../nouns.ts';
import { countOf, formatCount, toSentence } from '../numbers.ts';
import { marksSentence } from '../marks-words.ts';
import { indent, makePage, padEnd, padStart, type Page } from '../page.ts';
import { quoteArgument } from '../paths.ts';
import type { Dossier } from '../dossier.ts';
import type { Style } from '../report.ts';
import { displayWidth } from '../safe-text.ts';
import type { Loss } from './describe-loss.ts';
import { answerWords, harborWords, uncertain } from './loss-words.ts';

export function* lossText(loss: Loss, dossier: Dossier, style: Style): Iterable<string> {
  const page = makePage(style);
  yield block(headline(loss, page));
  if (style.quiet) return;
  const sections = [
    limbLines(loss, dossier, page),
    harborLines(loss, page),
    dutyLines(loss, dossier, page),
    claimLines(loss, page),
    cautions(loss, dossier, page),
    nextLines(loss, page),
  ];
  for (const lines of sections) if (lines.length > 0) yield `\n${block(lines)}`;
}

function block(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function headline(loss: Loss, page: Page): string[] {
  const noun = nounFor(loss.stores.map(({ kind }) => kind));
  const these =
    loss.stores.length === 1 ? `this ${noun.one}` : `these ${count(loss.stores.length, noun)}`;
  const title = page.wrap(`If someone acquired ${these} today`);
  return [...title.map((line) => page.paint('headline', line)), ...page.wrap(peopleSentence(loss))];
}

/** '209 people, 203 with evidence of living in Missouri.' */
export function peopleSentence({ persons, range, missouriResidents }: Loss): string {
  if (persons === 0) return 'Nobody’s covered information would be readable.';
  const estimate =
    range[0] === persons && range[1] === persons
      ? ''
      : ` Who is the same person is an estimate: ${formatCount(range[0])} to ${formatCount(range[1])}.`;
  return `${countOf(persons, 'person', 'people')}, ${formatCount(missouriResidents)} with evidence of living in Missouri.${estimate}`;
}

const numberEdge = 62;
const tableWidth = numberEdge + 9;

function limbLines(loss: Loss, { law }: Dossier, page: Page): string[] {
  const held = loss.limbs.filter(({ persons }) => persons > 0);
  if (held.length === 0) return [];
  const row = (label: string, people: string, missouri: string): string[] =>
    page.measure < tableWidth
      ? [...page.wrap(label), `    ${people} people, ${missouri} Missouri`]
      : [padEnd(label, numberEdge - 9) + padStart(people, 7) + padStart(missouri, 11)];
  const title = 'What they would hold';
  return [
    ...(page.measure < tableWidth ? [title] : row(title, 'people', 'Missouri')),
    ...held.flatMap(({ limb, persons, missouriResidents }) =>
      row(
        `  (${limb}) ${page.fold(law.limbs[limb].title)}`,
        formatCount(persons),
        formatCount(missouriResidents),
      ),
    ),
  ];
}

function harborLines({ harbors }: Loss, page: Page): string[] {
  const told = harborWords.filter(([harbor]) => harbors[harbor] > 0);
  return [
    'Safe harbor',
    ...told.flatMap(([harbor, words]) =>
      page.measure < tableWidth
        ? indent(page.wrap(`${words}: ${formatCount(harbors[harbor])}`, page.measure - 2), 2)
        : padEnd(`  ${words}`, numberEdge - 9) + padStart(formatCount(harbors[harbor]), 7),
    ),
  ];
}

const answerWidth = 6;

function dutyLines({ rulings }: Loss, { law }: Dossier, page: Page): string[] {
  const title = page.fold(`What the law would ask of you: ${law.title}`);
  return [...page.wrap(title), ...rulings.flatMap((ruling) => dutyLine(ruling, page))];
}

function dutyLine({ duty, answer, because, keys }: DutyRuling, page: Page): string[] {
  const width = page.measure - 2 - answerWidth;
  const [first = '', ...rest] = [
    ...page.wrap(`${duty.when}: ${lowered(duty.says)}`, width),
    ...page.wrap(`${because} ${duty.citation.text}`, width),
    ...keys.slice(0, 5).flatMap((key) => page.wrap(`not stated: ${key}`, width)),
    ...(keys.length > 5 ? [`and ${formatCount(keys.length - 5)} more`] : []),
  ];
  return [
    `  ${page.paint(answer === 'yes' ? 'exposed' : 'plain', padEnd(answerWords[answer], answerWidth))}${first}`,
    ...indent(rest, 2 + answerWidth),
  ];
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function claimLines({ claims }: Loss, page: Page): string[] {
  if (claims.length === 0) return [];
  return [
    'Claimed in the configuration',
    ...claims.flatMap(({ id, basis, exemption }) =>
      indent(
        page.wrap(
          exemption
            ? `${exemption.citation.text}: the organization ${exemption.words} (${basis}). Where that holds, its procedures take the place of this notice.`
            : `${id} (${basis}): this law knows no such exemption.`,
          page.measure - 2,
        ),
        2,
      ),
    ),
  ];
}

function cautions(loss: Loss, { summary }: Dossier, page: Page): string[] {
  const told = marksSentence(summary.marks);
  const open = uncertain(loss);
  const addressed =
    loss.persons > 0
      ? `A postal address stands with ${formatCount(loss.withAddress)} of ${formatCount(loss.persons)} people.`
      : '';
  return page.wrap(
    [
      ...(open > 0
        ? [
            `The ${open === 1 ? 'store' : `${formatCount(open)} stores`} that could not be settled may hold more people.`,
          ]
        : []),
      ...(addressed === '' ? [] : [addressed]),
      ...(told === '' ? [] : [told]),
      'This assumes that the stores were both reached and taken. It is not a finding that they were.',
    ]
      .map(toSentence)
      .join(' '),
  );
}

function nextLines({ patterns }: Loss, page: Page): string[] {
  const command = page.fold(
    `showme whatif --lost ${patterns.map(quoteArgument).join(' ')} -o record.docx`,
  );
  const why = 'notice text and a determination record to complete';
  return [
    'Next',
    `  ${page.paint('command', command)}`,
    ...(displayWidth(why) > page.measure ? page.wrap(why) : [`    ${why}`]),
  ];
}
