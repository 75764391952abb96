// What a text tells of somebody's health, as written, for the tests of medical facts.
import { detectText } from '../../src/detect/detect-text.ts';

export const facts = (text: string): string[] =>
  detectText(text)
    .filter(({ kind }) => kind === 'medical')
    .map(({ raw }) => raw);
