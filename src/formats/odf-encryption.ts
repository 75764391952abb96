// What the manifest of an OpenDocument package says about encryption: entry by entry (OpenDocument 1.3, part 2, 3.4).
import { Parser } from 'htmlparser2';

import type { ProtectionFact } from '../model/protection.ts';

/** True for the head of a package whose first entry is a stored `mimetype` of the OpenDocument family. */
export function isOpenDocument(head: Uint8Array): boolean {
  const start = Buffer.from(head.subarray(30, 100)).toString('latin1');
  return start.startsWith('mimetypeapplication/vnd.oasis.opendocument.');
}

/** Facts by entry name, from META-INF/manifest.xml; empty where nothing is encrypted. */
export function encryptedEntries(manifest: string): ReadonlyMap<string, ProtectionFact> {
  const facts = new Map<string, ProtectionFact>();
  let path = '';
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = tag.split(':').at(-1);
        if (name === 'file-entry') path = attribute(attributes, 'full-path');
        if (name === 'algorithm') facts.set(path, odfFact(attribute(attributes, 'algorithm-name')));
      },
    },
    { xmlMode: true },
  );
  parser.end(manifest);
  return facts;
}

function attribute(attributes: Readonly<Record<string, string>>, name: string): string {
  return attributes[`manifest:${name}`] ?? attributes[name] ?? '';
}

function odfFact(algorithm: string): ProtectionFact {
  const known = ['aes256-cbc', 'aes256-gcm', 'aes192-cbc', 'aes128-cbc', 'blowfish'];
  const mechanism = known.find((name) => algorithm.toLowerCase().includes(name)) ?? 'unknown';
  return {
    layer: 'file',
    state: 'encrypted',
    mechanism: `odf-${mechanism}`,
    evidence: `META-INF/manifest.xml marks the entry as encrypted (${mechanism}); entry names stay readable`,
  };
}
