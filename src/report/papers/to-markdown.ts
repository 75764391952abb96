// Draws a document as Markdown (CommonMark with GitHub's tables), for reading as it is and for other programs.
import { showControls } from '../safe-text.ts';
import type { Block, Paper, Run, Table, Text } from './paper.ts';

export function* toMarkdown(paper: Paper): Iterable<string> {
  yield `# ${escape(paper.title)}\n\n${draw(paper.subtitle)}\n\n> ${draw(paper.status)}\n`;
  for (const block of paper.blocks) yield `\n${drawBlock(block)}\n`;
}

function drawBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeWords(block.text)}`;
    case 'paragraph':
      return draw(block.text);
    case 'note':
      return `*${draw(block.text)}*`;
    case 'quote':
      return `> ${draw(block.text)}`;
    case 'list':
      return block.items.map((item) => `- ${draw(item)}`).join('\n');
    case 'steps':
      return block.items.map((item, index) => `${index + 1}. ${draw(item)}`).join('\n');
    case 'choices':
      return block.items.map((item) => `- [ ] ${draw(item)}`).join('\n');
    case 'blanks':
      return block.labels
        .map((label) => `${escape(label)}${label.endsWith('?') ? '' : ':'} ____________________`)
        .join('\n\n');
    case 'facts':
      return [
        '| | |',
        '| --- | --- |',
        ...block.rows.map(([label, text]) => `| ${escape(label)} | ${draw(text)} |`),
      ].join('\n');
    case 'source':
      return ['```yaml', ...block.lines.map(showControls), '```'].join('\n');
    default:
      return drawTable(block);
  }
}

function drawTable({ head, rows, numbers = [] }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(head.map(escape)),
    line(head.map((_, column) => (numbers.includes(column) ? '--:' : '---'))),
    ...rows.map((row) => line(row.map(draw))),
  ].join('\n');
}

function draw(text: Text): string {
  return text.map(drawRun).join('').trim();
}

function drawRun(run: Run): string {
  if (typeof run === 'string') return escape(run);
  if ('strong' in run) return `**${escape(run.strong)}**`;
  if ('code' in run) return code(run.code);
  if ('missing' in run) return `**not stated** (${code(run.missing)})`;
  return ` [T${run.trace}]`;
}

/** Text from stores must not become markup, a link, an entity, or a new row. An underscore inside a word is none. */
function escapeWords(text: string): string {
  return showControls(text)
    .replace(/[\\`*[\]<>|]|&(?=#?\w)|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&')
    .replace(/(?<=\bhttps?|\bftp):(?=\/\/)|(?<=\bwww)\./gi, '\\$&');
}

/** The same where a line may begin: no list and no heading begins there. */
function escape(text: string): string {
  return escapeWords(text).replace(/^(\s*\d*)([-+#]+|(?<=\d)[.)])(?=\s)/, '$1\\$2');
}

/** Fenced by more backticks than it holds; a bar would end a table's cell even there. */
function code(text: string): string {
  const shown = showControls(text).replaceAll('|', '\\|');
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${fence}${space}${shown}${space}${fence}`;
}
