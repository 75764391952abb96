// Trying passwords and keys at hand on what is sealed, for a bounded time, and saying how far it went.
import type { FoundKey, Password } from '../../model/part.ts';

export interface Tried<Opened> {
  readonly opened: { readonly value: Opened; readonly by: Password | FoundKey } | null;
  /** For the evidence of what stayed shut: 'no password at hand opens it'. */
  readonly said: string;
  /** None was tried: each would take too long. */
  readonly untried?: true;
}

/** Null where the password or key does not open it. @throws TooCostly */
type Attempt<Tool, Opened> = (tool: Tool) => Promise<Opened | null> | Opened | null;

/** Its key-stretching asks for more than is spent on one file: no password is tried. */
export class TooCostly extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'TooCostly';
  }
}

// What lies beside the file may be two hundred guesses; what the user gave was meant for it.
const maxMsNearby = 12_000;
const maxMsGiven = 30_000;

const refusal: unique symbol = Symbol('refusal');

export async function tryPasswords<Opened>(
  passwords: readonly Password[],
  attempt: Attempt<string, Opened>,
): Promise<Tried<Opened>> {
  const usable = passwords.filter(({ text }) => text !== '');
  return tryAll('password', usable, ({ text }) => attempt(text));
}

export async function tryKeys<Opened>(
  keys: readonly FoundKey[],
  attempt: Attempt<FoundKey, Opened>,
): Promise<Tried<Opened>> {
  return tryAll('key', keys, attempt);
}

async function tryAll<Tool extends Password | FoundKey, Opened>(
  noun: string,
  tools: readonly Tool[],
  attempt: Attempt<Tool, Opened>,
): Promise<Tried<Opened>> {
  const left = { nearby: maxMsNearby, given: maxMsGiven };
  let tried = 0;
  let refused = 0;
  try {
    for (const by of tools) {
      const purse = by.nearby ? 'nearby' : 'given';
      if (left[purse] <= 0) continue;
      const started = performance.now();
      const value = await attemptOne(attempt, by);
      left[purse] -= performance.now() - started;
      tried += 1;
      if (value === refusal) refused += 1;
      else if (value !== null) return { opened: { value, by }, said: '' };
    }
  } catch (error) {
    if (!(error instanceof TooCostly)) throw error;
    return { opened: null, said: `${error.message}: no ${noun} was tried`, untried: true };
  }
  if (refused > 0)
    return {
      opened: null,
      said: `its header asks for what no program writes: no ${noun} could be tried`,
      untried: true,
    };
  if (tried === tools.length) return { opened: null, said: `no ${noun} at hand opens it` };
  return {
    opened: null,
    said: `its key-stretching makes every try slow: ${tried} of ${tools.length} ${noun}s at hand were tried, and none of these opens it`,
  };
}

/** Keys, salts and hashes of a length or a name that no cipher takes make the ciphers themselves throw. @throws TooCostly */
async function attemptOne<Tool, Opened>(
  attempt: Attempt<Tool, Opened>,
  tool: Tool,
): Promise<Opened | null | typeof refusal> {
  try {
    return await attempt(tool);
  } catch (error) {
    if (error instanceof TooCostly) throw error;
    return refusal;
  }
}
