// Draws a document as one HTML file that opens from disk and prints.
import type { VNode } from 'preact';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { readAsset } from '../html/assets.ts';
import { frameHtml } from '../html/frame.ts';
import { showControls } from '../safe-text.ts';
import type { Block, Paper, Run, Table, Text } from './paper.ts';

export function toHtml(paper: Paper): string {
  const titled = renderToString(h('b', null, showControls(paper.title)));
  return frameHtml({
    title: titled.slice('<b>'.length, -'</b>'.length),
    style: readAsset('paper.css'),
    body: renderToString(h(Page, { paper })),
  });
}

function Page({ paper }: { readonly paper: Paper }): VNode {
  return (
    <main class="paper">
      <h1>{showControls(paper.title)}</h1>
      <p class="subtitle">
        <Runs text={paper.subtitle} />
      </p>
      <p class="status">
        <Runs text={paper.status} />
      </p>
      {paper.blocks.map((block) => (
        <BlockView block={block} />
      ))}
      <p class="foot">{showControls(paper.footer)}</p>
    </main>
  );
}

function BlockView({ block }: { readonly block: Block }): VNode {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? (
        <h2>{showControls(block.text)}</h2>
      ) : (
        <h3>{showControls(block.text)}</h3>
      );
    case 'paragraph':
      return (
        <p>
          <Runs text={block.text} />
        </p>
      );
    case 'note':
      return (
        <p class="note">
          <Runs text={block.text} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <Runs text={block.text} />
        </blockquote>
      );
    case 'list':
      return <ul>{items(block.items)}</ul>;
    case 'choices':
      return <ul class="choices">{items(block.items)}</ul>;
    case 'steps':
      return <ol>{items(block.items)}</ol>;
    case 'blanks':
      return (
        <>
          {block.labels.map((label) => (
            <p class="blank">
              <span>{showControls(label)}</span>
              <i aria-hidden="true" />
            </p>
          ))}
        </>
      );
    case 'source':
      return <pre>{block.lines.map(showControls).join('\n')}</pre>;
    case 'facts':
      return (
        <table class="facts">
          <tbody>
            {block.rows.map(([label, text]) => (
              <tr>
                <th scope="row">{showControls(label)}</th>
                <td>
                  <Runs text={text} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      );
    default:
      return <TableView table={block} />;
  }
}

function items(texts: readonly Text[]): VNode[] {
  return texts.map((text) => (
    <li>
      <Runs text={text} />
    </li>
  ));
}

function TableView({ table: { head, rows, numbers = [] } }: { readonly table: Table }): VNode {
  const look = (column: number): string => (numbers.includes(column) ? 'n' : '');
  return (
    <div class="wide">
      <table>
        <thead>
          <tr>
            {head.map((title, column) => (
              <th scope="col" class={look(column)}>
                {title === '' ? <span class="sr">Number</span> : showControls(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell, column) => (
                <td class={look(column)}>
                  <Runs text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Runs({ text }: { readonly text: Text }): VNode {
  return (
    <>
      {text.map((run) => (
        <RunView run={run} />
      ))}
    </>
  );
}

function RunView({ run }: { readonly run: Run }): VNode {
  if (typeof run === 'string') return <>{showControls(run)}</>;
  if ('strong' in run) return <b>{showControls(run.strong)}</b>;
  if ('code' in run) return <code>{showControls(run.code)}</code>;
  if ('missing' in run) {
    return (
      <>
        <b class="missing">not stated</b> <code>{showControls(run.missing)}</code>
      </>
    );
  }
  return <sup> T{run.trace}</sup>;
}
