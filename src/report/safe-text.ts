// Text from a store made harmless for a terminal or a page: nothing in it can move the cursor or turn the line round.

// C0, DEL, C1; soft hyphen; Arabic letter mark; zero-width and direction marks; line and paragraph
// separators; embeddings and overrides; isolates; word joiner and invisible operators; BOM; lone surrogates.
const dangerous =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Cs}|[\u{e0000}-\u{e007f}]/gu;

/** 'evil\u202Efdp.exe' → 'evil<U+202E>fdp.exe'. */
export function showControls(text: string): string {
  return text.replace(dangerous, codePoint);
}

const typographic: Readonly<Record<string, string>> = {
  '…': '...',
  '·': '-',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
};

/** For a terminal that shows ASCII only. */
export function toAscii(text: string): string {
  return text.replace(
    /[^\x00-\x7f]/gu,
    (character) => typographic[character] ?? codePoint(character),
  );
}

function codePoint(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return `<U+${number.toString(16).toUpperCase().padStart(4, '0')}>`;
}

const combining = /\p{M}/u;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

/** Columns that a terminal gives to the text (Unicode Standard Annex 11, in short). */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (!combining.test(character)) width += wide.test(character) ? 2 : 1;
  }
  return width;
}
