// XML and HTML, well formed or not.
import { defineFormat, type Format } from './format.ts';
import { openHtmlReader } from './markup-html.ts';
import { readMarkup } from './markup-reader.ts';
import { openXmlReader } from './markup-xml.ts';
import { openText } from './open-text.ts';

const htmlExtensions = new Set(['html', 'htm', 'xhtml', 'shtml']);
/** Declarations and comments that may stand before the first element. */
const prologue = /^\s*(?:(?:<\?[^>]{0,2000}\?>|<!--[^]{0,2000}?-->)\s*){0,20}/;
const htmlElement =
  /^<!doctype\s+html|^<(?:html|head|body|table|div|span|p|meta|h[1-6]|center|form|font|title|ul|ol|br)[\s/>]/i;
const anyElement = /^<[A-Za-z_][\w:.-]{0,100}(?:\s[^<>]{0,4000})?\/?>/;

export const htmlFormat: Format = defineFormat({
  id: 'html',
  title: 'HTML',
  recognises: (head) => {
    const body = head.text.replace(prologue, '');
    // Of a form or a table in XML only the names are those of HTML.
    if (head.extension === 'xml' && !/^<(?:!doctype\s+)?html/i.test(body)) return false;
    return htmlElement.test(body) || (htmlExtensions.has(head.extension) && body.startsWith('<'));
  },
  async *read(input) {
    const text = openText(input);
    yield* readMarkup(text, false, openHtmlReader);
    text.rethrow();
  },
});

export const xmlFormat: Format = defineFormat({
  id: 'xml',
  title: 'XML',
  recognises: (head) => {
    if (/^\s*<\?xml\s/.test(head.text)) return true;
    const body = head.text.replace(prologue, '');
    if (/^<!doctype\s/i.test(body)) return true;
    return anyElement.test(body) && (head.extension === 'xml' || /<\/|\/>/.test(body));
  },
  async *read(input) {
    const text = openText(input);
    yield* readMarkup(text, true, openXmlReader);
    text.rethrow();
  },
});
