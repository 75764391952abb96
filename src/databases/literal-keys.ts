// Keys and passwords that stand in the code of a database: in functions, views, triggers and defaults. Says where, never what.

export interface CodeText {
  /** 'the function public.decrypt_ssn'. */
  readonly where: string;
  readonly text: string;
}

const mostCharacters = 1024 * 1024;
const window = 1000;

/** Calls that take a key as one of their arguments, by engine. */
const calls =
  /\b(?:pgp_sym_(?:en|de)crypt(?:_bytea)?|pgp_pub_decrypt(?:_bytea)?|encrypt(?:_iv)?|decrypt(?:_iv)?|hmac|aes_(?:en|de)crypt|des_(?:en|de)crypt|(?:en|de)cryptbypassphrase)\s*\(/gi;
const opensKey =
  /\bopen\s+(?:symmetric|master)\s+key\b[^;]{0,300}\bpassword\s*=\s*N?'[^']+'|\bdecryption\s+by\s+[^;]{0,200}\bpassword\s*=\s*N?'[^']+'|-----BEGIN (?:PGP |RSA |EC )?PRIVATE KEY/i;
/** Names of ciphers and encodings, and other literals that are no key. */
const noKey =
  /^(?:aes|aes-(?:cbc|ecb)(?:\/pad:\w+)?|bf|bf-cbc|3des|des|md5|sha\d+|hex|base64|escape|utf-?8|)$/i;
const passphraseCall = /bypassphrase/i;

/** Where keys stand, each place once. */
export function findLiteralKeys(code: readonly CodeText[]): string[] {
  const places = code.filter(({ text }) => holdsKey(text.slice(0, mostCharacters)));
  return [...new Set(places.map(({ where }) => where))];
}

function holdsKey(text: string): boolean {
  return opensKey.test(text) || !keysIn(text).next().done;
}

/** The keys themselves, for trying only: never shown, never recorded. */
export function* literalKeysIn(text: string): Generator<string> {
  yield* keysIn(text.slice(0, mostCharacters));
}

function* keysIn(text: string): Generator<string> {
  for (const call of text.matchAll(calls)) {
    const from = call.index + call[0].length;
    const list = argumentsOf(text.slice(from, from + window));
    const keys = passphraseCall.test(call[0]) ? list.slice(0, 1) : list.slice(1, 2);
    for (const key of keys.map(keyOf)) if (key !== null) yield key;
  }
}

/** A literal, possibly cast or decoded: 'k'::bytea, decode('…', 'hex'), E'\\x…'. */
function keyOf(argument: string): string | null {
  const literal = /^\s*(?:\w+\s*\(\s*){0,3}(?:N|E|X|B|U&|_\w+\s*)?'([^']*)'/i.exec(argument)?.[1];
  return literal === undefined || noKey.test(literal.trim()) ? null : literal;
}

/** The arguments of a call, up to its closing parenthesis; commas in literals and inner calls do not count. */
function argumentsOf(text: string): string[] {
  const list: string[] = [];
  let depth = 0;
  let from = 0;
  let inLiteral = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === "'") inLiteral = !inLiteral;
    if (inLiteral) continue;
    if (character === '(') depth += 1;
    else if (character === ')') {
      if (depth === 0) return [...list, text.slice(from, i)];
      depth -= 1;
    } else if (character === ',' && depth === 0) {
      list.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...list, text.slice(from)];
}
