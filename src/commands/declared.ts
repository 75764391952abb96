// The detectors that the configuration declares; without any, nothing of what reads them is loaded.
import type { Config } from '../config/config.ts';
import type { OwnDetector } from '../own-detectors/declaration.ts';

/** @throws UserError where a file of them cannot be used */
export async function declaredDetectors({ detectors }: Config): Promise<readonly OwnDetector[]> {
  if (detectors.length === 0) return [];
  const { readOwnDetectors } = await import('../own-detectors/read-detectors.ts');
  return readOwnDetectors(detectors);
}
