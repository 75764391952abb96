// `showme policy check`: a published privacy notice, read by the formats that scans use, held against the inventory.
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { UserError } from '../config/user-error.ts';
import { formats } from '../formats/index.ts';
import { makeHead, recogniseFormat } from '../formats/recognise.ts';
import { StoreProblem } from '../model/store.ts';
import type { Segment } from '../model/segment.ts';
import { compareNotice, hasGaps } from '../report/policy/compare-notice.ts';
import { policyJson, policyText } from '../report/policy/policy-text.ts';
import { readNotice, type NoticeLine } from '../report/policy/read-notice.ts';
import { openFileInput } from '../sources/file-input.ts';
import { decodeUtf8, decodeWindows1252 } from '../text/decode.ts';
import { openDossier } from './dossier.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { checkPlace, extensionOf, sayer, writeFile } from './outputs.ts';
import { withInventory, type ReadFlags } from './report.ts';
import { fileStyle, printPieces, styleOf, tell } from './terminal.ts';

export interface PolicyFlags extends ReadFlags {
  readonly output: readonly string[];
}

/** Formats that break lines where the page ends. */
const wrapped: ReadonlySet<string> = new Set(['text', 'pdf']);
/** Parts of a file that no reader of the notice sees. */
const unread = /^(?:attribute|comment|metadata|properties|script)\b/u;

const maxNoticeBytes = 32 * 1024 * 1024;

/** Exit code 1 where the stores hold what the notice does not declare. */
export async function checkPolicy(path: string, flags: PolicyFlags): Promise<ExitCode> {
  for (const output of flags.output) {
    if (!['json', 'txt'].includes(extensionOf(output)))
      throw new UserError(
        `the comparison cannot be written as: ${output}`,
        'Let the name end in .json or .txt.',
      );
    checkPlace(output);
  }
  const lines = await readLines(path);
  let found: ExitCode = exitCodes.clean;
  const code = await withInventory(flags, async ({ inventory, newest, config }) => {
    const dossier = openDossier(inventory, newest, config);
    const menu = dossier.law.documents.notice.modelForm.menu.map(({ term }) => term);
    const notice = readNotice(lines, menu);
    const comparison = compareNotice(notice, dossier);
    if (hasGaps(comparison)) found = exitCodes.findings;
    const { marks } = dossier.summary;
    const name = basename(path);
    for (const output of flags.output) {
      const pieces =
        extensionOf(output) === 'json'
          ? [`${JSON.stringify(policyJson(comparison, { name, notice, dossier }), null, 2)}\n`]
          : policyText(comparison, { name, notice, style: fileStyle, marks });
      writeFile(resolve(output), pieces, sayer(flags.quiet ?? false));
    }
    if (flags.output.length > 0) return;
    const look = {
      color: flags.color,
      verbose: flags.verbose ?? false,
      quiet: flags.quiet ?? false,
    };
    await printPieces(policyText(comparison, { name, notice, style: styleOf(look), marks }));
  });
  return code === exitCodes.clean ? found : code;
}

/** @throws UserError where it is not there, or no text can be read in it */
async function readLines(path: string): Promise<NoticeLine[]> {
  if (!existsSync(path)) throw new UserError(`there is no such notice: ${path}`);
  const lines: NoticeLine[] = [];
  const input = await openFileInput(resolve(path));
  try {
    const format = recogniseFormat(makeHead(input), formats);
    if (!format)
      throw new UserError(
        `this kind of file cannot be read: ${path}`,
        'Write it as Markdown, HTML, DOCX or PDF.',
      );
    for await (const part of format.read(input, {
      passwords: [],
      maxBytesInMemory: maxNoticeBytes,
    })) {
      if (part.kind === 'text' || part.kind === 'table')
        lines.push(...linesOf(part, wrapped.has(format.id)));
      else if (part.kind === 'problem') tell(`warning: ${part.problem.detail}`);
    }
  } catch (error) {
    if (error instanceof StoreProblem)
      throw new UserError(`the notice cannot be read: ${path}`, error.problem.detail);
    throw error;
  } finally {
    await input.close();
  }
  if (lines.every(({ text }) => text.trim() === ''))
    throw new UserError(
      `the notice holds no text that can be read: ${path}`,
      'A picture of a page has to be turned into text first.',
    );
  return lines;
}

/** @param isWrapped where a sentence may go on in the next line; elsewhere each line is a paragraph */
function linesOf(segment: Segment, isWrapped: boolean): NoticeLine[] {
  if (unread.test(segment.at.part ?? '')) return [];
  if (segment.kind === 'table') {
    const at = placeOf(segment.at, segment.firstRow);
    const rows = [segment.columns.map(({ name }) => name), ...segment.rows];
    return rows.map((cells) => ({ text: `- ${cells.join(', ')}`, at }));
  }
  const decode = segment.charset === 'utf-8' ? decodeUtf8 : decodeWindows1252;
  const end = { text: '', at: '' };
  return decode(segment.bytes)
    .split(/\r\n|\n|\r/u)
    .flatMap((text, index) => {
      const line = { text, at: placeOf(segment.at, index) };
      return isWrapped ? [line] : [line, end];
    });
}

function placeOf({ page, line, part }: Segment['at'], offset: number): string {
  if (page !== undefined) return `page ${page}`;
  if (line !== undefined) return `line ${line + offset}`;
  return part ?? 'in the notice';
}
