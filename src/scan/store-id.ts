// The ids of stores and findings: made of addresses, so that they stay the same from scan to scan.
import { hash } from 'node:crypto';

/** Of an item that was first seen elsewhere: its stores keep their ids. */
export interface Anchor {
  readonly uri: string;
  readonly firstSeen: string;
}

export function storeId(uri: string, anchor?: Anchor): string {
  const isInside = anchor && uri.startsWith(anchor.uri);
  return `s_${shortHash(isInside ? anchor.firstSeen + uri.slice(anchor.uri.length) : uri)}`;
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ten characters of base 32 (Crockford), 50 bits: enough for the stores of one inventory. */
export function shortHash(text: string): string {
  const digest = hash('sha256', text, 'buffer');
  let out = '';
  for (let i = 0; i < 10; i++) out += alphabet[(digest[i] as number) & 31];
  return out;
}
