// A sentence in which commands stand between backticks, and text from stores that may hold anything.
import type { VNode } from 'preact';
import { showControls } from '../safe-text.ts';

/** 'Run `showme doctor`' with the command set as one. */
export function CodeText({ text }: { readonly text: string }): VNode {
  return <>{text.split('`').map((part, at) => (at % 2 === 1 ? <code>{part}</code> : part))}</>;
}

/** What a stranger has named: shown, never obeyed, and with a direction of its own. */
export function Stranger({ text }: { readonly text: string }): VNode {
  return <bdi>{showControls(text)}</bdi>;
}
