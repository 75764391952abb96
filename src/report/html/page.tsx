// The whole page as it is written into the file: readable without script, completed by it.
import type { VNode } from 'preact';
import { formatCount } from '../numbers.ts';
import { targetName } from '../paths.ts';
import { Stranger } from './code-text.tsx';
import { ExposureSection } from './exposure-section.tsx';
import type { PageFacts } from './facts.ts';
import { KindSection, ProtectionSection } from './kind-sections.tsx';
import { MethodSection } from './method-section.tsx';
import type { LawFacts } from './pack.ts';
import type { Sheet } from './sheet.ts';
import { StoreTable } from './store-table.tsx';
import { TimeSection } from './time-section.tsx';
import { everything, pageSize, select } from './view.ts';
import { WhereSection } from './where-section.tsx';
import { ReduceSection, UnreadSection } from './work-sections.tsx';

const contents = [
  ['exposure', 'Exposure'],
  ['unread', 'Not examined'],
  ['reduce', 'Reduce it fastest'],
  ['where', 'Where it lies'],
  ['what', 'What kind'],
  ['protection', 'How it is protected'],
  ['time', 'Over time'],
  ['stores', 'All stores'],
  ['method', 'Method and coverage'],
] as const;

export interface PageProps {
  readonly facts: PageFacts;
  readonly law: LawFacts;
  readonly sheet: Sheet;
}

export function Page({ facts, law, sheet }: PageProps): VNode {
  return (
    <>
      <a class="skip" href="#main">
        Skip to the report
      </a>
      <header class="top">
        <div>
          <p class="brand">
            <b>showme</b> exposure report
          </p>
          <p class="org">
            <Stranger text={ownerOf(facts)} />
            <span> · scanned {facts.method.startedAt.slice(0, 10)}</span>
          </p>
          <button id="theme" type="button" hidden>
            Colors: auto
          </button>
        </div>
      </header>
      <div class="frame">
        <nav class="toc" aria-label="Sections">
          <ol>
            {contents.map(([id, title]) => (
              <li>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
        <main id="main" tabIndex={-1}>
          <ExposureSection facts={facts} sheet={sheet} />
          <UnreadSection facts={facts} />
          <ReduceSection facts={facts} />
          <WhereSection facts={facts} sheet={sheet} />
          <KindSection facts={facts} />
          <ProtectionSection facts={facts} />
          <TimeSection facts={facts} sheet={sheet} />
          <StoresSection facts={facts} law={law} />
          <MethodSection facts={facts} />
        </main>
      </div>
    </>
  );
}

/** Who is reported on: the organization where it is stated, else what was scanned. */
export function ownerOf({ organization, method }: PageFacts): string {
  if (organization !== null) return organization;
  const [first = 'nothing', ...others] = method.targets;
  const name = targetName(first);
  return others.length === 0 ? name : `${name} and ${formatCount(others.length)} more`;
}

function StoresSection({ facts, law }: Pick<PageProps, 'facts' | 'law'>): VNode {
  const first = select(facts.rows, everything).slice(0, pageSize);
  return (
    <section id="stores">
      <h2>All stores that are not clear</h2>
      {facts.rowsLeftOut > 0 && (
        <p class="note">
          The {formatCount(facts.rows.length)} most urgent stores are listed here;{' '}
          {formatCount(facts.rowsLeftOut)} more are in <code>showme report csv</code>.
        </p>
      )}
      {first.length === 0 ? (
        <p>Every store that could be found was read to its end, and nothing was seen in it.</p>
      ) : (
        <div id="explorer">
          <p class="note" role="status">
            The {formatCount(first.length)} stores with the most people. Searching, sorting and the
            reasons of each store need JavaScript in this file.
          </p>
          <StoreTable rows={first} view={everything} law={law} />
        </div>
      )}
      <p class="note print-only">
        This print shows one page of stores. The full list: <code>showme report csv</code>
      </p>
    </section>
  );
}
