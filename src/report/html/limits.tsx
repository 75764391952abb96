// How many people there are against the numbers from which the law asks for more, on a scale of tens.
import type { VNode } from 'preact';
import { scaleLog } from 'd3-scale';
import { formatCount } from '../numbers.ts';
import type { PageFacts } from './facts.ts';
import { percent, type Sheet } from './sheet.ts';

/** Words under a tick; the duty behind it says the whole. */
const tickWords: Readonly<Record<string, string>> = {
  officials: 'attorney general and credit bureaus',
  substitute: 'substitute notice',
  director: 'director of insurance',
};

export function Limits({
  facts,
  sheet,
}: {
  readonly facts: PageFacts;
  readonly sheet: Sheet;
}): VNode {
  const most = Math.max(facts.people, facts.peopleRange[1]);
  const least = facts.missouri;
  const x = scaleLog([10, 1e6], [0, 100]).clamp(true);
  const ticks = facts.duties.flatMap(({ duty }) =>
    duty.from !== null && duty.from > 1 ? [{ id: duty.id, number: tickNumber(duty.from) }] : [],
  );
  const range =
    least === most ? formatCount(most) : `${formatCount(least)} to ${formatCount(most)}`;
  return (
    <figure class="scale">
      <div class="track" aria-hidden="true">
        <i class={`span ${sheet.at(`left:0;width:${percent(x(Math.max(10, most)))}`)}`} />
        {ticks.map(({ id, number }, index) => (
          <b class={`tick t${index} ${sheet.at(`left:${percent(x(number))}`)}`}>
            <span>
              {formatCount(number)}
              <small>{tickWords[id]}</small>
            </span>
          </b>
        ))}
        <b
          class={`here ${hereSide(x(Math.max(10, most)))} ${sheet.at(`left:${percent(x(Math.max(10, most)))}`)}`}
        >
          <span>{range}</span>
        </b>
      </div>
      <figcaption>
        {least === most
          ? `${formatCount(most)} ${most === 1 ? 'person, who shows' : 'people, all of whom show'} evidence of living in Missouri, `
          : `Missouri residents affected: ${range}. The data shows evidence of Missouri residence for the lower number; the higher number is everyone. Shown `}
        on a scale from 10 to 1,000,000 where each step is ten times the last.
      </figcaption>
    </figure>
  );
}

/** 'More than 1,000' begins at 1,001, '250 or more' at 250. */
function tickNumber(from: number): number {
  return from % 10 === 1 ? from - 1 : from;
}

function hereSide(position: number): string {
  if (position > 72) return 'flip';
  return position < 12 ? 'start' : '';
}
