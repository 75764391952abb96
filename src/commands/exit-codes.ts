// The exit codes, in one table; scripts rely on them.

export const exitCodes = {
  /** Complete, nothing at or above --fail-on. */
  clean: 0,
  /** Findings at or above --fail-on. */
  findings: 1,
  /** Usage, configuration or program failure. */
  failure: 2,
  /** Nothing at or above --fail-on, but something could not be examined. */
  incomplete: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
