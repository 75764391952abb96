// `showme diff` as one HTML file without any script: the same groups and words as on a terminal, to read, print and file.
import type { VNode } from 'preact';
import type { DiffData } from '../../model/diff.ts';
import { Stranger } from '../html/code-text.tsx';
import { formatCount } from '../numbers.ts';
import { targetName } from '../paths.ts';
import {
  cautions,
  datesOf,
  groupChanges,
  notComparableWords,
  otherChanges,
  type DiffGroup,
} from './groups.ts';

export function DiffPage({ data }: { readonly data: DiffData }): VNode {
  const [from, to] = datesOf(data);
  const others = otherChanges(data);
  const groups = groupChanges(data);
  return (
    <main id="main" class="paper diff">
      <h1>{headline(data)}</h1>
      <p class="lede">
        What changed between the scan of {from} and that of {to}, of{' '}
        {data.to.scan.targets.map((target, index) => (
          <>
            {index > 0 ? ', ' : ''}
            <Stranger text={targetName(target)} />
          </>
        ))}
        .
      </p>
      {cautions(data).map((line) => (
        <p class="caution">{line}</p>
      ))}
      <Totals data={data} from={from} to={to} />
      {groups.map((group) => (
        <Group group={group} />
      ))}
      {groups.length === 0 ? <p>No store became exposed, and none stopped being exposed.</p> : null}
      {others.length > 0 ? (
        <section>
          <h2>Also</h2>
          <ul>
            {others.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {data.notComparable.length > 0 ? (
        <section>
          <h2>Not comparable</h2>
          <p class="note">
            Fewer findings from less reading are no improvement: these stores are left as they were
            known before.
          </p>
          <ul>
            {data.notComparable.map((entry) => (
              <li>
                <Stranger text={notComparableWords(entry, data)} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p class="note">
        Scans {data.from.scan.id} and {data.to.scan.id}, rule pack {data.to.scan.rulePack}. Values
        are not shown in this report.
      </p>
    </main>
  );
}

function headline({ from, to }: DiffData): string {
  const difference = to.persons - from.persons;
  if (difference === 0) return `${formatCount(to.persons)} people exposed, as many as before`;
  const more = `${formatCount(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'}`;
  return `${formatCount(to.persons)} people exposed, ${more} than before`;
}

function Totals({
  data,
  from,
  to,
}: {
  readonly data: DiffData;
  readonly from: string;
  readonly to: string;
}): VNode {
  const rows = [
    ['People exposed', data.from.persons, data.to.persons],
    [
      'Of these, with evidence of living in Missouri',
      data.from.missouriResidents,
      data.to.missouriResidents,
    ],
    ['Stores exposed', data.from.exposed, data.to.exposed],
    ['Stores that need a look', data.from.summary.stores.review, data.to.summary.stores.review],
    ['Stores sealed', data.from.summary.stores.sealed, data.to.summary.stores.sealed],
    [
      'Stores not examined',
      data.from.summary.stores['not-examined'],
      data.to.summary.stores['not-examined'],
    ],
  ] as const;
  return (
    <table>
      <caption class="sr">Totals of both scans</caption>
      <thead>
        <tr>
          <th scope="col">Total</th>
          <th scope="col">{from}</th>
          <th scope="col">{to}</th>
          <th scope="col">Change</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, before, after]) => (
          <tr>
            <th scope="row">{name}</th>
            <td>{formatCount(before)}</td>
            <td>{formatCount(after)}</td>
            <td>
              {after === before
                ? ''
                : `${after > before ? '+' : '-'}${formatCount(Math.abs(after - before))}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Group({ group: { heading, lines } }: { readonly group: DiffGroup }): VNode {
  return (
    <section>
      <h2>
        {heading} ({formatCount(lines.length)})
      </h2>
      <table>
        <caption class="sr">{heading}</caption>
        <thead>
          <tr>
            <th scope="col">Store</th>
            <th scope="col">What</th>
            <th scope="col">People</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr>
              <td>
                <Stranger text={line.path} />
                {line.notes.map((note) => (
                  <>
                    <br />
                    <small>
                      <Stranger text={note} />
                    </small>
                  </>
                ))}
                <br />
                <code>showme explain {line.id}</code>
              </td>
              <td>{line.what}</td>
              <td>{line.people}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
