// The one connection that a session holds: made when it is needed, made anew once when it was lost, given up after that.
import { StoreProblem } from '../model/store.ts';

export interface Held {
  readonly isOpen: boolean;
  end(): Promise<void>;
}

export interface Line<C extends Held> {
  /** The connection to this database of the server; the one to another is closed. @throws StoreProblem */
  to(database: string): Promise<C>;
  /** Asks over it; asks once more where the connection turns out to be lost. @throws StoreProblem */
  on<T>(database: string, ask: (connection: C) => Promise<T>): Promise<T>;
  /** An error of the connection as a problem, counted. */
  blame(error: unknown): unknown;
  close(): Promise<void>;
}

export interface Dialing<C extends Held> {
  connect(database: string): Promise<C>;
  problemOf(error: unknown): unknown;
}

/** Losses in a row after which the server counts as gone: what is left is told at once, not after waiting for each. */
export const mostLosses = 3;

export function openLine<C extends Held>(dialing: Dialing<C>): Line<C> {
  let held: { readonly database: string; readonly connection: C } | null = null;
  let losses = 0;

  const to = async (database: string): Promise<C> => {
    if (held?.database === database && held.connection.isOpen) return held.connection;
    await held?.connection.end();
    held = null;
    if (losses >= mostLosses) throw gone();
    try {
      held = { database, connection: await dialing.connect(database) };
      return held.connection;
    } catch (error) {
      losses += 1;
      throw dialing.problemOf(error);
    }
  };
  const blame = (error: unknown): unknown => {
    if (held && !held.connection.isOpen) losses += 1;
    return dialing.problemOf(error);
  };
  return {
    to,
    blame,
    async on(database, ask) {
      try {
        const answer = await ask(await to(database));
        losses = 0;
        return answer;
      } catch (error) {
        const problem = blame(error);
        if (held?.connection.isOpen !== false || losses >= mostLosses) throw problem;
      }
      try {
        return await ask(await to(database));
      } catch (error) {
        throw blame(error);
      }
    },
    async close() {
      await held?.connection.end();
      held = null;
    },
  };
}

/** True where the server, not the table, is at fault. */
export function isLoss(error: unknown): boolean {
  if (!(error instanceof StoreProblem)) return false;
  return ['read-error', 'timeout'].includes(error.problem.reason);
}

export function gone(): StoreProblem {
  return new StoreProblem(
    'read-error',
    'the connection to the server was lost again and again; what was not read by then was not examined: scan again when the server is well',
  );
}
