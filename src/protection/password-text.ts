// Finds what could be a password in a note, a list or a file's name: candidates to try, likeliest first.

export interface Note {
  /** Base name of the file that the password would open. */
  readonly sealedName: string;
  /** True where its name says that it holds passwords: then every line and cell is one. */
  readonly isPasswordFile: boolean;
}

const maxLines = 2000;
const maxLineCharacters = 500;
const maxPasswordCharacters = 128;

const label =
  '(?:password|passwort|passwd|passphrase|pass ?code|pass ?word|pwd|pw|pass|pin|(?:access|unlock) code|(?:encryption|secret|master|fernet|aes|app|data|crypt)[ _-]?(?:key|secret))';
/** 'Password: X', 'pw = X', 'the password for the claims is X'. */
const labelled = new RegExp(
  `(?<![a-z])${label}(?![a-z])[^:=\\n]{0,60}?(?:[:=]|\\bis\\b\\s*:?|->|→)\\s*(?<rest>\\S.*)$`,
  'iu',
);
/** The label alone on its line: the password is on the next. */
const labelAlone = new RegExp(
  `(?<![a-z])${label}(?![a-z])[^:=\\n]{0,60}?(?:[:=]|\\bis\\b)?\\s*$`,
  'iu',
);
const inName = new RegExp(`${label}(?:[ _]is)?[ _=:-]{1,3}(?<value>[^\\s()[\\]]{3,64})`, 'iu');

/** 'claims (pw 1234).zip' names its own password. */
export function passwordsInName(name: string): string[] {
  const stem = name.replace(/\.[A-Za-z0-9]{1,5}$/u, '');
  const value = inName.exec(stem)?.groups?.['value'];
  return value === undefined ? [] : variants(value);
}

export interface SaidPassword {
  readonly text: string;
  /** It stands beside the name of the sealed file. */
  readonly namesStore: boolean;
}

/** Without doubles. */
export function passwordsInText(bytes: Uint8Array, note: Note): SaidPassword[] {
  const lines = decode(bytes)
    .split(/\r\n|\r|\n/u, maxLines)
    .filter((line) => line.length <= maxLineCharacters);
  const named = lines.flatMap((line) => afterName(line, note.sealedName));
  const said = lines.flatMap((line, at) => afterLabel(line, lines.slice(at + 1, at + 3)));
  const listed = note.isPasswordFile ? lines.flatMap(everyPart) : [];
  const isNamed = new Set(named);
  return [...new Set([...named, ...said, ...listed])]
    .filter((one) => one !== '' && one.length <= maxPasswordCharacters)
    .map((text) => ({ text, namesStore: isNamed.has(text) }));
}

/** 'claims.zip: X', 'claims X'. */
function afterName(line: string, sealedName: string): string[] {
  const stem = sealedName.replace(/\.[A-Za-z0-9]{1,5}$/u, '');
  for (const name of [sealedName, stem]) {
    const at = name.length < 3 ? -1 : line.toLowerCase().indexOf(name.toLowerCase());
    if (at < 0) continue;
    const rest = line.slice(at + name.length);
    const before = line.slice(0, at);
    const said = labelled.exec(rest)?.groups?.['rest'];
    return [
      said ?? '',
      rest.replace(/^["'`\s:=,;|>→-]{1,20}/u, ''),
      ...everyPart(rest),
      ...everyPart(before),
    ].flatMap(variants);
  }
  return [];
}

function afterLabel(line: string, following: readonly string[]): string[] {
  const rest = labelled.exec(line)?.groups?.['rest'];
  if (rest !== undefined) return variants(rest);
  if (!labelAlone.test(line)) return [];
  return variants(following.find((one) => one.trim() !== '') ?? '');
}

function everyPart(line: string): string[] {
  const cells = line.split(/[\t,;|]/u);
  return [line, ...cells, ...line.split(/[\s,;|]+/u)].flatMap(variants);
}

/** The text as it stands, its first word, and both without quotes and the full stop of a sentence. */
function variants(text: string): string[] {
  const whole = text.trim();
  const first = whole.split(/\s/u, 1)[0] ?? '';
  const bare = (one: string): string =>
    one
      .replace(/^["'`“‘<([{]{1,2}/u, '')
      .replace(/["'`”’>)\]}]{0,2}[.,;!]?$/u, '')
      .replace(/["'`”’>)\]}]{1,2}$/u, '');
  return [...new Set([whole, first, bare(whole), bare(first)])].filter((one) => one !== '');
}

/** Windows' Notepad writes UTF-16 with a mark at the front, and Windows-1252 without one. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
