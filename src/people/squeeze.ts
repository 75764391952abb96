// Reduces a word to the form in which names are compared: lower case, no accents, letters only.

const smallA = 97;
const smallZ = 122;
const capitalA = 65;
const capitalZ = 90;

/** Letters that Unicode does not decompose into a base letter and a mark. */
const undecomposed: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** "O’Brien-Núñez" → "obriennunez". Empty where nothing Latin is left. */
export function squeeze(text: string): string {
  let squeezed = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return squeezeUnicode(text);
    if (code >= smallA && code <= smallZ) squeezed += text[i];
    else if (code >= capitalA && code <= capitalZ) squeezed += String.fromCharCode(code + 32);
  }
  return squeezed;
}

function squeezeUnicode(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[łøđðıþßæœ]/g, (letter) => undecomposed[letter] ?? '')
    .replace(/[^a-z]/g, '');
}

/** 32-bit hash of a squeezed word (FNV-1a with a final mix), as an unsigned number. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash >>> 0;
}
