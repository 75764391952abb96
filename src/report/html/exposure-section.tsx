// The first screen: the answer, what was not seen, the verdicts, and what the law would ask.
import type { VNode } from 'preact';
import type { DutyRuling } from '../../model/law-view.ts';
import type { Verdict } from '../../model/verdict.ts';
import { count } from '../nouns.ts';
import { countOf, formatCount } from '../numbers.ts';
import type { PageFacts } from './facts.ts';
import { Limits } from './limits.tsx';
import { percent, type Sheet } from './sheet.ts';
import { listedVerdicts, addressOf } from './view.ts';
import { answerWords, verdictNotes, verdictTitle } from './words.ts';

export function ExposureSection({
  facts,
  sheet,
}: {
  readonly facts: PageFacts;
  readonly sheet: Sheet;
}): VNode {
  return (
    <section id="exposure">
      <Headline facts={facts} />
      {facts.method.marks !== '' && <p class="note">{facts.method.marks}</p>}
      <VerdictStrip stores={facts.stores} />
      <ul class="verdicts">
        {[...listedVerdicts, 'clear' as const].map((verdict) => (
          <li class={verdict}>
            <VerdictName verdict={verdict} />
            <b>{formatCount(facts.stores[verdict])}</b>
            <small>{verdictNotes[verdict]}</small>
          </li>
        ))}
      </ul>
      <h2>If all of it were taken at once</h2>
      {facts.people > 0 ? (
        <>
          <Limits facts={facts} sheet={sheet} />
          <ul class="duties">
            {facts.duties.map((ruling) => (
              <DutyLine ruling={ruling} />
            ))}
          </ul>
        </>
      ) : (
        <p>Nobody’s covered information was found unprotected, so nothing would be asked.</p>
      )}
      <p class="note">
        Exposure is not a breach: nothing here says that anyone took anything. What would follow
        from losing particular stores: <code>showme whatif --lost STORE…</code>
      </p>
    </section>
  );
}

function VerdictName({ verdict }: { readonly verdict: Verdict }): VNode {
  const inside = (
    <>
      <i class="mark" aria-hidden="true" />
      {verdictTitle(verdict)}
    </>
  );
  return verdict === 'clear' ? (
    <span>{inside}</span>
  ) : (
    <a href={addressOf({ verdicts: [verdict] })}>{inside}</a>
  );
}

/** Variants of the first sentence: exposed; nothing and complete; nothing in what could be read. */
function Headline({ facts }: { readonly facts: PageFacts }): VNode {
  const { stores, people, peopleRange, noun, unreadCount, partialCount } = facts;
  const missed = unreadCount + partialCount;
  if (stores.exposed === 0 && missed > 0) {
    return (
      <>
        <h1>
          Nothing exposed in what could be read. {count(missed, noun)} could not be
          {unreadCount === 0 ? ', or only in part' : ''}
        </h1>
        <Missed facts={facts} lead="This is not a clean result." />
      </>
    );
  }
  if (stores.exposed === 0) {
    return (
      <>
        <h1>No covered information was found unprotected</h1>
        <p class="lede">
          {facts.method.asked === 0
            ? 'There was nothing to examine.'
            : `${count(facts.method.asked, noun)} ${facts.method.asked === 1 ? 'was' : 'were'} examined to the end, or ${facts.method.asked === 1 ? 'is' : 'are'} sealed.`}
        </p>
      </>
    );
  }
  const isExact = peopleRange[0] === people && peopleRange[1] === people;
  return (
    <>
      <h1>
        Information {isExact ? 'about' : 'on about'} <em>{countOf(people, 'person', 'people')}</em>{' '}
        lies unprotected in {count(stores.exposed, noun)}
      </h1>
      <p class="lede">
        Anyone who copied{' '}
        {stores.exposed === 1 ? `this ${noun.one}` : `these ${count(stores.exposed, noun)}`} could
        read a name together with a number or a medical fact that the law covers.{' '}
        <b>{formatCount(facts.missouri)}</b> of these people{' '}
        {facts.missouri === 1 ? 'shows' : 'show'} evidence of living in Missouri.
        {!isExact &&
          ` Who is the same person in several stores is an estimate: ${formatCount(peopleRange[0])} to ${formatCount(peopleRange[1])}.`}
      </p>
      {missed > 0 && <Missed facts={facts} lead="This is not the whole picture." />}
    </>
  );
}

function Missed({ facts, lead }: { readonly facts: PageFacts; readonly lead: string }): VNode {
  const { unreadCount, partialCount, noun } = facts;
  const parts = [
    ...(unreadCount > 0 ? [`${count(unreadCount, noun)} could not be examined`] : []),
    ...(partialCount > 0
      ? [
          `${unreadCount > 0 ? formatCount(partialCount) : count(partialCount, noun)} could be read only in part`,
        ]
      : []),
  ];
  return (
    <p class="partial">
      <i class="mark not-examined" aria-hidden="true" />
      <span>
        <b>{lead}</b> {parts.join(', and ')}, so the true numbers may be higher.{' '}
        <a href="#unread">What was missed, and how to read it</a>
      </span>
    </p>
  );
}

/** Shares of what is not clear; each verdict has a pattern of its own, so that they differ in gray as well. */
function VerdictStrip({ stores }: Pick<PageFacts, 'stores'>): VNode | null {
  const all = listedVerdicts.reduce((sum, verdict) => sum + stores[verdict], 0);
  if (all === 0) return null;
  let from = 0;
  const parts = listedVerdicts.map((verdict) => {
    const width = (stores[verdict] / all) * 100;
    const part = { verdict, from, width: stores[verdict] === 0 ? 0 : Math.max(0.4, width - 0.25) };
    from += width;
    return part;
  });
  return (
    <div class="split" aria-hidden="true">
      <svg class="seg" focusable="false">
        <defs>
          <pattern
            id="hatch"
            width="7"
            height="7"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect class="ground" width="7" height="7" />
            <rect class="not-examined line" width="3" height="7" />
          </pattern>
          <pattern id="half" width="6" height="6" patternUnits="userSpaceOnUse">
            <rect class="ground" width="6" height="6" />
            <rect class="review line" width="6" height="4" />
          </pattern>
        </defs>
        {parts.map((part) => (
          <rect
            class={part.verdict}
            x={percent(part.from)}
            width={percent(part.width)}
            height="100%"
          />
        ))}
      </svg>
    </div>
  );
}

function DutyLine({ ruling }: { readonly ruling: DutyRuling }): VNode {
  const { duty, answer, because, keys } = ruling;
  const [applies, allowed] = answerWords[answer];
  const shown = keys.slice(0, 3);
  return (
    <li>
      <b>{duty.when}</b>
      <span>
        {duty.says} <cite>{duty.citation.text}</cite>
        <small>
          {because}
          {shown.map((key) => (
            <>
              {' '}
              <code>{key}</code>
            </>
          ))}
          {keys.length > shown.length && ` and ${formatCount(keys.length - shown.length)} more`}
        </small>
      </span>
      <strong class={answer === 'yes' ? 'yes' : 'no'}>{duty.isOption ? allowed : applies}</strong>
    </li>
  );
}
