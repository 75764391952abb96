// Judges immigration numbers: check digits where it is a machine-readable line, fillers elsewhere.
import type { CheckResult } from '../detector.ts';
import { judgeLabelled } from './labelled-number.ts';
import { judgeMrz } from './mrz.ts';

const machineReadable = 30;

export function judgeAlienNumber(value: string): CheckResult {
  return value.length === machineReadable ? judgeMrz(value) : judgeLabelled(value);
}
