// Draws a document in the form that is asked for; what draws it is loaded only then.
import type { Paper } from './paper.ts';

/** As file extensions without the dot. */
export type Form = 'html' | 'md' | 'docx' | 'json';

export async function drawPaper(
  paper: Paper,
  json: object,
  form: Form,
): Promise<Iterable<string | Uint8Array>> {
  switch (form) {
    case 'html': {
      const { toHtml } = await import('./to-html.tsx');
      return [toHtml(paper)];
    }
    case 'docx': {
      const { toDocx } = await import('./to-docx.ts');
      return [await toDocx(paper)];
    }
    case 'json':
      return [`${JSON.stringify(json, null, 2)}\n`];
    default: {
      const { toMarkdown } = await import('./to-markdown.ts');
      return toMarkdown(paper);
    }
  }
}
