// Marks in a file that can be read, reviewed and kept under version control, instead of in the inventory.
import {
  array,
  isoDate,
  isoTimestamp,
  nullish,
  optional,
  picklist,
  pipe,
  regex,
  safeParse,
  strictObject,
  string,
  trim,
  nonEmpty,
  type InferOutput,
} from 'valibot';
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { parseDocument, YAMLSeq, type Document } from 'yaml';
import { readYaml } from '../config/read-yaml.ts';
import { UserError } from '../config/user-error.ts';
import type { Marks } from '../inventory/marks.ts';
import { elementKinds } from '../model/element.ts';
import { markKinds, type Mark } from '../model/mark.ts';

const said = pipe(string(), trim(), nonEmpty());
const markSchema = strictObject({
  finding: pipe(string(), regex(/^f_[0-9a-z]+$/u)),
  says: picklist(markKinds),
  by: said,
  why: said,
  on: pipe(string(), isoTimestamp()),
  until: nullish(pipe(string(), isoDate()), null),
  basis: nullish(said, null),
  reviewer: nullish(said, null),
  uri: string(),
  type: picklist(elementKinds),
  content: string(),
  rules: string(),
});
const fileSchema = strictObject({ marks: optional(array(markSchema), []) });

const heading = ` Marks of showme audit. Each holds for one finding as it was, and only while its values and the
 rules are the same. Take an entry out to withdraw it; change who, why and until as you see fit.`;

/**
 * @throws UserError where it cannot be read, is no YAML, or says something that is no mark
 */
export async function openMarksFile(path: string): Promise<Marks> {
  let marks: readonly Mark[] = existsSync(path) ? await readMarks(path) : [];
  const keep = (
    next: readonly Mark[],
    change: (list: YAMLSeq, document: Document) => void,
  ): void => {
    const document = parseDocument(existsSync(path) ? readFileSync(path, 'utf8') : 'marks: []\n');
    if (!existsSync(path)) document.commentBefore = heading;
    let list = document.get('marks');
    if (!(list instanceof YAMLSeq)) document.set('marks', (list = new YAMLSeq()));
    const entries = list as YAMLSeq;
    entries.flow = false;
    change(entries, document);
    write(path, document.toString({ lineWidth: 100 }));
    marks = next;
  };
  const without = (findings: readonly string[]): Mark[] =>
    marks.filter(({ finding }) => !findings.includes(finding));
  const takeOut = (list: YAMLSeq, findings: readonly string[]): void => {
    list.items = list.items.filter(
      (item) =>
        !findings.includes(String((item as { get?(key: string): unknown }).get?.('finding'))),
    );
  };
  return {
    list: () => marks.toSorted((a, b) => (a.uri + a.finding < b.uri + b.finding ? -1 : 1)),
    put(added) {
      const findings = added.map(({ finding }) => finding);
      keep([...without(findings), ...added], (list, document) => {
        takeOut(list, findings);
        for (const mark of added)
          list.add(
            document.createNode(
              Object.fromEntries(Object.entries(mark).filter(([, value]) => value !== null)),
            ),
          );
      });
    },
    remove(findings) {
      const left = without(findings);
      const count = marks.length - left.length;
      if (count > 0)
        keep(left, (list) => {
          takeOut(list, findings);
        });
      return count;
    },
  };
}

async function readMarks(path: string): Promise<Mark[]> {
  const file = await readYaml(path, 'the file of marks');
  const result = safeParse(fileSchema, file.said ?? {});
  const wrong = (line: number, what: string): UserError =>
    new UserError(`the file of marks says something unknown: ${path}`, `Line ${line}: ${what}`);
  if (!result.success) {
    const [issue] = result.issues;
    const keys = issue.path?.map(({ key }) => key as string | number) ?? [];
    throw wrong(
      file.lineOf(keys),
      `${keys.join('.') || 'the whole file'}: expected ${issue.expected ?? 'another value'}`,
    );
  }
  const marks: InferOutput<typeof fileSchema>['marks'] = result.output.marks;
  const seen = new Set<string>();
  for (const [index, mark] of marks.entries()) {
    const line = file.lineOf(['marks', index]);
    if (seen.has(mark.finding)) throw wrong(line, `${mark.finding} is marked twice`);
    seen.add(mark.finding);
    if (mark.says === 'public-record' && (mark.basis === null || mark.reviewer === null))
      throw wrong(line, 'a public record needs a basis, and a reviewer of it');
  }
  return marks;
}

/** Whole or not at all; an existing file keeps its rights. */
function write(path: string, text: string): void {
  const mode = existsSync(path) ? statSync(path).mode & 0o777 : 0o600;
  const fresh = `${path}.${process.pid}`;
  try {
    writeFileSync(fresh, text, { flag: 'wx', mode });
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new UserError(`the file of marks cannot be written: ${path}`, `The system said: ${code}`);
  }
}
