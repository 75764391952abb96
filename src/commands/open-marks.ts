// Where marks are kept, and the inventory as they leave it.
import type { Config } from '../config/config.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { withMarks, type MarkedInventory } from '../inventory/marked.ts';
import type { Marks } from '../inventory/marks.ts';
import { lawOfRulePack } from '../law/index.ts';
import { ringAtHand } from './key-ring.ts';

/** The file that the configuration names, else the inventory. @throws UserError where the file is none */
export async function openMarks(inventory: Inventory, { marks }: Config): Promise<Marks> {
  if (marks === null) return inventory.marks;
  const { openMarksFile } = await import('./marks-file.ts');
  return openMarksFile(marks);
}

export function markedBy(
  inventory: Inventory,
  marks: Marks,
  now: Date = new Date(),
): MarkedInventory {
  return withMarks(inventory, {
    marks: new Map(marks.list().map((mark) => [mark.finding, mark])),
    now: now.toISOString(),
    isSame: (marked, content) => marked === content || sealedSince(marked, content),
    judge: ({ facts, problems = [], read, protection }, dispositions, { rulePack }) =>
      lawOfRulePack(rulePack).verdict({ facts, problems, dispositions, read }, protection),
  });
}

/** Marks in a file keep the prints of their day, however many keys came since. */
function sealedSince(marked: string, content: string): boolean {
  const ring = marked === '' ? null : ringAtHand();
  if (!ring) return false;
  for (let keys = 1; keys < ring.count; keys++)
    if (ring.seal(marked, keys) === content) return true;
  return false;
}
