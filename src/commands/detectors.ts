// `showme detectors`: the rule pack, and its proof by its own examples.
import type { Detector } from '../../detectors/detector.ts';
import { detectors } from '../../detectors/index.ts';
import { UserError } from '../config/user-error.ts';
import { detectText } from '../detect/detect-text.ts';
import { laws } from '../law/index.ts';
import { rulePackId } from '../scan/rule-pack.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { printPieces } from './terminal.ts';

export async function listDetectors(): Promise<ExitCode> {
  const widest = Math.max(...detectors.map(({ id }) => id.length));
  const lines = detectors.map(({ id, title }) => `${id.padEnd(widest + 3)}${title}`);
  await printPieces([
    `${lines.join('\n')}\n\nRule pack ${rulePackId(detectors)}, ${laws[0]?.title ?? ''}\n`,
  ]);
  return exitCodes.clean;
}

export async function showDetector(id: string): Promise<ExitCode> {
  const detector = detectors.find((one) => one.id === id);
  if (!detector) {
    throw new UserError(`there is no detector ${id}`, 'They are listed by: showme detectors list');
  }
  await printPieces([describe(detector)]);
  return exitCodes.clean;
}

function describe({ id, element, title, words, shapes, references, examples }: Detector): string {
  const list = (heading: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `\n${heading}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  return [
    `${id}: ${title}\nElement type ${element}\n`,
    list('Labels', [words.labels.join(', ')].filter(Boolean)),
    list('Column names', [words.columns.join(', ')].filter(Boolean)),
    list(
      'Shapes',
      shapes.map(({ regex, strength, needs }) => `${strength}, needs ${needs}: ${regex.source}`),
    ),
    list(
      'Found',
      examples.found.map(({ text, finds }) => `${quote(text)} finds ${quote(finds)}`),
    ),
    list(
      'Ignored',
      examples.ignored.map(({ text, why }) => `${quote(text)}: ${why}`),
    ),
    list('Defined by', references),
  ].join('');
}

const quote = (text: string): string => JSON.stringify(text);

/** Runs every example of every detector, as the tests of the project do. */
export async function checkDetectors(): Promise<ExitCode> {
  const wrong = detectors.flatMap(failuresOf);
  const count = detectors.reduce(
    (sum, { examples }) => sum + examples.found.length + examples.ignored.length,
    0,
  );
  await printPieces(wrong.map((line) => `${line}\n`));
  await printPieces([
    `${count - wrong.length} of ${count} examples of ${detectors.length} detectors are read as they should be.\n`,
  ]);
  return wrong.length === 0 ? exitCodes.clean : exitCodes.failure;
}

function failuresOf(detector: Detector): string[] {
  const valuesIn = (text: string): string[] =>
    detectText(text)
      .filter(({ kind }) => kind === detector.element)
      .map(({ raw }) => raw);
  return [
    ...detector.examples.found
      .filter(({ text, finds }) => !valuesIn(text).includes(finds))
      .map(({ text }) => `${detector.id} does not find what it should in ${quote(text)}`),
    ...detector.examples.ignored
      .filter(({ text }) => valuesIn(text).length > 0)
      .map(({ text }) => `${detector.id} finds something in ${quote(text)}`),
  ];
}
