// Keeps account while a document is written: what nobody has stated, and from which stores each sentence comes.
import { formatCount, joinFirst } from '../numbers.ts';
import { showControls } from '../safe-text.ts';
import { heading, note, type Block, type Run, type Text } from './paper.ts';

const idsNamed = 6;

/** Where a fact would have to stand in the configuration: ['stores', 'HR/**', 'reason']. */
export type Key = readonly (string | number)[];

interface Missing {
  readonly key: Key;
  readonly what: string;
}

interface Trace {
  readonly what: string;
  readonly where: Text;
}

export interface Clerk {
  /** The fact where it is stated; else "not stated", with its key, entered in the list. */
  stated(said: string | undefined, key: Key, what: string): Text;
  missing(key: Key, what: string): Run;
  /** A stated fact as a sentence that leads to its key; else "not stated". */
  quoted(said: string | undefined, key: Key, what: string): Text;
  /** The same for keys as they are written: 'stores[HR/**].heldFor'. */
  missingAll(keys: readonly string[], what: string): Text;
  /** Enters where something was seen, and gives the mark that leads there. The same entry has the same mark. */
  trace(what: string, where: Text): Run;
  /** The same for stores; of many, the first are named. */
  traceStores(what: string, stores: readonly { readonly id: string }[]): Run;
  readonly missed: readonly Missing[];
  /** The lists at the end of a document. */
  closing(scan: string): readonly Block[];
}

export function openClerk(): Clerk {
  const missed = new Map<string, Missing>();
  const traces = new Map<string, Trace & { readonly number: number }>();
  const missing = (key: Key, what: string): Run => {
    missed.set(keyText(key), { key, what });
    return { missing: keyText(key) };
  };
  const trace = (what: string, where: Text): Run => {
    const known = traces.get(JSON.stringify([what, where]));
    if (known) return { trace: known.number };
    const number = traces.size + 1;
    traces.set(JSON.stringify([what, where]), { what, where, number });
    return { trace: number };
  };
  return {
    missing,
    missingAll: (keys, what) =>
      keys.flatMap((key, index): Run[] => {
        const run = missing(parseKey(key), what);
        return index === 0 ? [run] : [', ', { code: key }];
      }),
    stated: (said, key, what) => [said ?? missing(key, what)],
    quoted: (said, key, what) =>
      said === undefined
        ? [missing(key, what)]
        : [
            said.replace(/[.\s]*$/, '.'),
            trace('stated in the configuration', [{ code: keyText(key) }]),
          ],
    trace,
    traceStores: (what, stores) =>
      trace(what, [
        joinFirst(
          stores.map(({ id }) => id),
          idsNamed,
        ),
      ]),
    get missed() {
      return [...missed.values()];
    },
    closing: (scan) => [...notStated([...missed.values()]), ...traced([...traces.values()], scan)],
  };
}

/** 'stores[HR/**].sharedWith[1].agreement' */
export function keyText(key: Key): string {
  return key
    .map((part, index) => {
      if (index === 0) return String(part);
      const isName =
        typeof part === 'string' && /^[A-Za-z]+$/.test(part) && key[index - 1] !== 'stores';
      return isName ? `.${part}` : `[${part}]`;
    })
    .join('');
}

/** The other way round, for keys of stores and of the organization. */
function parseKey(text: string): Key {
  const store = /^stores\[(?<pattern>.*)\]\.(?<rest>\w+)$/su.exec(text)?.groups;
  if (store) return ['stores', store['pattern'] ?? '', store['rest'] ?? ''];
  return text.split('.');
}

/** '5 facts are not stated', as the status of a document says it. */
export function missedWords(count: number): string {
  if (count === 0) return 'Every fact that it asks for is stated.';
  return `${formatCount(count)} ${count === 1 ? 'fact is' : 'facts are'} not stated.`;
}

function notStated(missed: readonly Missing[]): readonly Block[] {
  if (missed.length === 0) return [];
  const source = configSource(missed);
  return [
    heading('Facts not stated'),
    {
      kind: 'steps',
      items: missed.map(({ key, what }): Text => [{ code: keyText(key) }, ` ${what}`]),
    },
    ...(source.length === 0
      ? []
      : [
          note('To state them, put this into the configuration:'),
          { kind: 'source', lines: source } as const,
        ]),
  ];
}

function traced(
  traces: readonly (Trace & { readonly number: number })[],
  scan: string,
): readonly Block[] {
  if (traces.length === 0) return [];
  return [
    heading('Trace'),
    note(
      'Stores as the scan ',
      { code: scan },
      ' saw them; showme explain with an id tells more of one.',
    ),
    {
      kind: 'table',
      head: ['', 'What was seen or stated', 'Where'],
      widths: [8, 44, 48],
      rows: traces.map(({ what, where, number }): Text[] => [[`T${number}`], [what], where]),
    },
  ];
}

interface Branch {
  readonly children: Map<string, Branch>;
  what: string;
}

/** The missing keys as YAML with questions in place of answers; entries of lists are left to their own place. */
function configSource(missed: readonly Missing[]): string[] {
  const root: Branch = { children: new Map(), what: '' };
  for (const { key, what } of missed) {
    if (key.some((part) => typeof part === 'number')) continue;
    let at = root;
    for (const part of key.map(String)) {
      const next = at.children.get(part) ?? { children: new Map(), what: '' };
      at.children.set(part, next);
      at = next;
    }
    at.what = what;
  }
  return linesOf(root, 0);
}

function linesOf(branch: Branch, depth: number): string[] {
  return [...branch.children].flatMap(([name, child]) => {
    const quoted = /^[A-Za-z]\w*$/.test(name) ? name : quote(name);
    const indent = '  '.repeat(depth);
    return child.children.size > 0
      ? [`${indent}${quoted}:`, ...linesOf(child, depth + 1)]
      : [`${indent}${quoted}: # ${showControls(child.what)}`];
  });
}

/** Plain quotes as far as they go; what cannot stand on a line is escaped, as YAML and JSON both do. */
function quote(name: string): string {
  return /\p{Cc}/u.test(name) ? JSON.stringify(name) : `'${name.replaceAll("'", "''")}'`;
}
