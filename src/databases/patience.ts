// How long a server may be silent: an answer that does not come in time cuts the connection, and is told as what it is.
import { StoreProblem } from '../model/store.ts';

export interface Patience {
  /** True once an answer did not come. */
  readonly isLost: boolean;
  /** The answer, or a StoreProblem `timeout` when it does not come in time. */
  within<T>(answer: Promise<T>): Promise<T>;
  pause(milliseconds: number): Promise<void>;
}

/** @param cut ends the connection, so that nothing hangs on it */
export function openPatience(milliseconds: number, cut: () => void): Patience {
  let isLost = false;
  return {
    get isLost() {
      return isLost;
    },
    within(answer) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          isLost = true;
          reject(silent(milliseconds));
          cut();
        }, milliseconds);
        answer.then(
          (value) => {
            clearTimeout(timer);
            resolve(value);
          },
          (error: Error) => {
            clearTimeout(timer);
            reject(error);
          },
        );
      });
    },
    pause: (wait) =>
      new Promise((resolve) => {
        setTimeout(resolve, wait).unref();
      }),
  };
}

function silent(milliseconds: number): StoreProblem {
  return new StoreProblem(
    'timeout',
    `the server did not answer for ${Math.round(milliseconds / 1000)} s; scan again when it does, or give it more time with --timeout-per-item`,
  );
}
