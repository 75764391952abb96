// The script of the report: unpacks the rows that lie in the file and draws the list over the first page of it.
import { render } from 'preact';
import { Explorer } from './explorer.tsx';
import { unpackRows, type Packed } from './pack.ts';

async function start(): Promise<void> {
  const data = document.querySelector('#data');
  const place = document.querySelector('#explorer');
  // An older browser keeps the page of rows that the file already shows.
  if (!(data && place) || !('DecompressionStream' in globalThis)) return;
  const packed = await unpack(data.textContent ?? '');
  const rows = unpackRows(packed);
  place.replaceChildren();
  render(<Explorer rows={rows} law={packed.law} />, place);
  place.setAttribute('data-ready', 'yes');
}

/** gzip in base64: a browser unpacks 10,000 stores sooner than it would parse them as a page. */
async function unpack(text: string): Promise<Packed> {
  const bytes = Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(stream).text()) as Packed;
}

const themes = ['auto', 'light', 'dark'];

function offerThemes(): void {
  const button = document.querySelector<HTMLButtonElement>('#theme');
  if (!button) return;
  const root = document.documentElement;
  button.hidden = false;
  button.addEventListener('click', () => {
    const now = themes.indexOf(root.dataset['theme'] ?? 'auto');
    const next = themes[(now + 1) % themes.length] ?? 'auto';
    root.dataset['theme'] = next;
    button.textContent = `Colors: ${next}`;
  });
}

offerThemes();
void start();
