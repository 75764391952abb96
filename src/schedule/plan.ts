// A scan that is to come again: when, and with which command; what each system's own scheduler is told of it.

export const systems = ['systemd', 'cron', 'windows'] as const;
export type System = (typeof systems)[number];

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

export interface SchedulePlan {
  /** Letters, digits and hyphens. */
  readonly name: string;
  readonly every: 'hour' | 'day' | 'week' | 'month';
  /** Local time. */
  readonly hour: number;
  readonly minute: number;
  /** For `week`. */
  readonly on: Weekday;
  /** Minutes by which a run may begin later, so that a fleet does not begin at once. */
  readonly jitterMinutes: number;
  /** The program and its arguments, as the system is to start them. */
  readonly command: readonly string[];
  /** Folders that the program writes into: of its inventory, its keys and its reports. */
  readonly writes: readonly string[];
  /** Who runs it, where the scheduler serves the whole machine; null = whoever's scheduler it is. */
  readonly user: string | null;
}

export interface ScheduleFile {
  readonly path: string;
  readonly content: string | Buffer;
}

/** What is written for a plan, and what a person does to begin and to end it. */
export interface ScheduleFiles {
  readonly files: readonly ScheduleFile[];
  readonly toBegin: readonly string[];
  readonly toEnd: readonly string[];
}

/** In the first lines of everything that is written: what lacks it is not ours to remove. */
export const ownerMark = 'Written by showme schedule';

const minutesOf = { hour: 60, day: 24 * 60, week: 7 * 24 * 60, month: 31 * 24 * 60 } as const;

/** How long after a run the next one has been missed. */
export function periodMinutes({ every }: Pick<SchedulePlan, 'every'>): number {
  return minutesOf[every];
}

export const twoDigits = (number: number): string => String(number).padStart(2, '0');
