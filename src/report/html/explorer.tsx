// The list of stores with its search, filters, order and pages; what it shows stands in the address.
import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatCount } from '../numbers.ts';
import type { LawFacts } from './pack.ts';
import type { Row } from './row.ts';
import { Filters, OtherFilters, type Go } from './filters.tsx';
import { StoreTable } from './store-table.tsx';
import { everything, pageSize, readAddress, select, writeAddress, type View } from './view.ts';

interface ExplorerProps {
  readonly rows: readonly Row[];
  readonly law: LawFacts;
}

export function Explorer({ rows, law }: ExplorerProps): VNode {
  const [view, go] = useView();
  const found = useMemo(
    () => select(rows, view),
    [rows, writeAddress({ ...view, open: '', page: 1 })],
  );
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(view.page, pages);
  const from = (page - 1) * pageSize;
  const shown = found.slice(from, from + pageSize);
  const isFiltered = writeAddress({ ...view, open: '', page: 1 }) !== writeAddress(everything);
  return (
    <>
      <Filters rows={rows} law={law} view={view} go={go} />
      <div class="result">
        <p role="status" aria-live="polite">
          {found.length > 0 ? (
            <>
              Showing{' '}
              <b>
                {formatCount(from + 1)}–{formatCount(from + shown.length)}
              </b>{' '}
              of <b>{formatCount(found.length)}</b> {isFiltered ? 'matching stores' : 'stores'}
            </>
          ) : (
            'No store matches these filters'
          )}
        </p>
        <OtherFilters view={view} go={go} />
        {isFiltered && (
          <button type="button" class="plain" onClick={() => go(everything)}>
            Clear filters
          </button>
        )}
      </div>
      {found.length > 0 && <StoreTable rows={shown} view={view} law={law} go={go} />}
      {pages > 1 && <Pages page={page} pages={pages} go={go} />}
    </>
  );
}

/** The view that the address says, and a way to change both. */
function useView(): readonly [View, Go] {
  const [view, setView] = useState<View>(() => readAddress(location.hash) ?? everything);
  useEffect(() => {
    const follow = (): void => {
      const said = readAddress(location.hash);
      if (!said) return;
      setView(said);
      document.querySelector('#stores')?.scrollIntoView();
    };
    addEventListener('hashchange', follow);
    if (location.hash.startsWith('#stores?')) follow();
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);
  const go: Go = (change) => {
    const next = { ...view, page: 'open' in change ? view.page : 1, ...change };
    // Replaced, not pushed: Back leaves the report.
    history.replaceState(null, '', writeAddress(next));
    setView(next);
  };
  return [view, go];
}

interface PagesProps {
  readonly page: number;
  readonly pages: number;
  readonly go: Go;
}

function Pages({ page, pages, go }: PagesProps): VNode {
  return (
    <nav class="pages" aria-label="Pages of stores">
      <button type="button" disabled={page === 1} onClick={() => go({ page: page - 1, open: '' })}>
        Previous
      </button>
      <span>
        Page {formatCount(page)} of {formatCount(pages)}
      </span>
      <button
        type="button"
        disabled={page === pages}
        onClick={() => go({ page: page + 1, open: '' })}
      >
        Next
      </button>
    </nav>
  );
}
