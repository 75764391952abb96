// `showme detectors`: the rule pack with what the user declared, and its proof by its own examples.
import { validators } from '../../detectors/checks/validators.ts';
import type { Detector } from '../../detectors/detector.ts';
import { loadConfig } from '../config/load-config.ts';
import { UserError } from '../config/user-error.ts';
import type { Detectors } from '../detect/derived.ts';
import { detectText } from '../detect/detect-text.ts';
import { lawOf } from '../law/index.ts';
import { detectorSet } from '../own-detectors/compile.ts';
import { exampleDetectors } from '../own-detectors/example.ts';
import { rulePackId } from '../scan/rule-pack.ts';
import { declaredDetectors } from './declared.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { printPieces } from './terminal.ts';

export interface DetectorFlags {
  readonly config?: string;
}

async function loadDetectors({ config }: DetectorFlags): Promise<Detectors> {
  return detectorSet(await declaredDetectors(await loadConfig(config)));
}

export async function listDetectors(flags: DetectorFlags): Promise<ExitCode> {
  const config = await loadConfig(flags.config);
  const detectors = detectorSet(await declaredDetectors(config));
  const law = lawOf(config.profile);
  const widest = Math.max(...[...detectors, ...validators].map(({ id }) => id.length));
  const line = (id: string, title: string): string => `${id.padEnd(widest + 3)}${title}\n`;
  await printPieces([
    ...detectors.map(({ id, title, own }) => line(id, own ? `${title} (your own)` : title)),
    '\nChecks that a detector of your own may name as its validator\n',
    ...validators.map(({ id, title }) => line(id, title)),
    `\nRule pack ${rulePackId(detectors, law)}, ${law.title}\n`,
  ]);
  return exitCodes.clean;
}

export async function showDetector(id: string, flags: DetectorFlags): Promise<ExitCode> {
  const detector = (await loadDetectors(flags)).find((one) => one.id === id);
  if (!detector) {
    throw new UserError(`there is no detector ${id}`, 'They are listed by: showme detectors list');
  }
  await printPieces([describe(detector)]);
  return exitCodes.clean;
}

/** A commented file of detectors to begin with. */
export async function printExample(): Promise<ExitCode> {
  await printPieces([exampleDetectors]);
  return exitCodes.clean;
}

function describe(detector: Detector): string {
  const { id, element, title, words, shapes, own, references, examples } = detector;
  const list = (heading: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `\n${heading}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  const phrases = (heading: string, all: readonly string[] = []): string =>
    list(heading, [all.join(', ')].filter(Boolean));
  const validator = validators.find((one) => one.id === own?.validator);
  return [
    `${id}: ${title}\nElement type ${element}\n`,
    phrases('Labels', words.labels),
    phrases('Column names', words.columns),
    // Ours are long, and no part of what anybody has to prove.
    own ? phrases('Context', words.context) + phrases('Refused by', words.refusedBy) : '',
    list(
      'Shapes',
      shapes.map(({ regex, strength, needs }) => `${strength}, needs ${needs}: ${regex.source}`),
    ),
    validator ? list('Validator', [`${validator.id}: ${validator.title}`]) : '',
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
export async function checkDetectors(flags: DetectorFlags): Promise<ExitCode> {
  const detectors = await loadDetectors(flags);
  const wrong = detectors.flatMap((detector) => failuresOf(detector, detectors));
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

/** One line for each example that is read otherwise than it says. */
function failuresOf(detector: Detector, detectors: Detectors): string[] {
  const { id, element, examples } = detector;
  const findIn = (text: string): { readonly by: string; readonly raw: string }[] =>
    detectText(text, {}, detectors)
      .filter(({ kind }) => kind === element)
      .map(({ detector: by, raw }) => ({ by, raw }));
  const missed = examples.found.flatMap(({ text, finds }) => {
    const found = findIn(text).filter(({ raw }) => raw === finds);
    if (found.some(({ by }) => by === id)) return [];
    const other = found[0];
    return other
      ? [`${id} leaves ${quote(finds)} in ${quote(text)} to ${other.by}, which finds it too`]
      : [`${id} does not find ${quote(finds)} in ${quote(text)}`];
  });
  const taken = examples.ignored.flatMap(({ text, why }) => {
    const [found] = findIn(text);
    if (!found) return [];
    const what = `${quote(found.raw)} in ${quote(text)}`;
    return found.by === id
      ? [`${id} finds ${what}, which it is to ignore: ${why}`]
      : [`${id} is to ignore what ${found.by}, also of type ${element}, finds: ${what}`];
  });
  return [...missed, ...taken];
}
