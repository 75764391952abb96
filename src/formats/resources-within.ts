// Resources of FHIR inside other text: JSON in the strings of a program, in pages of documentation, in logs.
import { countLineEndsIn } from '../text/lines.ts';
import { findLooseObjects } from './loose-objects.ts';
import type { Nested } from './nested.ts';
import { readScattered } from './records/fhir.ts';
import { isObject, type FhirObject } from './records/fhir-path.ts';
import { readParts, type RecordsWithin } from './records-within.ts';

const ofAType = /^[A-Z][A-Za-z]{2,40}$/;
const deepest = 64;

/** The resources of a text, read together. Lines count from 1 within it. */
export function findResources(text: string): RecordsWithin {
  const placed = findLooseObjects(text).flatMap(({ from, to, value }) => {
    const resources = takeResources(plain(value, 0), 0);
    const line = countLineEndsIn(text, 0, from) + 1;
    return resources.length === 0 ? [] : [{ stretch: { from, to }, resources, line }];
  });
  const parts = readScattered(
    placed.flatMap(({ resources, line }) => resources.map((value) => ({ value, line }))),
  );
  return { ...readParts(parts), stretches: placed.map(({ stretch }) => stretch) };
}

/** The outermost resources of a value, bundles among them. */
function takeResources(value: unknown, depth: number): FhirObject[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((each) => takeResources(each, depth + 1));
  if (!isObject(value)) return [];
  const type = value['resourceType'];
  if (typeof type === 'string' && ofAType.test(type)) return [value];
  return Object.values(value).flatMap((each) => takeResources(each, depth + 1));
}

/** As JSON would give it; every scalar is its text. */
function plain(value: Nested, depth: number): unknown {
  if (typeof value === 'string' || depth > deepest) return value;
  if (value.kind === 'list') return value.items.map((each) => plain(each, depth + 1));
  return Object.fromEntries(
    value.keys.map((key, i) => [key, plain(value.values[i] ?? '', depth + 1)]),
  );
}
