// What the exposure report shows, as plain data: numbers, masked text, and places. No whole value has a place in it.
import type { DutyRuling, LawView } from '../../model/law-view.ts';
import type { Limb, Verdict } from '../../model/verdict.ts';
import type { LimbCount } from '../exposure/limbs.ts';
import type { Step } from '../exposure/steps.ts';
import type { TrendPoint } from '../exposure/trend.ts';
import type { Reach } from '../reach-names.ts';
import type { Row } from './row.ts';

export interface FolderFacts {
  readonly group: string;
  readonly people: number;
  readonly stores: number;
  readonly reach: Reach;
}

export interface StepFacts extends Pick<Step, 'stores' | 'gain' | 'left'> {
  /** The folder, or the path of the one store. */
  readonly label: string;
  /** The id where the step is about one store. */
  readonly store: string | null;
  readonly reach: Reach;
  readonly hasTables: boolean;
}

export interface UnreadFacts {
  readonly reason: string;
  readonly title: string;
  readonly action: string;
  readonly count: number;
  /** Bytes of the stores among them; a folder that could not be listed has no size. */
  readonly bytes: number;
}

export interface AgeFacts {
  readonly band: string;
  readonly stores: number;
}

export interface Method {
  readonly id: string;
  readonly targets: readonly string[];
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly version: string;
  readonly rulePack: string;
  readonly isComplete: boolean;
  readonly bytes: number;
  /** Everything that was met and not left out. */
  readonly asked: number;
  readonly excluded: number;
  /** What marks take out of the numbers; '' where nothing. */
  readonly marks: string;
}

export interface PageFacts {
  readonly organization: string | null;
  readonly law: Pick<LawView, 'title' | 'covers' | 'statute' | 'limbs'>;
  readonly stores: Readonly<Record<Verdict, number>>;
  readonly people: number;
  readonly peopleRange: readonly [number, number];
  readonly missouri: number;
  /** Not examined at all, and examined in part. */
  readonly unreadCount: number;
  readonly partialCount: number;
  readonly noun: { readonly one: string; readonly many: string };
  readonly unread: readonly UnreadFacts[];
  readonly duties: readonly DutyRuling[];
  readonly limbs: readonly LimbCount[];
  readonly limbStores: Readonly<Record<Limb, number>>;
  readonly folders: readonly FolderFacts[];
  readonly steps: readonly StepFacts[];
  /** Exposed and sealed stores by their protection. */
  readonly states: Readonly<Record<Row['state'], number>>;
  readonly trend: readonly TrendPoint[];
  readonly ages: readonly AgeFacts[];
  readonly method: Method;
  /** Every store that is not clear, in the order of the inventory; no more than a browser bears. */
  readonly rows: readonly Row[];
  /** Stores that are not clear and have no row. */
  readonly rowsLeftOut: number;
}
