// Which folders: a map whose areas are people and whose shades are how far access reaches.
import { hierarchy, treemap, treemapSquarify, type HierarchyRectangularNode } from 'd3-hierarchy';
import type { VNode } from 'preact';
import { countOf, formatCount } from '../numbers.ts';
import { reaches, reachTitles, type Reach } from '../reach-names.ts';
import { showControls } from '../safe-text.ts';
import { Stranger } from './code-text.tsx';
import type { FolderFacts, PageFacts } from './facts.ts';
import { percent, type Sheet } from './sheet.ts';
import { addressOf, topFolder } from './view.ts';

interface Node {
  readonly name: string;
  readonly folder?: FolderFacts;
  readonly children?: readonly Node[];
}

type Box = HierarchyRectangularNode<Node>;

/** Width and height of the two pictures, in CSS pixels: for a telephone and for a desk. */
const narrow = [340, 600] as const;
const wide = [960, 430] as const;
/** Smaller tiles cannot be read or hit (WCAG 2.2, 2.5.8 asks for 24): their folders are named in words. */
const smallestTile = { width: 30, height: 26 };
const roomForName = { width: 96, height: 44 };
const mostTiles = 60;
const mostNamed = 40;

export function WhereSection({
  facts,
  sheet,
}: {
  readonly facts: PageFacts;
  readonly sheet: Sheet;
}): VNode {
  return (
    <section id="where">
      <h2>Where it lies</h2>
      {facts.folders.length === 0 ? (
        <p>No folder holds covered information that is unprotected.</p>
      ) : (
        <FolderMap folders={facts.folders} sheet={sheet} />
      )}
    </section>
  );
}

function FolderMap({
  folders,
  sheet,
}: {
  readonly folders: readonly FolderFacts[];
  readonly sheet: Sheet;
}): VNode {
  const { small, large, drawn } = layOut(folders);
  const rest = folders.filter((folder) => !drawn.has(folder));
  const place = (one: Box, other: Box): string => sheet.at(box(one, narrow), box(other, wide));
  const tiny = small.leaves();
  const shown = reaches.filter((reach) => [...drawn].some((folder) => folder.reach === reach));
  return (
    <figure>
      <div class="map">
        {large.children?.map((group, index) => (
          <span class={`group ${place(small.children![index]!, group)}`} aria-hidden="true">
            <b>
              <Stranger text={group.data.name} />
            </b>
          </span>
        ))}
        {large.leaves().map((leaf, index) => (
          <Tile leaf={leaf} place={place(tiny[index]!, leaf)} />
        ))}
      </div>
      <figcaption>
        <span class="keys">
          <b>Widest access in the folder:</b>
          {shown.map((reach) => (
            <span class="key">
              <i class={heat[reach]} />
              {reachTitles[reach].toLowerCase()}
            </span>
          ))}
        </span>
        Area: people, counted once in each folder. Select a folder to list its stores.
      </figcaption>
      {rest.length > 0 && <Rest folders={rest} />}
    </figure>
  );
}

function Tile({ leaf, place }: { readonly leaf: Box; readonly place: string }): VNode | null {
  const { folder } = leaf.data;
  if (!folder) return null;
  const fits =
    leaf.x1 - leaf.x0 > roomForName.width && leaf.y1 - leaf.y0 > roomForName.height ? '' : 'narrow';
  const name = showControls(folder.group || 'directly in the target');
  const access = reachTitles[folder.reach].toLowerCase();
  return (
    <a
      class={`tile ${heat[folder.reach]} ${place} ${fits}`}
      href={folderAddress(folder)}
      title={`${name}: ${countOf(folder.people, 'person', 'people')} in ${countOf(folder.stores, 'store', 'stores')}; widest access: ${access}`}
    >
      <span class="sr">{name}: </span>
      <b aria-hidden="true">
        <Stranger text={leaf.data.name} />
      </b>
      <span>
        {formatCount(folder.people)}
        <span class="sr"> people, widest access: {access}</span>
      </span>
    </a>
  );
}

function Rest({ folders }: { readonly folders: readonly FolderFacts[] }): VNode {
  const named = folders.slice(0, mostNamed);
  return (
    <p class="note">
      Too small to draw:{' '}
      {named.map((folder, index) => (
        <>
          {index > 0 && ', '}
          <a href={folderAddress(folder)}>
            <Stranger text={folder.group || 'directly in the target'} />
          </a>{' '}
          {formatCount(folder.people)}
        </>
      ))}
      {folders.length > named.length && `, and ${formatCount(folders.length - named.length)} more`}.
    </p>
  );
}

const heat: Readonly<Record<Reach, string>> = {
  everyone: 'heat3',
  many: 'heat2',
  few: 'heat1',
  unknown: 'heat0',
};

function folderAddress({ group }: FolderFacts): string {
  return addressOf({ verdicts: ['exposed'], folder: group || topFolder });
}

/** Drops the smallest tiles until each can be read in both pictures. */
function layOut(folders: readonly FolderFacts[]): {
  small: Box;
  large: Box;
  drawn: Set<FolderFacts>;
} {
  const drawn = new Set(folders.filter(({ people }) => people > 0).slice(0, mostTiles));
  for (;;) {
    const root = hierarchy(treeOf([...drawn]))
      .sum(({ folder }) => folder?.people ?? 0)
      .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
    const small = lay(root, narrow);
    const large = lay(root, wide);
    const thin = [...small.leaves(), ...large.leaves()]
      .filter(isThin)
      .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))[0];
    if (thin?.data.folder === undefined || drawn.size === 1) return { small, large, drawn };
    drawn.delete(thin.data.folder);
  }
}

function isThin(node: Box): boolean {
  return node.x1 - node.x0 < smallestTile.width || node.y1 - node.y0 < smallestTile.height;
}

function lay(
  root: ReturnType<typeof hierarchy<Node>>,
  [width, height]: readonly [number, number],
): Box {
  return treemap<Node>()
    .tile(treemapSquarify)
    .size([width, height])
    .paddingTop((node) => (node.depth === 1 ? 24 : 0))
    .paddingInner((node) => (node.depth === 0 ? 10 : 2))(root.copy());
}

/** Folders under the first part of their path; one that stands alone is its own group. */
function treeOf(folders: readonly FolderFacts[]): Node {
  const groups = new Map<string, FolderFacts[]>();
  for (const folder of folders) {
    const cut = folder.group.lastIndexOf('/');
    const name = cut < 0 ? folder.group : folder.group.slice(0, cut);
    groups.set(name, [...(groups.get(name) ?? []), folder]);
  }
  return {
    name: '',
    children: [...groups].map(([name, inside]) => {
      const isAlone = inside.length === 1 && inside[0]?.group === name;
      return {
        name: isAlone ? '' : name,
        children: inside.map((folder) => ({ name: tileName(folder, name, isAlone), folder })),
      };
    }),
  };
}

/** What a tile is called below the name of its group. */
function tileName({ group }: FolderFacts, name: string, isAlone: boolean): string {
  if (group !== name) return group.slice(name.length + 1);
  return isAlone ? name || 'directly in the target' : 'itself';
}

function box({ x0, y0, x1, y1 }: Box, [width, height]: readonly [number, number]): string {
  const share = (value: number, whole: number): string => percent((value / whole) * 100);
  return `left:${share(x0, width)};top:${share(y0, height)};width:${share(x1 - x0, width)};height:${share(y1 - y0, height)}`;
}
