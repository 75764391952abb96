// `showme diff` for a program: field by field, so that nothing else can slip out.
import { withoutCredentials } from '../../inventory/credentials.ts';
import type {
  DiffData,
  DiffSide,
  NotComparable,
  StoreChange,
  StoreSide,
} from '../../model/diff.ts';
import { presentScan, presentSummary } from '../present.ts';

type Shape = Readonly<Record<string, unknown>>;

export function* renderDiffJson(data: DiffData): Iterable<string> {
  yield `{\n  "schema": "showme/diff/1",\n  "from": ${JSON.stringify(presentSide(data.from))}`;
  yield `,\n  "to": ${JSON.stringify(presentSide(data.to))}`;
  yield `,\n  "peopleAdded": ${data.peopleAdded},\n  "peopleRemoved": ${data.peopleRemoved}`;
  yield* list('changes', data.changes.map(presentChange));
  yield* list('notComparable', data.notComparable.map(presentNotComparable));
  yield '\n}\n';
}

function* list(name: string, items: readonly Shape[]): Iterable<string> {
  yield `,\n  "${name}": [`;
  let separator = '\n    ';
  for (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ',\n    ';
  }
  yield items.length > 0 ? '\n  ]' : ']';
}

function presentSide({ exposed, scan, summary, persons, missouriResidents }: DiffSide): Shape {
  return {
    scan: presentScan(scan),
    summary: presentSummary(summary),
    persons,
    missouriResidents,
    exposed,
  };
}

function presentChange(change: StoreChange): Shape {
  return {
    id: change.id,
    kind: change.kind,
    cause: change.cause,
    moved: change.hasMoved,
    peopleAdded: change.peopleAdded,
    peopleRemoved: change.peopleRemoved,
    before: change.before && presentStore(change.before),
    after: change.after && presentStore(change.after),
  };
}

function presentStore(side: StoreSide): Shape {
  const { state, mechanism, safeHarbor } = side.protection;
  return {
    uri: withoutCredentials(side.uri),
    kind: side.kind,
    verdict: side.verdict,
    protection: { state, mechanism, safeHarbor },
    principals: side.access.principals,
    persons: side.persons,
    missouriResidents: side.missouriResidents,
    covered: side.covered.map(({ type, limb }) => ({ type, limb })),
  };
}

function presentNotComparable(entry: NotComparable): Shape {
  const { reason, uri, detail, stores, exposed } = entry;
  return { reason, uri: withoutCredentials(uri), detail, stores, exposed };
}
