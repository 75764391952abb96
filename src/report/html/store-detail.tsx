// Everything about one store: why the verdict, what was found where, and what to do next.
import type { VNode } from 'preact';
import { countOf, formatCount, toSentence, capitalise } from '../numbers.ts';
import { reasonWords } from '../reasons.ts';
import { kindWords } from '../words.ts';
import { Stranger } from './code-text.tsx';
import type { LawFacts } from './pack.ts';
import type { Row, RowFinding } from './row.ts';
import { reasonTitle } from './view.ts';
import { dispositionTags, stateTitles } from './words.ts';

export function StoreDetail({ row, law }: { readonly row: Row; readonly law: LawFacts }): VNode {
  const path = row.folder === '' ? row.name : `${row.folder}/${row.name}`;
  const protection =
    row.verdict === 'not-examined'
      ? 'Not known'
      : `${stateTitles[row.state]}${row.mechanism === '' ? '' : ` (${row.mechanism})`}`;
  return (
    <div class="detail">
      <p class="path">
        <Stranger text={path} />
      </p>
      <dl class="facts">
        <div>
          <dt>Why this verdict</dt>
          <dd>
            <Stranger text={reasonsOf(row)} />
          </dd>
        </div>
        <div>
          <dt>Protection</dt>
          <dd>{protection}</dd>
        </div>
        <div>
          <dt>Who can open it</dt>
          <dd>
            <Stranger text={row.who} />
          </dd>
        </div>
        <div>
          <dt>Kind, last changed</dt>
          <dd>
            {row.kind}, {row.modified || 'not known'}
          </dd>
        </div>
      </dl>
      {row.findings.map((finding) => (
        <FindingDetail key={finding.id} finding={finding} law={law} />
      ))}
      <Next row={row} />
    </div>
  );
}

function reasonsOf({ because, problems, verdict }: Row): string {
  const read = problems.map(([reason, detail]) => `${reasonTitle(reason)}: ${detail}`);
  const all = verdict === 'not-examined' ? [...read, ...because] : [...because, ...read];
  return all.map(toSentence).join(' ');
}

function FindingDetail({
  finding,
  law,
}: {
  readonly finding: RowFinding;
  readonly law: LawFacts;
}): VNode {
  const { limb, type, disposition, persons, count, confidence, because, places, id } = finding;
  const people = persons > 0 ? countOf(persons, 'person', 'people') : 'No person tied to it';
  const meta = [
    people,
    countOf(count, 'occurrence', 'occurrences'),
    `${confidence} confidence`,
    ...(limb ? [law[limb].citation] : []),
  ];
  return (
    <section class="finding">
      <h3>
        {limb && <span class="limb">({limb}) </span>}
        {capitalise(kindWords[type][0])}{' '}
        <span class={`disp ${disposition}`}>{dispositionTags[disposition]}</span>
      </h3>
      <p class="meta">{meta.join(' · ')}</p>
      <ul>
        {because.map((reason) => (
          <li>
            <Stranger text={toSentence(reason)} />
          </li>
        ))}
      </ul>
      {places.length > 0 && (
        <ul class="places">
          {places.map((place) => (
            <li>
              <code>{place.masked}</code>{' '}
              <span>
                {place.name !== '' && `${place.name} · `}
                <Stranger text={place.where} />
                {place.pairing !== '' && ` · ${place.pairing}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {count > places.length && (
        <p class="more-places">
          and {formatCount(count - places.length)} more: <code>showme explain {id}</code>
        </p>
      )}
    </section>
  );
}

function Next({ row }: { readonly row: Row }): VNode {
  return (
    <p class="next">
      <b>Next:</b> {nextStep(row)} Full reasoning: <code>showme explain {row.id}</code>
    </p>
  );
}

function nextStep(row: Row): string {
  switch (row.verdict) {
    case 'exposed':
      return /-(?:table|view|collection)$/.test(row.kind)
        ? 'encrypt the columns with a key kept elsewhere, cut the numbers, or give fewer people access.'
        : 'encrypt it with a key kept elsewhere, move it where fewer people can open it, or delete it.';
    case 'review':
      return 'look at it once: a name or a code beside it would make it covered information.';
    case 'sealed':
      return 'nothing, while the key stays apart from it.';
    default: {
      const reason = row.problems[0]?.[0] ?? '';
      const words = Object.hasOwn(reasonWords, reason)
        ? reasonWords[reason as keyof typeof reasonWords].action.replace('{where}', 'it')
        : 'open it by hand';
      return `${words}.`;
    }
  }
}
