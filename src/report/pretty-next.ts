// What to do next, as commands that can be copied.
import type { Digest } from './pretty-digest.ts';
import { count } from './nouns.ts';
import { formatCount } from './numbers.ts';
import { indent, padEnd, type Page } from './page.ts';
import { quoteArgument, targetName } from './paths.ts';
import { describeNumber, isExact, type Counted } from './people-words.ts';
import { displayWidth } from './safe-text.ts';

/** A pattern may have matched thousands. */
const mostTargets = 8;

/** 'showme scan /srv/office', as it was called; of very many targets the first few. */
export function scanCommand({ data }: Digest): string {
  const { targets } = data.scan;
  const shown = targets.slice(0, targets.length > mostTargets ? 2 : mostTargets);
  const names = shown.map((target) => quoteArgument(targetName(target)));
  return ['showme scan', ...names, ...(shown.length < targets.length ? ['…'] : [])].join(' ');
}

export function nextSection(digest: Digest, page: Page): string[] {
  const { exposed, unreadCount, partialCount, data, reviewListed } = digest;
  const commands: [string, string][] = [];
  const [first] = exposed;
  if (first) commands.push([`showme explain ${first.id}`, 'why it is exposed']);
  else if (reviewListed[0])
    commands.push([`showme explain ${reviewListed[0].id}`, 'why it needs a look']);
  else if (data.summary.stores.review > 0) {
    commands.push([`${scanCommand(digest)} -v`, 'names what needs a look']);
  }
  if (exposed.length > 0)
    commands.push([`${scanCommand(digest)} -o report.json`, 'everything, to keep']);
  else if (unreadCount + partialCount > 0) {
    commands.push([scanCommand(digest), 'again, when it can be read']);
  }
  if (commands.length === 0) return [];
  return ['Next', ...indent([...firstStep(digest, page), ...commandLines(commands, page)], 2)];
}

/** The one act that takes the most people out of exposure. */
function firstStep(digest: Digest, page: Page): string[] {
  const { exposed, show, data, noun } = digest;
  const [largest] = exposed;
  if (!largest) return [];
  const { persons, stores } = data.summary;
  const share =
    stores.exposed === 1
      ? `no other ${noun.one} is exposed`
      : `it alone holds ${shareOfPeople(largest.persons, data)}`;
  const act = `Encrypt, move or delete ${show(largest.uri)}`;
  const sensible = stores.exposed === 1 || (largest.persons > 0 && largest.persons <= persons);
  return page.wrap(sensible ? `${act}: ${share}.` : `${act}.`, page.measure - 2);
}

function shareOfPeople(people: number, data: Counted): string {
  const { summary } = data;
  if (people === summary.persons && isExact(summary)) return `all ${formatCount(people)} people`;
  return `${formatCount(people)} of the ${describeNumber(data)} people`;
}

function commandLines(commands: readonly (readonly [string, string])[], page: Page): string[] {
  const folded = commands.map(([command, why]) => [page.fold(command), page.fold(why)] as const);
  const widest = Math.max(...folded.map(([command]) => displayWidth(command)));
  const fits = folded.every(([, why]) => widest + 4 + displayWidth(why) <= page.measure - 2);
  return folded.flatMap(([command, why]) => {
    const painted = page.paint('command', command);
    if (fits) return [painted + ' '.repeat(widest + 4 - displayWidth(command)) + why];
    // A command is never broken: it must survive copying.
    return [painted, padEnd('', 4) + why];
  });
}

/** What sealed means, where nothing else is to be said. */
export function sealedParagraph({ data, noun }: Digest): string {
  const { sealed, exposed } = data.summary.stores;
  if (sealed === 0 || exposed > 0) return '';
  return sealed === 1
    ? `1 ${noun.one} is encrypted whole and no key lies beside it. What it holds is not known; it counts as protected while the key stays elsewhere.`
    : `${count(sealed, noun)} are encrypted whole and no key lies beside them. What they hold is not known; they count as protected while the key stays elsewhere.`;
}
