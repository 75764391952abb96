// Places as SARIF locations, with addresses that are valid URIs whatever a file is called.
import type { Place } from '../model/verdict.ts';
import { withoutCredentials } from '../inventory/credentials.ts';
import { locate } from './explain-parts.ts';
import { showControls } from './safe-text.ts';

const mostPlaces = 20;

/** The first place is the result's location; the others are related to it. */
export function locations(uri: string, places: readonly Place[]): object {
  const address = encodeUri(uri);
  const [first, ...others] = places.slice(0, mostPlaces);
  return {
    locations: [toLocation(address, first)],
    ...(others.length > 0 && {
      relatedLocations: others.map((place, index) => ({
        id: index + 1,
        ...toLocation(address, place),
      })),
    }),
  };
}

function toLocation(uri: string, place: Place | undefined): object {
  return {
    physicalLocation: {
      artifactLocation: { uri },
      ...(place?.line !== undefined && place.line >= 1 && { region: { startLine: place.line } }),
    },
    ...(place && {
      logicalLocations: [{ fullyQualifiedName: showControls(locate(place)), kind: 'element' }],
      properties: { masked: place.masked, value: place.value },
    }),
  };
}

const encoder = new TextEncoder();

/** Percent-encodes what RFC 3986 does not allow in a URI; what is already encoded stays. */
export function encodeUri(uri: string): string {
  return withoutCredentials(uri).replace(
    /%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]+/gu,
    (text) =>
      Array.from(
        encoder.encode(text),
        (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
      ).join(''),
  );
}
