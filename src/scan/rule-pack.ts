// The identity of the rules that a scan ran with: new rules must look again at what old ones saw.
import { createHash } from 'node:crypto';
import { otherLabels } from '../../detectors/other-labels.ts';
import type { Detectors } from '../detect/derived.ts';
import type { Law } from '../law/law.ts';

/** 'missouri-1f3a9c0b12d4', by the law's id: changes with every shape, word, check or limb. */
export function rulePackId(detectors: Detectors, law: Law): string {
  const told = (_key: string, value: unknown): unknown =>
    value instanceof RegExp
      ? String(value)
      : typeof value === 'function'
        ? value.toString()
        : value;
  const digest = createHash('sha256')
    .update(JSON.stringify([detectors, otherLabels, law.rules], told))
    .digest('hex');
  return `${law.id}-${digest.slice(0, 12)}`;
}
