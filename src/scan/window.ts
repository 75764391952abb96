// The hours in which a scan may begin to read something; outside of them it waits.
import { setTimeout as sleep } from 'node:timers/promises';

/** Minutes since midnight, local time; `from` above `to` goes over midnight. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Clocks are moved, and machines sleep: no wait is trusted for longer. */
const longestWaitMs = 30_000;

/** When the window opens next; null where it is open. */
export function opensAt(window: Window, now: Date): Date | null {
  const minute = now.getHours() * 60 + now.getMinutes();
  const { from, to } = window;
  const isOpen = from < to ? minute >= from && minute < to : minute >= from || minute < to;
  if (isOpen) return null;
  const next = new Date(now);
  next.setHours(Math.floor(from / 60), from % 60, 0, 0);
  // By the calendar, not by 24 hours: days are an hour longer or shorter when the clocks change.
  if (next <= now) next.setDate(next.getDate() + 1);
  return next;
}

/** Resolves while the window is open, or when the signal says so. */
export async function waitForWindow(
  window: Window,
  signal: AbortSignal,
  onPause: (until: Date | null) => void,
): Promise<void> {
  let told = false;
  for (;;) {
    const until = opensAt(window, new Date());
    if (!until || signal.aborted) break;
    if (!told) onPause(until);
    told = true;
    const wait = Math.min(until.getTime() - Date.now(), longestWaitMs);
    await sleep(Math.max(wait, 1), undefined, { signal }).catch(() => null);
  }
  if (told && !signal.aborted) onPause(null);
}
