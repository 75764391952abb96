// What narrows the list of stores: a search, verdicts, kinds, folders, and who can open them.
import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { limbs } from '../../model/verdict.ts';
import { ageBands } from '../exposure/age.ts';
import { formatCount } from '../numbers.ts';
import { Stranger } from './code-text.tsx';
import { reaches, reachTitles } from '../reach-names.ts';
import type { LawFacts } from './pack.ts';
import type { Row } from './row.ts';
import { listedVerdicts, reasonTitle, select, topFolder, writeAddress, type View } from './view.ts';
import { stateTitles, verdictTitle } from './words.ts';

/** Changes the view, and with it the address. */
export type Go = (view: Partial<View>) => void;

const typingPause = 120;

interface FilterProps {
  readonly rows: readonly Row[];
  readonly law: LawFacts;
  readonly view: View;
  readonly go: Go;
}

export function Filters({ rows, law, view, go }: FilterProps): VNode {
  const folders = useMemo(() => [...new Set(rows.map(({ group }) => group))].sort(), [rows]);
  const counts = useMemo(() => {
    const found = new Map<string, number>();
    for (const { verdict } of select(rows, { ...view, verdicts: [] }))
      found.set(verdict, (found.get(verdict) ?? 0) + 1);
    return found;
  }, [rows, writeAddress({ ...view, verdicts: [], open: '', page: 1 })]);
  return (
    <form
      class="filters"
      role="search"
      aria-label="Filter the stores"
      onSubmit={(event) => event.preventDefault()}
    >
      <SearchBox said={view.q} go={go} />
      <Choice
        label="Folder"
        value={view.folder}
        options={folders.map((folder) => [folder || topFolder, folder || 'directly in the target'])}
        choose={(folder) => go({ folder })}
      />
      <Choice
        label="Part of the law"
        value={view.limb}
        options={limbs.map((limb) => [limb, `(${limb}) ${law[limb].title}`])}
        choose={(limb) => go({ limb })}
      />
      <Choice
        label="Who can open it"
        value={view.who}
        options={reaches.map((reach) => [reach, reachTitles[reach]])}
        choose={(who) => go({ who })}
      />
      <fieldset>
        <legend>Verdict</legend>
        {listedVerdicts.map((verdict) => (
          <label class={`chip ${verdict}`}>
            <input
              type="checkbox"
              checked={view.verdicts.includes(verdict)}
              onChange={() => go({ verdicts: toggled(view.verdicts, verdict) })}
            />
            <i class="mark" aria-hidden="true" />
            {verdictTitle(verdict)}{' '}
            <span class="count">{formatCount(counts.get(verdict) ?? 0)}</span>
          </label>
        ))}
      </fieldset>
    </form>
  );
}

function toggled(verdicts: readonly string[], verdict: string): string[] {
  return listedVerdicts.filter((one) =>
    one === verdict ? !verdicts.includes(one) : verdicts.includes(one),
  );
}

/** The list follows after a pause in typing, so that each letter stays quick. */
function SearchBox({ said, go }: { readonly said: string; readonly go: Go }): VNode {
  const [typed, setTyped] = useState(said);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setTyped(said), [said]);
  return (
    <label class="q">
      Search
      <input
        type="search"
        value={typed}
        placeholder="file, folder, kind of number, finding ID"
        onInput={(event) => {
          const q = event.currentTarget.value;
          setTyped(q);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => go({ q }), typingPause);
        }}
      />
    </label>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly choose: (value: string) => void;
}

function Choice({ label, value, options, choose }: ChoiceProps): VNode {
  const isKnown = value === '' || options.some(([one]) => one === value);
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">Any</option>
        {!isKnown && <option value={value}>{value}</option>}
        {options.map(([one, title]) => (
          <option value={one}>{title}</option>
        ))}
      </select>
    </label>
  );
}

/** Filters that only links set: shown, each with a way to drop it. */
export function OtherFilters({ view, go }: { readonly view: View; readonly go: Go }): VNode {
  const state = Object.entries(stateTitles).find(([key]) => key === view.state)?.[1];
  const set: readonly (readonly [string, Partial<View>])[] = [
    ...(view.state === '' ? [] : [[state ?? view.state, { state: '' }] as const]),
    ...(view.why === '' ? [] : [[reasonTitle(view.why), { why: '' }] as const]),
    ...(view.age === ''
      ? []
      : [[`Changed: ${ageBands[Number(view.age)]?.toLowerCase() ?? ''}`, { age: '' }] as const]),
  ];
  return (
    <>
      {set.map(([title, without]) => (
        <button type="button" class="plain drop" onClick={() => go(without)}>
          <Stranger text={title} /> <span aria-hidden="true">×</span>
          <span class="sr">, remove this filter</span>
        </button>
      ))}
    </>
  );
}
