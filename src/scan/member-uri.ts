// Names of what lies inside: members of containers in URIs, parts of parts in places.

/** Path segments percent-encoded as in a file URI, so that odd names stay one URI. */
export function encodeMember(name: string): string {
  return name
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
}

/** 'attachment W2.pdf' and 'page header' → 'attachment W2.pdf, page header'. */
export function joinParts(prefix: string, part: string | undefined): string {
  return part === undefined ? prefix : `${prefix}, ${part}`;
}
