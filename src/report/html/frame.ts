// One HTML file that allows its own style and script by their hashes and nothing else: no request, no frame, no form.
import { createHash } from 'node:crypto';

export interface Frame {
  /** Already escaped. */
  readonly title: string;
  readonly style: string;
  readonly body: string;
  readonly script?: { readonly code: string; readonly data: string };
}

export function frameHtml({ title, style, body, script }: Frame): string {
  return [
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(style, script?.code)}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">',
    `<title>${title}</title><style>${style}</style></head><body>${body}`,
    ...(script
      ? [
          `<script type="application/octet-stream" id="data">${script.data}</script>`,
          `<script>${script.code}</script>`,
        ]
      : []),
    '</body></html>\n',
  ].join('');
}

function policy(style: string, script: string | undefined): string {
  return [
    "default-src 'none'",
    ...(script === undefined ? [] : [`script-src ${hashOf(script)}`]),
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
