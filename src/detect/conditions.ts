// Labels that name several things: whether the words around one, or the names of the columns beside it, let it be believed.
import type { Detector, Near } from '../../detectors/detector.ts';

const near = { before: 60, after: 40 };
const around = 400;
const headOfDocument = 300;

/** Where a label and its value stand in a text. */
export interface Labelled {
  readonly phrase: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const normal = (phrase: string): string =>
  phrase
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[\s_\-./'’`]+/g, ' ')
    .replace(/ ?#/g, ' #')
    .trim();

/** True of a label that names other things as well: alone it is no context of its detector. */
export function isAmbiguous({ conditions }: Detector, phrase: string): boolean {
  if (!conditions) return false;
  const name = normal(phrase);
  return conditions.some(({ label, onlyWith }) => onlyWith !== undefined && label.test(name));
}

/** True where every condition of the label holds in its text. */
export function holdInText(detector: Detector, text: string, label: Labelled): boolean {
  if (!detector.conditions) return true;
  const phrase = normal(label.phrase);
  return detector.conditions.every((condition) => {
    if (!condition.label.test(phrase)) return true;
    if (condition.written?.test(label.phrase) === false) return false;
    const { onlyWith, unless, despite, notAbout, orValue, reach = near } = condition;
    const ahead = text.slice(label.to, label.to + reach.after);
    // The next line of a form is about something else.
    const line =
      text.slice(Math.max(0, label.from - reach.before), label.to) + ahead.replace(/\n[^]*/, '');
    if (unless?.test(line) && !despite?.test(line)) return false;
    if (!onlyWith && !notAbout) return true;
    const wide = `${text.slice(0, headOfDocument)}\n${text.slice(
      Math.max(0, label.from - around),
      label.to + around,
    )}`;
    if (notAbout?.test(wide)) return false;
    return !onlyWith || orValue?.test(label.value) === true || onlyWith.test(wide);
  });
}

/** Whether the row says that the label means another thing: the policy of a car. */
export function isDeniedByRow({ conditions }: Detector, phrase: string, { row }: Near): boolean {
  const asking = conditions?.filter(({ notBeside }) => notBeside !== undefined);
  if (!asking || asking.length === 0) return false;
  const name = normal(phrase);
  return asking.some(
    ({ label, notBeside }) => label.test(name) && notBeside?.test(row ?? '') === true,
  );
}

/** A label in the name of a column, and that name as it is written. */
export interface ColumnLabel {
  readonly phrase: string;
  readonly written: string;
}

/** The same of a column: the names of its table and of all columns stand around it. */
export function holdAmongColumns(
  detector: Detector,
  { phrase, written }: ColumnLabel,
  names: string,
): boolean {
  const name = normal(phrase);
  return (detector.conditions ?? []).every(
    ({ label, onlyAmong, orWritten, notAmong, despite }) =>
      !label.test(name) ||
      ((notAmong?.test(names) !== true || despite?.test(names) === true) &&
        (!onlyAmong || orWritten?.test(written) === true || onlyAmong.test(names))),
  );
}

/** Whether the other columns speak so against the label that its values tell nothing else. */
export function isDeniedAmongColumns(
  { conditions }: Detector,
  { phrase }: ColumnLabel,
  names: string,
): boolean {
  const name = normal(phrase);
  return (conditions ?? []).some(
    ({ label, notAmong, despite, isFinal }) =>
      isFinal === true &&
      label.test(name) &&
      notAmong?.test(names) === true &&
      despite?.test(names) !== true,
  );
}
