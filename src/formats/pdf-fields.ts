// Form fields of a PDF page as 'label: value' lines, which page text never shows.
import type { TextRun } from './pdf-lines.ts';

/** A widget annotation, as far as pdfjs tells and this needs. */
export interface Widget {
  readonly fieldName?: string;
  /** The tooltip. */
  readonly alternativeText?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly defaultFieldValue?: unknown;
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  readonly pushButton?: boolean;
  readonly exportValue?: string;
  readonly buttonValue?: string;
  readonly options?: readonly { exportValue?: string; displayValue?: string }[];
}

/** A widget and its rectangle in points from the page's top left. */
export interface PlacedWidget {
  readonly widget: Widget;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const maxOptions = 200;
const plainYes = /^(?:yes|on|true|1|x)$/i;
/** Names that form designers leave as the program made them. */
const fillerWords =
  /^(?:text|field|fld|textfield|topmost|subform|page|form|check|checkbox|undefined|untitled|copy|left|right|col|row|table|line|part|group|box|seg|segment|f|c|p)$/i;

function textOf(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map(textOf)
      .filter((text) => text !== '')
      .join('; ');
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return String(value)
    .trim()
    .replace(/\s*[\r\n]+\s*/g, ', ');
}

function valueOf(widget: Widget): string {
  const value = textOf(widget.fieldValue);
  if (widget.pushButton === true) return '';
  if (widget.checkBox === true || widget.radioButton === true) {
    const own = widget.checkBox === true ? widget.exportValue : widget.buttonValue;
    if (value === '' || value === 'Off' || value !== own) return '';
    return plainYes.test(value) ? 'Yes' : value;
  }
  const chosen = widget.options?.find((option) => option.exportValue === value);
  return chosen?.displayValue ?? value;
}

/** The words of a field name: 'form1[0].Page1[0].EmployeeSSN[0]' is 'Employee SSN'; '' where it says nothing. */
function nameLabel(name: string): string {
  for (const step of name.split('.').toReversed()) {
    const words = step
      .replace(/\[\d{1,4}\]/g, '')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .split(/[^\p{L}\d#]+/u)
      .filter((word) => word !== '');
    const own = words.map((word) => word.replace(/\d+$/, ''));
    if (own.some((word) => /\p{L}{2}/u.test(word) && !fillerWords.test(word)))
      return words.join(' ');
  }
  return '';
}

/** The printed text left of the field or just above it. */
function printedLabel(place: PlacedWidget, runs: readonly TextRun[]): string {
  let best = '';
  let bestDistance = 160;
  for (const run of runs) {
    const end = run.x + run.width;
    const isLeft = run.y >= place.top - 2 && run.y <= place.bottom + 3 && end <= place.left + 4;
    const isAbove = run.y <= place.top + 3 && run.x < place.right && end > place.left - 4;
    // A label above counts as farther than one at the same distance on the left.
    const above = isAbove && place.top - run.y < 14 ? (place.top - run.y) * 2 + 10 : Infinity;
    const distance = isLeft ? place.left - end : above;
    if (distance >= bestDistance) continue;
    best = run.text;
    bestDistance = distance;
  }
  return best.trim();
}

function labelOf(place: PlacedWidget, runs: readonly TextRun[]): string {
  const { alternativeText, fieldName } = place.widget;
  const tooltip = (alternativeText ?? '').trim();
  const label = tooltip || nameLabel(fieldName ?? '') || printedLabel(place, runs);
  return (label || (fieldName ?? '')).replace(/\s*:\s*$/, '').replace(/\s+/g, ' ');
}

/** The name without the number or letter that tells parts of one box row apart ('ssn1', 'SSN_a', 'ssn[2]'). */
function nameStem(name: string): string {
  return name.replace(/(?:[\s_.-]?\d{1,2}|[\s_.-][A-Ia-i]|\[\d{1,2}\]){1,4}$/, '');
}

/** True where `next` goes on with the number begun in `last`: a sibling field right beside it. */
function continuesNumber(last: PlacedWidget, next: PlacedWidget): boolean {
  const short = /^\d{1,4}$/;
  if (!short.test(valueOf(last.widget)) || !short.test(valueOf(next.widget))) return false;
  const height = Math.max(last.bottom - last.top, 1);
  const isBeside = Math.abs(last.top - next.top) < height / 2;
  const gap = next.left - last.right;
  const areSiblings =
    nameStem(last.widget.fieldName ?? '') === nameStem(next.widget.fieldName ?? '');
  return isBeside && areSiblings && gap > -height && gap < height * 2;
}

/** Parts of 3, 2 and 4 digits are a Social Security number; other parts simply follow one another. */
function joinParts(parts: readonly string[]): string {
  const lengths = parts.map((part) => part.length).join();
  return parts.join(lengths === '3,2,4' ? '-' : '');
}

/** Lines for the fields of one page; `told` keeps fields that stand on several pages to one line. */
export function fieldLines(
  places: readonly PlacedWidget[],
  runs: readonly TextRun[],
  told: Set<string>,
): string[] {
  const lines: string[] = [];
  function tell(line: string, name: string): void {
    const key = `${name}\n${line}`;
    if (!told.has(key)) lines.push(line);
    told.add(key);
  }
  for (let start = 0; start < places.length;) {
    const place = places[start];
    if (place === undefined) break;
    let end = start + 1;
    let last = place;
    for (
      let next = places[end];
      next !== undefined && continuesNumber(last, next);
      next = places[end]
    ) {
      last = next;
      end += 1;
    }
    const value = joinParts(places.slice(start, end).map((part) => valueOf(part.widget)));
    start = end;
    const { widget } = place;
    const name = last === place ? (widget.fieldName ?? '') : nameStem(widget.fieldName ?? '');
    const label = labelOf({ ...place, widget: { ...widget, fieldName: name } }, runs);
    if (value !== '') tell(`${label}: ${value}`, name);
    if (widget.fieldType === 'Btn') continue;
    const standard = textOf(widget.defaultFieldValue);
    if (standard !== '' && standard !== value) tell(`${label} (default): ${standard}`, name);
    for (const option of widget.options?.slice(0, maxOptions) ?? []) {
      const text = (option.displayValue ?? option.exportValue ?? '').trim();
      if (text !== '' && text !== value) tell(`${label} (choice): ${text}`, name);
    }
  }
  return lines;
}
