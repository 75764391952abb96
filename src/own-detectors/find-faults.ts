// Finds everything that is wrong with a declared detector, each fault with its place and what would be right.
import { safeParse } from 'valibot';
import type { ElementKind } from '../../detectors/detector.ts';
import { limbRules } from '../law/missouri/limbs.ts';
import { checkPattern, nothingTells, type CheckedPattern } from './check-pattern.ts';
import { defaultStrength, type OwnDetector, type OwnPattern } from './declaration.ts';
import { declarationSchema, hintFor, keysWithin } from './declaration-schema.ts';

type Path = readonly (string | number)[];

export interface Fault {
  readonly path: Path;
  /** Never repeats a value: an example may be a number that identifies somebody. */
  readonly says: string;
}

export type Checked =
  | { readonly detector: OwnDetector }
  | { readonly faults: readonly [Fault, ...Fault[]] };

/** What the schema lets through: defaults filled in, and nothing about meaning. */
type Said = Omit<OwnDetector, 'patterns' | 'validator' | 'anchors'> & {
  readonly limb?: string;
  readonly validator?: string;
  readonly patterns: readonly (Omit<OwnPattern, 'strength' | 'isNumber'> & Partial<OwnPattern>)[];
};

/** @param said one detector as it stands in a file */
export function checkDeclaration(said: unknown): Checked {
  const result = safeParse(declarationSchema, withPatternObjects(said));
  if (!result.success) {
    const [first, ...rest] = result.issues.map(faultOf);
    return { faults: [first as Fault, ...rest] };
  }
  return checkMeaning(result.output as Said);
}

/** A pattern may be said as its regular expression alone. */
function withPatternObjects(said: unknown): unknown {
  if (typeof said !== 'object' || said === null || !('patterns' in said)) return said;
  const { patterns } = said;
  if (!Array.isArray(patterns)) return said;
  const all: readonly unknown[] = patterns;
  return { ...said, patterns: all.map((one) => (typeof one === 'string' ? { regex: one } : one)) };
}

interface Issue {
  readonly type: string;
  readonly expected: string | null;
  readonly received: string;
  readonly path?: readonly { readonly key: unknown }[] | undefined;
}

function faultOf({ expected, received, path: items = [] }: Issue): Fault {
  const path = items.map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const general = (keys: Path): string =>
    keys.map((key) => (typeof key === 'number' ? '*' : key)).join('.');
  if (expected === 'never') {
    const around = path.slice(0, -1);
    return { path, says: `there is no such key; here may stand ${keysWithin(general(around))}` };
  }
  const hint = hintFor(general(path));
  return {
    path,
    says: received === 'undefined' ? `is missing; expected ${hint}` : `expected ${hint}`,
  };
}

function checkMeaning({ limb, validator, patterns: said, ...rest }: Said): Checked {
  const checked = said.map(({ regex, flags }) => checkPattern(regex, flags));
  const patterns = said.map((one, i): OwnPattern => ({
    ...one,
    strength: one.strength ?? defaultStrength(one.needs),
    isNumber: checked[i]?.isNumber ?? false,
  }));
  const [first, ...others] = [
    ...patterns.flatMap((pattern, i) =>
      faultsOfPattern(pattern, rest, checked[i] as CheckedPattern).map((says): Fault => ({
        path: ['patterns', i],
        says,
      })),
    ),
    ...faultsOfLimb(rest.element, limb),
    ...faultsOfExamples(rest.examples.found),
  ];
  if (first) return { faults: [first, ...others] };
  const anchors = patterns.flatMap(({ needs }, i) =>
    needs === 'nothing' ? (checked[i]?.anchors ?? []) : [],
  );
  return {
    detector: { ...rest, patterns, validator: validator ?? null, anchors: [...new Set(anchors)] },
  };
}

function faultsOfPattern(
  { needs }: OwnPattern,
  { labels, context }: Pick<OwnDetector, 'labels' | 'context'>,
  { faults, anchors }: CheckedPattern,
): readonly string[] {
  if (faults.length > 0) return faults;
  if (needs === 'nothing')
    return anchors === null ? [`nothing tells where it could be: ${nothingTells}`] : [];
  if (needs === 'label' && labels.length === 0)
    return ['it needs a label, and there are no labels; say which words name the value'];
  if (needs === 'context' && labels.length + context.length === 0)
    return [
      'it needs context, and there are neither labels nor context; say which words tell of it',
    ];
  return [];
}

function faultsOfLimb(element: ElementKind, limb: string | undefined): Fault[] {
  const own: string = limbRules[element].limb;
  // A code opens the accounts of (c) and those of (d).
  if (limb === undefined || limb === own || (element === 'access-code' && limb === 'd')) return [];
  const says = `${element} belongs to limb ${own} of RSMo 407.1500.1(9); leave limb out, or choose another element`;
  return [{ path: ['limb'], says }];
}

function faultsOfExamples(found: OwnDetector['examples']['found']): Fault[] {
  return found.flatMap(({ text, finds }, i) =>
    text.includes(finds)
      ? []
      : [{ path: ['examples', 'found', i, 'finds'], says: 'it does not stand in its text' }],
  );
}
