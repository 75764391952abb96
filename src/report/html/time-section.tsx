// Whether it gets better: people exposed in each scan of the same targets, and how old the exposed stores are.
import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { VNode } from 'preact';
import type { TrendPoint } from '../exposure/trend.ts';
import { formatCount } from '../numbers.ts';
import { Bar } from './bar.tsx';
import type { PageFacts } from './facts.ts';
import { percent, type Sheet } from './sheet.ts';
import { addressOf } from './view.ts';

export function TimeSection({
  facts,
  sheet,
}: {
  readonly facts: PageFacts;
  readonly sheet: Sheet;
}): VNode {
  const scans = facts.trend.length;
  return (
    <section id="time">
      <h2>Over time</h2>
      <div class="two">
        <div>
          <h3>
            {scans > 1 ? `People exposed, last ${scans} scans` : 'People exposed in each scan'}
          </h3>
          {scans > 1 ? (
            <Trend points={facts.trend} sheet={sheet} />
          ) : (
            <p>
              This is the first scan of these targets that is kept. From the second on, a line shows
              whether fewer people are exposed.
            </p>
          )}
        </div>
        <div>
          <h3>When exposed stores were last changed</h3>
          <Ages facts={facts} />
        </div>
      </div>
    </section>
  );
}

function Trend({
  points,
  sheet,
}: {
  readonly points: readonly TrendPoint[];
  readonly sheet: Sheet;
}): VNode {
  const most = Math.max(1, ...points.map(({ persons }) => persons));
  const x = scalePoint(
    points.map(({ scan }) => scan),
    [4, 96],
  );
  const y = scaleLinear([0, most], [100, 0]).nice(4);
  const across = ({ scan }: TrendPoint): number => x(scan) ?? 0;
  const down = ({ persons }: TrendPoint): number => y(persons);
  const runs = comparableRuns(points);
  const first = points[0]!;
  const last = points.at(-1)!;
  const under = area<TrendPoint>().x(across).y0(100).y1(down);
  const over = line<TrendPoint>().x(across).y(down);
  return (
    <figure
      class="chart"
      role="group"
      aria-label={`People exposed in each scan: from ${formatCount(first.persons)} on ${day(first)} to ${formatCount(last.persons)} on ${day(last)}`}
    >
      <div class="plot" aria-hidden="true">
        {y
          .ticks(4)
          .filter(Number.isInteger)
          .map((tick) => (
            <span class={`grid ${sheet.at(`top:${percent(y(tick))}`)}`}>
              <em>{formatCount(tick)}</em>
            </span>
          ))}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
          {runs.map((run) => (
            <>
              <path class="under" d={under(run) ?? ''} />
              <path class="over" d={over(run) ?? ''} />
            </>
          ))}
        </svg>
        {points.map((point, index) => (
          <span
            class={`xt ${labelLook(index, points.length)} ${sheet.at(`left:${percent(across(point))}`)}`}
          >
            {day(point)}
          </span>
        ))}
        {points.slice(0, -1).map((point) => (
          <span
            class={`dot ${sheet.at(`left:${percent(across(point))};top:${percent(down(point))}`)}`}
          />
        ))}
        <span class={`end ${sheet.at(`left:${percent(across(last))};top:${percent(down(last))}`)}`}>
          <b>{formatCount(last.persons)}</b>
        </span>
      </div>
      <details>
        <summary>The same numbers as a table</summary>
        <TrendTable points={points} />
      </details>
      {points.some((point) => point.break !== null) && (
        <figcaption>
          The line breaks where two scans cannot be compared; the table says why. Fewer people from
          less reading is no improvement.
        </figcaption>
      )}
    </figure>
  );
}

function TrendTable({ points }: { readonly points: readonly TrendPoint[] }): VNode {
  return (
    <table class="plain">
      <thead>
        <tr>
          <th scope="col">Scan</th>
          <th scope="col" class="n">
            People exposed
          </th>
          <th scope="col" class="n">
            Stores exposed
          </th>
          <th scope="col" class="n">
            Not examined
          </th>
          <th scope="col">Compared with the scan before</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point, index) => (
          <tr>
            <th scope="row">{point.at.slice(0, 16).replace('T', ' ')}</th>
            <td class="n">{formatCount(point.persons)}</td>
            <td class="n">{formatCount(point.exposed)}</td>
            <td class="n">{formatCount(point.notExamined)}</td>
            <td>{index === 0 ? '' : (point.break ?? 'comparable')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Parts of the line in which each scan can be compared with the one before. */
function comparableRuns(points: readonly TrendPoint[]): TrendPoint[][] {
  const runs: TrendPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run === undefined || point.break !== null) runs.push([point]);
    else run.push(point);
  }
  return runs;
}

/** Four labels at most; the last one stays inside the picture. */
function labelLook(index: number, count: number): string {
  if (index === count - 1) return 'last';
  const every = Math.ceil(count / 4);
  const isNearLast = count - 1 - index < every / 2;
  return index % every === 0 && !isNearLast ? '' : 'minor';
}

function day({ at }: TrendPoint): string {
  return at.slice(0, 10);
}

function Ages({ facts }: { readonly facts: PageFacts }): VNode {
  const most = Math.max(...facts.ages.map(({ stores }) => stores));
  return (
    <table class="bars">
      <caption class="sr">Exposed stores by last change</caption>
      <thead class="sr">
        <tr>
          <th scope="col">Last changed</th>
          <th scope="col">Stores</th>
        </tr>
      </thead>
      <tbody>
        {facts.ages.map(({ band, stores }, index) => (
          <tr>
            <th scope="row">
              <a href={addressOf({ verdicts: ['exposed'], age: String(index) })}>{band}</a>
            </th>
            <td class="measure">
              <Bar value={stores} most={most} look="soft" />
              <span>{formatCount(stores)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
