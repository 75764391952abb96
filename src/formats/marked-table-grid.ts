// Tables drawn as boxes, in ASCII or in lines: reST grids, what database clients print, tables of a terminal.
import { plainCell } from './marked-cell.ts';
import type { MarkedBlock, MarkedRow } from './marked-table.ts';
import { headingShare, isValue } from './table-header.ts';

const longestLine = 4_000;
const edge = /^\+(?:[-=:]{1,400}\+){1,100}$/;
const quote = /^[\s>]{0,20}/;
/** Drawn lines as ASCII, one character for each, so that columns stay where they are. */
const drawn: readonly (readonly [RegExp, string])[] = [
  [/[─━╌┄┈]/g, '-'],
  [/[═]/g, '='],
  [/[│┃║╎┆┊]/g, '|'],
  [
    /[┌┍┎┏┐┑┒┓└┕┖┗┘┙┚┛├┝┞┟┠┡┢┣┤┥┦┧┨┩┪┫┬┭┮┯┰┱┲┳┴┵┶┷┸┹┺┻┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╒╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡╢╣╤╥╦╧╨╩╪╫╬╭╮╰╯]/g,
    '+',
  ],
];

function asciiOf(line: string): string {
  const plain = line.slice(0, longestLine).trimEnd();
  if (!/[─-╿]/.test(plain)) return plain;
  return drawn.reduce((text, [pattern, mark]) => text.replace(pattern, mark), plain);
}

/** What stands between two rules. */
interface Band {
  readonly from: number;
  readonly lines: readonly string[];
}

/** The box that begins in line `at`; null where none does. */
export function gridAt(lines: readonly string[], at: number): MarkedBlock | null {
  const raw = lines[at] ?? '';
  if (!/^[\s>]{0,20}[+┌┏╔╭╒╓]/.test(raw)) return null;
  const indent = quote.exec(raw)?.[0].length ?? 0;
  const readAt = (line: number): string => asciiOf((lines[line] ?? '').slice(indent));
  const top = readAt(at);
  if (!edge.test(top)) return null;
  const edges = [...top.matchAll(/\+/g)].map(({ index }) => index);
  const bands: (Band & { readonly lines: string[] })[] = [];
  let headed = -1;
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = readAt(next);
    if (edge.test(line)) {
      if (line.includes('=') && headed === -1 && bands.length > 0) headed = bands.length;
      bands.push({ from: next + 1, lines: [] });
    } else if (line.startsWith('|')) bands.at(-1)?.lines.push(line);
    else break;
  }
  const filled = bands.filter((band) => band.lines.length > 0);
  const form = headed === -1 ? formOf(filled, edges) : null;
  if (form !== null) return { from: at, to: next, rows: form };
  // Between the rules of a grid stands a row each; between the three of a client, a row on every line.
  const isClient = filled.length <= 2;
  const rows = filled.flatMap(({ from, lines: inside }, band): MarkedRow[] => {
    const head = headed === -1 ? isClient && filled.length === 2 && band === 0 : band < headed;
    const cut = inside.map((line) => cutAt(line, edges));
    const all = isClient ? cut : [joined(cut)];
    return all.map((cells, i) => ({
      cells: cells.map((text) => ({ text: plainCell(text), head })),
      line: from + (isClient ? i : 0),
    }));
  });
  return { from: at, to: next, rows };
}

/** Boxes of a printed form: in each a label, and below it what was filled in. One record, its labels as the header. */
function formOf(bands: readonly Band[], edges: readonly number[]): MarkedRow[] | null {
  if (bands.length === 0 || bands.some(({ lines }) => lines.length < 2)) return null;
  const boxes = bands.flatMap(({ lines }) => {
    const [labels = [], ...values] = lines.map((line) => cutAt(line, edges));
    const filled = joined(values);
    return labels.map((label, i) => ({ label: plainCell(label), value: filled[i] ?? '' }));
  });
  const named = boxes.filter(({ label }) => label !== '');
  const labels = named.map(({ label }) => label);
  const areLabels = labels.every((label) => !isValue(label)) && headingShare(labels) >= 0.6;
  if (named.length < fewestBoxes || new Set(labels).size < labels.length || !areLabels) return null;
  const line = bands[0]?.from ?? 0;
  return [
    { cells: labels.map((text) => ({ text, head: true })), line },
    { cells: named.map(({ value }) => ({ text: plainCell(value), head: false })), line },
  ];
}

const fewestBoxes = 3;

/** Wide characters shift what stands behind them: then the bars themselves part the cells. */
function cutAt(line: string, edges: readonly number[]): string[] {
  if (edges.every((at) => line[at] === '|'))
    return edges.slice(1).map((to, i) => line.slice((edges[i] ?? 0) + 1, to).trim());
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

function joined(lines: readonly (readonly string[])[]): string[] {
  const width = Math.max(0, ...lines.map((line) => line.length));
  return Array.from({ length: width }, (_, at) =>
    lines
      .map((line) => line[at] ?? '')
      .filter((text) => text !== '')
      .join(' '),
  );
}
