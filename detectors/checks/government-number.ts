// Judges the numbers of government-id: DEA by its check digit, the others as labelled numbers.
import type { CheckResult } from '../detector.ts';
import { judgeDea } from './dea.ts';
import { judgeLabelled } from './labelled-number.ts';
import { isNpi } from './npi.ts';

export function judgeGovernmentId(value: string): CheckResult {
  if (/^[A-Z][A-Z9]\d{7}$/.test(value)) return judgeDea(value);
  // A provider number is in a public register; under "government id" it would be the only public number.
  return isNpi(value) ? 'unknown' : judgeLabelled(value);
}
