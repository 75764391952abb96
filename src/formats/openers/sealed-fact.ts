// The facts that every sealed format reports alike: what it is sealed by, what opened it, and why nothing is certain.
import type { FoundKey, Password } from '../../model/part.ts';
import type { ProtectionFact } from '../../model/protection.ts';

export interface Seal {
  /** As in `protection/mechanisms.ts`; one that ends in '-unknown' says what nothing bears out. */
  readonly mechanism: string;
  readonly evidence: string;
  readonly isWeak?: boolean;
}

/** What became of trying; of what nothing here can try, this. */
interface Trial {
  /** '' where there is nothing to say. */
  readonly said: string;
  readonly untried?: true;
}

export const untriable: Trial = { said: '', untried: true };

export function sealedFact(
  { mechanism, evidence, isWeak = false }: Seal,
  { said, untried }: Trial,
): ProtectionFact {
  const state = mechanism.endsWith('-unknown') ? 'unknown' : isWeak ? 'weak' : 'encrypted';
  const told = said === '' ? evidence : `${evidence}; ${said}`;
  const fact: ProtectionFact = { layer: 'file', state, mechanism, evidence: told };
  return untried ? { ...fact, untried } : fact;
}

/** A password or key at hand opens it; `evidence` says what it is, where that is not plain. */
export function openedFact(
  { mechanism, isWeak = false }: Pick<Seal, 'mechanism' | 'isWeak'>,
  found: Password | FoundKey,
  evidence: string = '',
): ProtectionFact {
  const what = 'text' in found ? 'a password' : found.what;
  const about = evidence === '' ? '' : `${evidence}; `;
  return {
    layer: 'file',
    state: found.nearby ? 'key-nearby' : 'key-given',
    mechanism,
    evidence: `${about}${what} from ${found.origin} opens it`,
    ...(isWeak && { isWeak }),
  };
}
