// Strings that are kept for long, cut loose from the long text that they were read out of.

/** Shorter ones are copied by V8 when they are cut out; longer ones hold on to the whole text (SlicedString::kMinLength). */
const shortestSlice = 13;

/** The same string, which keeps nothing else in memory. */
export function detached(text: string): string {
  if (text.length < shortestSlice) return text;
  return isLatin1(text)
    ? Buffer.from(text, 'latin1').toString('latin1')
    : Buffer.from(text, 'utf16le').toString('utf16le');
}

function isLatin1(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0xff) return false;
  return true;
}
