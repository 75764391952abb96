// The problem of a file whose kind is known, that is not encrypted, and that nothing here reads.
import { StoreProblem } from '../model/store.ts';

/** @param kind as in `known-kinds.ts`: '7-Zip archive' */
export function unreadKind(kind: string): StoreProblem {
  return new StoreProblem(
    'unsupported',
    `${kind}: this kind of file cannot be read here; look at it by hand or convert it`,
  );
}
