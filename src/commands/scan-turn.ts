// Whether a scan is due at all, and the hours and speed that it keeps to.
import type { Inventory } from '../inventory/inventory.ts';
import { nameOfTarget } from '../scan/identify-scan.ts';
import type { PaceOptions } from '../scan/pace.ts';
import { twoDigits } from '../schedule/plan.ts';
import type { ScanFlags } from './scan-flags.ts';
import type { ScanPlan } from './scan-request.ts';
import { tell } from './terminal.ts';

/** True where `--unless-newer` was given, and a scan of the same targets came to its end since. */
export function isFresh(
  inventory: Inventory,
  { targets }: ScanPlan,
  { unlessNewer, quiet }: ScanFlags,
): boolean {
  if (unlessNewer === undefined) return false;
  const wanted = JSON.stringify(targets.map(nameOfTarget));
  const now = Date.now();
  for (const scan of inventory.scans()) {
    const age = now - Date.parse(scan.finishedAt);
    // What lies in the future, after a clock was moved back, proves nothing.
    if (scan.cutOff || age < 0 || JSON.stringify(scan.targets) !== wanted) continue;
    if (age > unlessNewer) return false;
    if (!quiet)
      tell(`Nothing to do: these targets were scanned at ${scan.finishedAt.slice(0, 16)}Z.`);
    return true;
  }
  return false;
}

export function paceOf({
  maxRate,
  window,
  quiet,
}: Pick<ScanFlags, 'maxRate' | 'window' | 'quiet'>): PaceOptions {
  return {
    ...(maxRate && { rates: maxRate }),
    ...(window && { window }),
    onPause: (until) => {
      if (quiet) return;
      tell(
        until
          ? `Paused until ${twoDigits(until.getHours())}:${twoDigits(until.getMinutes())}: what is being read is finished, nothing new is begun.`
          : 'Going on.',
      );
    },
  };
}
