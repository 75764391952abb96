// What makes a scan the same as another: its targets, the rules, and the settings that decide what it finds.
import { createHash } from 'node:crypto';
import { makeKeyedPrinter } from '../detect/mask.ts';
import type { Basis, NewScan } from '../inventory/inventory.ts';
import type { Target } from '../sources/source.ts';
import { basisOf } from './basis.ts';
import type { ScanRequest } from './request.ts';
import { rulePackOf } from './kept-rule-packs.ts';

export type ScanIdentity = Omit<Required<NewScan>, 'startedAt'>;

export async function identifyScan(
  request: Pick<ScanRequest, 'settings' | 'version' | 'targets' | 'walk'>,
): Promise<ScanIdentity> {
  const { settings, version, targets } = request;
  const printer = makeKeyedPrinter(Buffer.from(settings.fingerprintKey, 'hex'));
  const rulePack = await rulePackOf(settings);
  const basis = basisOf({ settings, rulePack, version, printer });
  return {
    version,
    rulePack,
    targets: targets.map(nameOfTarget),
    settings: hashSettings(request, basis),
    basis,
  };
}

/** A target as it may be shown: no user, password or query. */
export function nameOfTarget(target: Target): string {
  if (target.kind === 'path') return target.uri;
  const shown = new URL(target.uri.href);
  shown.username = '';
  shown.password = '';
  shown.search = '';
  return shown.href;
}

function hashSettings(
  { walk: { include, exclude, follow } }: Pick<ScanRequest, 'walk'>,
  basis: Basis,
): string {
  const told = JSON.stringify([basis, include, exclude, follow]);
  return createHash('sha256').update(told).digest('hex').slice(0, 16);
}
