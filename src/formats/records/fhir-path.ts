// Reaches into FHIR resources whose shape nothing vouches for.

export type FhirObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is FhirObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Everything under a dotted path, lists opened on the way: `dig(patient, 'name.given')`. */
export function dig(value: unknown, path: string): unknown[] {
  let found: unknown[] = Array.isArray(value) ? value : [value];
  for (const key of path.split('.')) {
    found = found.flatMap((each) => (isObject(each) ? (each[key] ?? []) : []));
  }
  return found;
}

/** The strings and numbers under a path, as text. */
export function texts(value: unknown, path: string): string[] {
  return dig(value, path)
    .filter((each) => typeof each === 'string' || typeof each === 'number')
    .map(String);
}

export function firstText(value: unknown, path: string): string {
  return texts(value, path)[0] ?? '';
}
