// The fact of how the rows of a server came here: encrypted on the way, or in the clear.
import type { ProtectionFact } from '../model/protection.ts';

/** How the rows came here; says nothing about how they lie there. */
export function connectionFact(tls: string | null): ProtectionFact {
  return tls === null
    ? {
        layer: 'connection',
        state: 'clear',
        mechanism: '',
        evidence:
          'the connection to the server is not encrypted: whoever is on the way reads along',
      }
    : {
        layer: 'connection',
        state: 'encrypted',
        mechanism: tls,
        evidence: `the connection to the server is encrypted (${tls})`,
      };
}
