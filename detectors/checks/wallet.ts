// Cryptocurrency addresses: Base58Check, Bech32 and Bech32m (BIP 173, BIP 350), Ethereum by shape.
import type { CheckResult } from '../detector.ts';
import { sha256 } from './sha256.ts';

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const bech32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** Base58Check: 1 version byte, 20 bytes, 4 bytes of double SHA-256. */
export function passesBase58Check(address: string): boolean {
  let number = 0n;
  for (const sign of address) {
    const value = base58.indexOf(sign);
    if (value < 0) return false;
    number = number * 58n + BigInt(value);
  }
  const hex = number.toString(16).padStart(50, '0');
  if (hex.length !== 50) return false;
  const bytes = Uint8Array.from({ length: 25 }, (_, at) =>
    Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16),
  );
  const sum = sha256(sha256(bytes.subarray(0, 21)));
  return bytes.subarray(21).every((byte, at) => byte === sum[at]);
}

function polymod(values: readonly number[]): number {
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    generators.forEach((generator, at) => {
      if ((top >>> at) & 1) check ^= generator;
    });
  }
  return check >>> 0;
}

/** Bech32 (constant 1) or Bech32m (0x2bc830a3). */
export function passesBech32(address: string): boolean {
  const text = address.toLowerCase();
  const split = text.lastIndexOf('1');
  const prefix = Array.from(text.slice(0, split), (sign) => sign.charCodeAt(0));
  const data = Array.from(text.slice(split + 1), (sign) => bech32.indexOf(sign));
  if (data.length < 6 || data.includes(-1)) return false;
  const sum = polymod([...prefix.map((c) => c >> 5), 0, ...prefix.map((c) => c & 31), ...data]);
  return sum === 1 || sum === 0x2bc830a3;
}

/** `unknown` for anything that is no address of a known kind: a user id. */
export function judgeElectronicId(value: string): CheckResult {
  if (/^0x0{40}$/i.test(value)) return 'test';
  if (/^0x[0-9a-f]{40}$/i.test(value)) return 'unknown';
  if (/^bc1[a-z0-9]{11,71}$/i.test(value)) return passesBech32(value) ? 'valid' : 'invalid';
  if (/^[13][1-9A-HJ-NP-Za-km-z]{25,34}$/.test(value))
    return passesBase58Check(value) ? 'valid' : 'invalid';
  return judgeUserId(value);
}

/** Words that follow "user id" in prose and forms without being one. */
const noUserId =
  /^(?:and|or|is|are|the|your|required|optional|must|field|none|null|password|name|number|will|has|for|not|string|changed|created|not_?found|undefined)$/i;

function judgeUserId(value: string): CheckResult {
  return noUserId.test(value) ? 'invalid' : 'unknown';
}
