// Globs over the addresses of stores, as attestations name them.

/** '*' within a folder, '**' across folders, over the decoded URI or its path. */
export function matchesGlob(uri: string, glob: string): boolean {
  const pattern = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*|\*|\?/g, (star) => (star === '**' ? '.*' : star === '*' ? '[^/]*' : '[^/]'));
  const path = decodePath(uri).replace(/^file:\/\//, '');
  return new RegExp(`^(?:.*/)?${pattern}$`).test(path) || new RegExp(`^${pattern}$`).test(uri);
}

/** Bytes that are no UTF-8 stay encoded. */
function decodePath(uri: string): string {
  try {
    return decodeURI(uri);
  } catch {
    return uri;
  }
}
