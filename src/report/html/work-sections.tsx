// What could not be examined and how to read it; what to protect first.
import type { VNode } from 'preact';
import { countOf, formatBytes, formatCount, toSentence } from '../numbers.ts';
import { reachTitles } from '../reach-names.ts';
import { sharePercent } from '../shares.ts';
import { Bar } from './bar.tsx';
import { CodeText, Stranger } from './code-text.tsx';
import type { PageFacts, StepFacts, UnreadFacts } from './facts.ts';
import { addressOf, topFolder } from './view.ts';

export function UnreadSection({ facts }: { readonly facts: PageFacts }): VNode {
  return (
    <section id="unread">
      <h2>What could not be examined</h2>
      {facts.unread.length === 0 ? (
        <p>Everything that was asked for was read to its end.</p>
      ) : (
        <table class="plain">
          <thead>
            <tr>
              <th scope="col">Why</th>
              <th scope="col" class="n">
                Stores
              </th>
              <th scope="col" class="n">
                Size
              </th>
              <th scope="col">To read them</th>
            </tr>
          </thead>
          <tbody>
            {facts.unread.map((group) => (
              <UnreadLine group={group} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function UnreadLine({ group }: { readonly group: UnreadFacts }): VNode {
  const { reason, title, action, count, bytes } = group;
  const isCommand = action.startsWith('showme ');
  return (
    <tr>
      <th scope="row">
        <a href={addressOf({ why: reason })}>{title}</a>
      </th>
      <td class="n">{formatCount(count)}</td>
      <td class="n">{bytes > 0 ? formatBytes(bytes) : 'not known'}</td>
      <td>
        {isCommand ? <CodeText text={`\`${action}\``} /> : <Stranger text={toSentence(action)} />}
      </td>
    </tr>
  );
}

export function ReduceSection({ facts }: { readonly facts: PageFacts }): VNode {
  const { steps, people, noun } = facts;
  const last = steps.at(-1);
  const stores = steps.reduce((sum, step) => sum + step.stores, 0);
  return (
    <section id="reduce">
      <h2>The fastest ways to reduce it</h2>
      {last === undefined ? (
        <p>Nothing is exposed, so there is nothing to reduce.</p>
      ) : (
        <>
          <p class="lede">
            Protecting {countOf(stores, noun.one, noun.many)}
            {steps.length > 1 ? ` in ${formatCount(steps.length)} steps` : ''} would take{' '}
            <b>{sharePercent(people - last.left, people)}</b> of the people out of exposure,{' '}
            {formatCount(people - last.left)} of {formatCount(people)}.{' '}
            {steps.length > 1 &&
              'Do them in this order: a person counts as out only when no exposed store holds them any more.'}
          </p>
          <table class="steps">
            <thead>
              <tr>
                <th scope="col">Do this</th>
                <th scope="col">Open to</th>
                <th scope="col" class="n">
                  People taken out
                </th>
                <th scope="col">People still exposed</th>
              </tr>
            </thead>
            <tbody>
              {steps.map((step, index) => (
                <StepLine step={step} number={index + 1} people={people} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

interface StepProps {
  readonly step: StepFacts;
  readonly number: number;
  readonly people: number;
}

function StepLine({ step, number, people }: StepProps): VNode {
  const address =
    step.store === null
      ? addressOf({ verdicts: ['exposed'], folder: step.label || topFolder })
      : addressOf({ q: step.store, open: step.store });
  const act = step.hasTables
    ? `Encrypt the columns of ${countOf(step.stores, 'table', 'tables')}`
    : `Encrypt, move or delete ${countOf(step.stores, 'store', 'stores')}`;
  return (
    <tr>
      <th scope="row">
        <span class="no" aria-hidden="true">
          {number}
        </span>
        <a href={address}>{act}</a>
        <small>
          <Stranger text={step.label || 'directly in the target'} />
        </small>
      </th>
      <td>{reachTitles[step.reach]}</td>
      <td class="n">{formatCount(step.gain)}</td>
      <td class="left">
        <Bar value={step.left} most={people} />
        <span>{formatCount(step.left)}</span>
      </td>
    </tr>
  );
}
