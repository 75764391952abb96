// Paths of FHIR Shorthand ("name[0].given[+]", "identifier[MRN].value") as steps into an object.

export interface Step {
  readonly key: string;
  /** Place in a list; null where the element is no list. */
  readonly index: number | null;
}

/** How far each list has been counted, and which of its slices stands where. */
export type Counters = Map<string, { at: number; readonly slices: Map<string, number> }>;

const part = /^(?<key>[A-Za-z_][\w-]{0,60})(?<brackets>(?:\[[^\]]{1,80}\]){0,3})$/;
const deepest = 20;
const farthest = 1000;

export function stepsOf(path: string, counters: Counters): readonly Step[] {
  const steps: Step[] = [];
  let walked = '';
  for (const piece of path.split('.').slice(0, deepest)) {
    const { key = piece, brackets = '' } = part.exec(piece)?.groups ?? {};
    walked += `.${key}`;
    const index = indexOf(brackets, walked, counters);
    walked += `[${index ?? ''}]`;
    // "value[x]" is the choice itself.
    steps.push({ key, index });
  }
  return steps;
}

function indexOf(brackets: string, walked: string, counters: Counters): number | null {
  const said = brackets.slice(1, -1).split('][');
  const [first = ''] = said;
  if (brackets === '' || first === 'x') return null;
  const counter = counters.get(walked) ?? { at: -1, slices: new Map<string, number>() };
  counters.set(walked, counter);
  const number = said.find((one) => /^\d{1,4}$/.test(one));
  if (number !== undefined && said.length === 1)
    return (counter.at = Math.min(Number(number), farthest));
  if (first === '+') return (counter.at = Math.min(counter.at + 1, farthest));
  if (first === '=') return (counter.at = Math.max(0, counter.at));
  const slice = said.join('/').replace(/\/?[+=]$/, '');
  const known = counter.slices.get(slice);
  if (known !== undefined && !said.includes('+')) return known;
  counter.at = Math.min(counter.at + 1, farthest);
  counter.slices.set(slice, counter.at);
  return counter.at;
}

/** Puts a value where the steps lead, and makes what is not there yet. */
export function setAt(root: Record<string, unknown>, steps: readonly Step[], value: unknown): void {
  let at = root;
  for (const [i, { key, index }] of steps.entries()) {
    if (key === '__proto__') return;
    const isLast = i === steps.length - 1;
    if (index === null) {
      if (isLast) at[key] = merged(at[key], value);
      else at = (at[key] = objectOf(at[key])) as Record<string, unknown>;
      continue;
    }
    const list = Array.isArray(at[key]) ? at[key] : at[key] === undefined ? [] : [at[key]];
    at[key] = list;
    if (isLast) list[index] = merged(list[index], value);
    else at = (list[index] = objectOf(list[index])) as Record<string, unknown>;
  }
}

/** A list without a place in brackets means its first. */
function objectOf(value: unknown): unknown {
  const one = Array.isArray(value) ? (value[0] as unknown) : value;
  return typeof one === 'object' && one !== null ? one : {};
}

function merged(before: unknown, value: unknown): unknown {
  const areObjects = [before, value].every(
    (one) => typeof one === 'object' && one !== null && !Array.isArray(one),
  );
  return areObjects ? { ...(before as object), ...(value as object) } : value;
}
