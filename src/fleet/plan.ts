// What every worker of a spread scan does alike: told by whoever put it in, as plain data without anything secret.
import type { Basis } from '../inventory/inventory.ts';
import { identifyScan } from '../scan/identify-scan.ts';
import type { ScanRequest } from '../scan/request.ts';
import type { Settings } from '../scan/settings.ts';
import type { WalkOptions } from '../sources/source.ts';

/** Passwords, test values and detectors of users may be or quote what nobody else should see: each worker has its own. */
export type OwnSettings = Pick<
  Settings,
  'fingerprintKey' | 'passwords' | 'testValues' | 'ownDetectors'
>;

export interface Plan {
  readonly settings: Omit<Settings, keyof OwnSettings>;
  readonly walk: Omit<WalkOptions, 'ownPaths'>;
  readonly timeoutMsPerItem: number;
  readonly full: boolean;
  readonly leaseSeconds: number;
}

export type Planned = Pick<ScanRequest, 'settings' | 'walk' | 'timeoutMsPerItem'> & {
  readonly full: boolean;
  readonly leaseSeconds: number;
};

export function planOf({ settings, walk, ...rest }: Planned): Plan {
  const {
    fingerprintKey: _key,
    passwords: _passwords,
    testValues: _values,
    ownDetectors: _own,
    ...shared
  } = settings;
  const { ownPaths: _paths, ...options } = walk;
  const { timeoutMsPerItem, full, leaseSeconds } = rest;
  return { settings: shared, walk: options, timeoutMsPerItem, full, leaseSeconds };
}

/** What the results of this machine would depend on. */
export async function basisUnder(plan: Plan, own: OwnSettings, version: string): Promise<Basis> {
  const settings = { ...plan.settings, ...own };
  const walk = { ...plan.walk, ownPaths: [] };
  return (await identifyScan({ settings, version, targets: [], walk })).basis;
}

/** The names of what differs, as a person may look for them. */
export function differences(wanted: Basis, here: Basis): string[] {
  const names: Readonly<Record<string, string>> = {
    program: 'the version of showme',
    rules: 'the rules, or detectors of your own',
    passwords: 'the passwords (--password-file)',
    testValues: 'the test values',
  };
  return Object.keys({ ...wanted, ...here })
    .filter((key) => wanted[key] !== here[key])
    .map((key) => names[key] ?? key);
}
