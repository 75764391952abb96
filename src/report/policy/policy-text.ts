// `showme policy check` on a terminal, and as data.
import { noMarks, type MarkCounts } from '../../model/mark.ts';
import type { Dossier } from '../dossier.ts';
import { capitalise, countOf, formatCount, joinFirst } from '../numbers.ts';
import { marksSentence } from '../marks-words.ts';
import { indent, makePage, padEnd, padStart, type Page } from '../page.ts';
import { presentScan } from '../present.ts';
import type { Style } from '../report.ts';
import { kindWords } from '../words.ts';
import type { Comparison, Declared, Held } from './compare-notice.ts';
import type { Mention, Notice } from './read-notice.ts';

const mentionsShown = 2;
const sentenceShown = 160;

export function* policyText(
  comparison: Comparison,
  {
    name,
    notice,
    style,
    marks,
  }: {
    readonly name: string;
    readonly notice: Notice;
    readonly style: Style;
    readonly marks?: MarkCounts | undefined;
  },
): Iterable<string> {
  const page = makePage(style);
  const { undeclared, denied, vague, declared, notFound, sealed } = comparison;
  yield block(page.wrap(headline(comparison, name)).map((line) => page.paint('headline', line)));
  if (notice.sentences === 0) yield block(page.wrap('No sentence could be read in it.'));
  const told = marksSentence(marks);
  if (told !== '') yield block(page.wrap(told));
  if (style.quiet) return;
  const sections: string[][] = [
    heldSection('Held, though the notice says it is not collected', denied, page),
    heldSection('Held, and not declared', undeclared, page),
    heldSection(
      'Held, and declared only in words that take in more, or not as collected',
      vague,
      page,
    ),
    notFoundSection(notFound, page),
    heldSection('Held and declared', declared, page),
  ];
  for (const lines of sections) if (lines.length > 0) yield `\n${block(lines)}`;
  yield `\n${block(page.wrap(caution(sealed.length)))}`;
}

function block(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function headline({ undeclared, denied }: Comparison, name: string): string {
  const gaps = undeclared.length + denied.length;
  if (gaps === 0) return `${name} declares every kind of information that was found.`;
  return `${name} does not declare ${countOf(gaps, 'kind', 'kinds')} of information that the stores hold.`;
}

const edge = 52;
const tableWidth = edge + 17;

function heldSection(title: string, kinds: readonly Held[], page: Page): string[] {
  if (kinds.length === 0) return [];
  const isNarrow = page.measure < tableWidth;
  const heads = `${padEnd(title, edge)}${padStart('people', 8)}${padStart('stores', 9)}`;
  return [
    ...(isNarrow || title.length > edge ? page.wrap(title) : [heads]),
    ...kinds.flatMap(({ type, persons, stores, mentions }) => {
      const words = page.fold(capitalise(kindWords[type][1]));
      const counts = `${countOf(persons, 'person', 'people')}, ${countOf(stores.length, 'store', 'stores')}`;
      return [
        ...(isNarrow
          ? indent(page.wrap(`${words}: ${counts}`, page.measure - 2), 2)
          : [
              `${padEnd(`  ${words}`, edge)}${padStart(formatCount(persons), 8)}${padStart(formatCount(stores.length), 9)}`,
            ]),
        ...mentionLines(mentions, page),
        ...(mentions.length === 0
          ? indent(
              page.wrap(
                joinFirst(
                  stores.map(({ id }) => id),
                  3,
                ),
                page.measure - 4,
              ),
              4,
            )
          : []),
      ];
    }),
  ];
}

function notFoundSection(all: readonly Declared[], page: Page): string[] {
  if (all.length === 0) return [];
  return [
    'Declared, and not found',
    ...all.flatMap(({ what, isVisible, mentions }) => [
      ...page
        .wrap(`${wordsOf(what)}${isVisible ? '' : ' (no scan can tell)'}`, page.measure - 2)
        .map((line) => `  ${line}`),
      ...mentionLines(mentions, page),
    ]),
  ];
}

function wordsOf(what: Declared['what']): string {
  return 'term' in what ? what.term : capitalise(kindWords[what.type][1]);
}

function mentionLines(mentions: readonly Mention[], page: Page): string[] {
  return mentions
    .slice(0, mentionsShown)
    .flatMap(({ at, sentence }) =>
      indent(page.wrap(`${at}: “${shortened(sentence)}”`, page.measure - 4), 4),
    );
}

function shortened(sentence: string): string {
  return sentence.length <= sentenceShown ? sentence : `${sentence.slice(0, sentenceShown)}…`;
}

function caution(sealed: number): string {
  const closed =
    sealed > 0
      ? ` What ${countOf(sealed, 'sealed store holds', 'sealed stores hold')} is not known.`
      : '';
  return `This compares words with what was found. Whether a practice is described rightly is for a person to judge.${closed}`;
}

export function policyJson(
  comparison: Comparison,
  {
    name,
    notice,
    dossier,
  }: { readonly name: string; readonly notice: Notice; readonly dossier: Dossier },
): object {
  const held = (kinds: readonly Held[]): object[] =>
    kinds.map(({ type, persons, stores, mentions }) => ({
      type,
      persons,
      storeIds: stores.map(({ id }) => id),
      mentions,
    }));
  return {
    schema: 'showme/policy/1',
    scan: presentScan(dossier.scan),
    notice: name,
    marks: dossier.summary.marks ?? noMarks,
    sentences: notice.sentences,
    undeclared: held(comparison.undeclared),
    denied: held(comparison.denied),
    vague: held(comparison.vague),
    declared: held(comparison.declared),
    notFound: comparison.notFound.map(({ what, isVisible, mentions }) => ({
      ...what,
      visible: isVisible,
      mentions,
    })),
  };
}
