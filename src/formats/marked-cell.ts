// The words of one cell of a marked-up table, without links, emphasis, references and spans.

const longest = 4_000;
const tag = /<(?:br|wbr)\s{0,4}\/?>/gi;
const reference = /<ref\b[^<>]{0,200}(?:\/>|>[^<]{0,400}<\/ref>)|\[\d{1,3}\]_|\[\^\w{1,20}\]/gi;
const otherTag = /<\/?[a-z][a-z0-9]{0,12}(?:\s[^<>]{0,200})?\/?>/gi;
const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&ndash;': '–',
};

/** Links in the order in which their marks could be taken for each other; $1 is what is read. */
const links: readonly RegExp[] = [
  // Org: [[address][words]]
  /\[\[[^[\]]{1,200}\]\[([^[\]]{1,200})\]\]/g,
  // MediaWiki, DokuWiki, Creole: [[page|words]], [[User:Some_Body]]
  /\[\[(?:[^[\]|]{0,200}\|){1,3}([^[\]|]{1,200})\]\]/g,
  /\[\[(?:[A-Za-z]{2,12}:)?([^[\]|]{1,200})\]\]/g,
  // Templates: the last argument is what is shown.
  /\{\{(?:[^{}|]{1,80}\|){1,6}([^{}|]{1,200})\}\}/g,
  // Markdown
  /!?\[([^[\]]{1,200})\]\([^()\s]{0,300}\)/g,
  // Jira: [words|address]; MediaWiki: [https://… words]
  /\[([^[\]|]{1,200})\|[^[\]]{1,300}\]/g,
  /\[(?:https?|mailto|ftp):[^\s[\]]{1,300}\s([^[\]]{1,200})\]/g,
  // AsciiDoc: link:address[words]
  /\b(?:link|mailto|https?|xref):[^\s[\]]{1,300}\[([^[\]]{1,200})\]/g,
  // Textile: "words":address; reST: `words <address>`_
  /"([^"]{1,200})":(?:https?:|mailto:|\/|#)\S{1,300}/g,
  /`([^`<]{1,200})\s{0,3}<[^`<>]{1,300}>`__?/g,
  // LaTeX: \textbf{words}
  /\\(?:textbf|textit|emph|texttt|textsc|mbox|text|underline|multirow\{[^{}]{0,9}\}\{[^{}]{0,9}\}|multicolumn\{[^{}]{0,9}\}\{[^{}]{0,9}\})\{([^{}]{0,200})\}/g,
];

/** Emphasis around a whole cell. */
const emphasis =
  /^(?:('{2,5}|\*{1,3}|_{1,3}|\/\/|`{1,2}|==?|~~?|\+\+?)(?=\S)(.{1,400}?)(?<=\S)\1)$/s;

/** What is read in a cell; '' where nothing is. */
export function plainCell(written: string): string {
  let text = written.slice(0, longest);
  if (/[<&]/.test(text)) {
    text = text.replace(reference, ' ').replace(tag, ' ').replace(otherTag, '');
    text = text.replaceAll(/&(?:#39|[a-z]{2,5});/g, (entity) => entities[entity] ?? entity);
  }
  if (/[[{`"\\]/.test(text)) {
    for (const link of links) text = text.replace(link, '$1');
    text = text.replaceAll(/\\([|&%$#_{}^~*\\])/g, '$1');
  }
  text = text.trim();
  const inner = emphasis.exec(text)?.[2];
  // A second layer: '''''words''''' is bold and slanted.
  if (inner !== undefined) text = (emphasis.exec(inner)?.[2] ?? inner).trim();
  return text.replaceAll(/\s+/g, ' ');
}

/** Whether a whole cell is emphasised, as some wikis mark their headings. */
export function isEmphasised(written: string): boolean {
  return /^('{3}|\*{1,2})[^*'].{0,200}\1$/.test(written.trim());
}
