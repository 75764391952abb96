// Reports for people that need more than a scan's stores, and libraries that nothing else has to load.
import type { Dossier } from './dossier.ts';

/** As file extensions without the dot. */
export type Form = 'html' | 'md' | 'docx' | 'json';

export interface Document {
  readonly id: string;
  /** The first is what stdout gets. */
  readonly forms: readonly Form[];
  draw(dossier: Dossier, form: Form): Promise<Iterable<string | Uint8Array>>;
}

const html: Document = {
  id: 'html',
  forms: ['html'],
  draw: async (dossier) => {
    const { drawReport } = await import('./html/draw.ts');
    return [drawReport(dossier)];
  },
};

/** In the order of help. */
export const documents: readonly Document[] = [html];
