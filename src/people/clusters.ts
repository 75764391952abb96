// Union–find over prints of people, refusing to join what numbers or birth dates tell apart.

/**
 * Joined prints. A cluster has at most one number, because joining two different ones is refused; it may have several
 * birth dates where a number joined them, and then the first stands for them.
 */
export interface Clusters {
  readonly find: (i: number) => number;
  /** Joins two clusters; false where numbers, or birth dates without a shared number, contradict. */
  readonly join: (i: number, j: number) => boolean;
  /** Number and birth date of a cluster, by its root; 0 = not known. */
  readonly numberOf: Int32Array;
  readonly birthOf: Int32Array;
}

/** One cluster for each print, from the ids of their numbers and birth dates. */
export function createClusters(numbers: Int32Array, births: Int32Array): Clusters {
  const parent = new Int32Array(numbers.length).map((_, i) => i);
  const numberOf = numbers.slice();
  const birthOf = births.slice();
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const join = (i: number, j: number): boolean => {
    const a = find(i);
    const b = find(j);
    if (a === b) return true;
    const sharesNumber = numberOf[a] !== 0 && numberOf[a] === numberOf[b];
    if (clash(numberOf[a]!, numberOf[b]!)) return false;
    if (!sharesNumber && clash(birthOf[a]!, birthOf[b]!)) return false;
    const root = Math.min(a, b);
    const leaf = Math.max(a, b);
    parent[leaf] = root;
    numberOf[root] ||= numberOf[leaf]!;
    birthOf[root] ||= birthOf[leaf]!;
    return true;
  };
  return { find, join, numberOf, birthOf };
}

/** Whether two ids are both known and differ. */
function clash(a: number, b: number): boolean {
  return a !== 0 && b !== 0 && a !== b;
}
