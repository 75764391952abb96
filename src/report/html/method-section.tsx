// What was done, so that somebody else can judge how far the numbers carry.
import type { VNode } from 'preact';
import { formatBytes, formatCount } from '../numbers.ts';
import { targetName } from '../paths.ts';
import { sharePercent } from '../shares.ts';
import { Stranger } from './code-text.tsx';
import type { PageFacts } from './facts.ts';

const mostTargets = 20;

export function MethodSection({ facts }: { readonly facts: PageFacts }): VNode {
  const { method, unreadCount, partialCount, law } = facts;
  const { asked } = method;
  const read = asked - unreadCount - partialCount;
  const targets = method.targets.slice(0, mostTargets);
  const entries: readonly (readonly [string, VNode | string])[] = [
    [
      'Targets',
      <>
        {targets.map((target) => (
          <code>
            <Stranger text={targetName(target)} />
          </code>
        ))}
        {method.targets.length > targets.length &&
          `and ${formatCount(method.targets.length - targets.length)} more`}
      </>,
    ],
    ['Started, finished (UTC)', `${minute(method.startedAt)}, ${minute(method.finishedAt)}`],
    [
      'Stores read to the end, or sealed',
      `${formatCount(read)} of ${formatCount(asked)} (${sharePercent(read, asked)})`,
    ],
    ['Bytes of the stores examined', formatBytes(method.bytes)],
    ['Left out on purpose', method.excluded === 0 ? 'None' : formatCount(method.excluded)],
    ['Complete', method.isComplete ? 'Yes' : 'No: see what could not be examined'],
    ['Rule pack', <code>{method.rulePack}</code>],
    [
      'Program',
      <>
        showme {method.version}, scan <code>{method.id}</code>
      </>,
    ],
    [
      'Law',
      <>
        <a href={law.statute.address} rel="noreferrer">
          {law.title}
        </a>
        , in these words since <time>{law.statute.wording}</time>
      </>,
    ],
  ];
  return (
    <section id="method">
      <h2>Method and coverage</h2>
      <p>
        Every store was read to its end unless it is listed under{' '}
        <a href="#unread">what could not be examined</a>. Values are masked before anything is
        written: this file holds no whole number and no whole name.
      </p>
      <dl class="cert">
        {entries.map(([term, text]) => (
          <div>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h3>How to read a verdict</h3>
      <ul class="read">
        <li>
          <b>Covered</b> means: readable, tied to a person, and complete under its part of the law.
        </li>
        <li>
          <b>Sealed</b> stores fall in the safe harbor only while the key stays confidential. Keys
          and passwords were looked for beside each one.
        </li>
        <li>
          <b>Who can open it</b> is what the system says of modes, owners and groups. How many
          people stand behind a group is stated in the configuration, under <code>audiences</code>.
        </li>
        <li>
          Whether a loss is a breach, and what it obliges you to do, is a decision for you and your
          counsel. This report is not legal advice.
        </li>
      </ul>
    </section>
  );
}

function minute(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}
