// Prints the whole content of a file, for those whose size and times do not prove that nobody wrote.
import { createHmac } from 'node:crypto';
import { openFileInput } from '../sources/file-input.ts';
import type { Pace } from './pace.ts';
import type { Job, JobEnd } from './protocol.ts';

/** Larger files are read again rather than read twice. */
export const maxProvenBytes: number = 256 * 1024 * 1024;

/** Before it is examined: what is written in between is noticed the next time. `key`: hex. */
export async function proveContent(job: Job, key: string, pace: Pace): Promise<JobEnd> {
  if (!('prove' in job) || !job.prove) return { digest: null, same: false };
  const digest = await digestOf(job.path, key, pace);
  return { digest, same: digest !== null && digest === job.prove.expected };
}

/** Keyed, since the content of a small file is easily guessed; null where it cannot be read: its reader will say why. */
async function digestOf(path: string, key: string, pace: Pace): Promise<string | null> {
  try {
    const input = await openFileInput(path);
    try {
      const hmac = createHmac('sha256', Buffer.from(key, 'hex'));
      for await (const chunk of pace.input(input).stream()) hmac.update(chunk);
      return hmac.digest('hex').slice(0, 32);
    } finally {
      await input.close();
    }
  } catch {
    return null;
  }
}
