// The end of the corridor: raw values become masked text and keyed prints here, and nowhere else.
import { hash } from 'node:crypto';
import type { ElementKind } from '../../detectors/detector.ts';
import type { Fingerprint, Masked } from '../model/element.ts';
import type { PersonName } from '../model/person.ts';

/** Letters and digits only, upper case: "123-45-6789" and "123 45 6789" are one value. */
export function normaliseValue(raw: string): string {
  return raw
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const shownAtMost: Partial<Record<ElementKind, number>> = { medical: 0, 'access-code': 0 };

const shapeOf: Partial<Record<ElementKind, (tail: string) => string>> = {
  ssn: (tail) => `***-**-${tail}`,
  itin: (tail) => `***-**-${tail}`,
  'payment-card': (tail) => `****-****-****-${tail}`,
  medical: () => '(medical information)',
  'access-code': () => '****',
};

/**
 * What may be shown of a value: at most its last four characters, and never more than a third of it, so that short
 * numbers do not show whole. Within RSMo 407.1500.1(10) by construction.
 */
export function maskValue(kind: ElementKind, raw: string): Masked {
  const value = normaliseValue(raw);
  const shown = Math.min(
    shownAtMost[kind] ?? 4,
    kind === 'ssn' || kind === 'itin' ? 4 : Math.floor(value.length / 3),
  );
  const tail = shown === 0 ? '' : value.slice(-shown);
  const shape = shapeOf[kind];
  const text =
    shape && (tail.length === 4 || shown === 0)
      ? shape(tail)
      : '*'.repeat(Math.min(12, Math.max(4, value.length - shown))) + tail;
  return text as Masked;
}

/** A value that was found already covered over, shown as it is but never beyond the limit. */
export function maskRedacted(kind: ElementKind, raw: string): Masked {
  const digits = raw.replace(/\D/g, '');
  if (kind === 'ssn' && digits.length <= 5 && /[*xX#•]/.test(raw))
    return raw.replace(/[A-WYZa-wyz]/g, '*') as Masked;
  return maskValue(kind, raw);
}

/** 'J… S…': the initials and nothing else. */
export function maskName(name: PersonName): Masked {
  const initial = (part: string): string =>
    part === '' ? '' : `${String.fromCodePoint(part.codePointAt(0) ?? 0)}…`;
  return [initial(name.first), initial(name.last)]
    .filter((part) => part !== '')
    .join(' ') as Masked;
}

/** Keyed printing: HMAC-SHA-256 (RFC 2104), cut to 64 bits. */
export interface Printer {
  /** 16 hex digits for a text under this key; '' for ''. */
  readonly print: (text: string) => string;
  /** Under the oldest key alone: the part of a print that a newer key leaves as it is. */
  readonly core: (text: string) => string;
  /** What newer keys make of a core: `print` is the seal of the core. */
  readonly seal: (core: string) => string;
}

const keyBytes = 32;

/**
 * Keys of 32 bytes one behind the other, the oldest first: each print is printed again under the next key, so that
 * prints of before a new key can be turned into those of after it without the values.
 */
export function makeKeyedPrinter(keys: Buffer): Printer {
  const [first, ...newer] = Array.from({ length: Math.max(1, keys.length / keyBytes) }, (_, n) =>
    makePrinter(keys.subarray(n * keyBytes, (n + 1) * keyBytes)),
  );
  const { core } = first as Printer;
  const seal = (text: string): string =>
    newer.reduce((print, printer) => printer.print(print), text);
  return { core, seal, print: newer.length === 0 ? core : (text) => seal(core(text)) };
}

const blockBytes = 64;
const maxTextBytes = 4096;
const printBytes = 8;

/** One-shot hashes over a prepared block are several times faster than createHmac for short texts. */
export function makePrinter(key: Buffer): Printer {
  const inner = Buffer.alloc(blockBytes + maxTextBytes);
  const outer = Buffer.alloc(blockBytes + 32);
  const short = key.length > blockBytes ? hash('sha256', key, 'buffer') : key;
  for (let i = 0; i < blockBytes; i++) {
    inner[i] = (short[i] ?? 0) ^ 0x36;
    outer[i] = (short[i] ?? 0) ^ 0x5c;
  }
  const print = (text: string): string => {
    if (text === '') return '';
    const length = inner.write(text, blockBytes, 'utf8');
    const digest = hash('sha256', inner.subarray(0, blockBytes + length), 'buffer');
    digest.copy(outer, blockBytes);
    // Written out of the buffer: a slice of the whole digest would keep all of it in memory, for every person.
    return hash('sha256', outer, 'buffer').toString('hex', 0, printBytes);
  };
  return { print, core: print, seal: (core) => core };
}

/** The print of a value of one kind. */
export function fingerprint(printer: Printer, kind: ElementKind, raw: string): Fingerprint {
  return printer.seal(coreFingerprint(printer, kind, raw)) as Fingerprint;
}

/** The core of that print. */
export function coreFingerprint(printer: Printer, kind: ElementKind, raw: string): string {
  return printer.core(`${kind}:${normaliseValue(raw)}`);
}
