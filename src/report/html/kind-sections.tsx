// What kind of information lies exposed, and what protects the stores.
import type { VNode } from 'preact';
import { formatCount } from '../numbers.ts';
import { Bar } from './bar.tsx';
import type { PageFacts } from './facts.ts';
import type { Row } from './row.ts';
import { addressOf } from './view.ts';
import { stateTitles } from './words.ts';

export function KindSection({ facts }: { readonly facts: PageFacts }): VNode {
  const { limbs, limbStores, law } = facts;
  const most = Math.max(...limbs.map(({ persons }) => persons));
  return (
    <section id="what">
      <h2>What kind of information</h2>
      <table class="bars limbs">
        <thead>
          <tr>
            <th scope="col">Part of the law</th>
            <th scope="col">People</th>
            <th scope="col" class="n">
              Missouri
            </th>
            <th scope="col" class="n">
              Stores
            </th>
          </tr>
        </thead>
        <tbody>
          {limbs.map(({ limb, persons, missouriResidents }) => (
            <tr>
              <th scope="row">
                <a href={addressOf({ verdicts: ['exposed'], limb })}>
                  <span class="limb">({limb})</span> {law.limbs[limb].title}
                </a>
              </th>
              <td class="measure">
                <Bar value={persons} most={most} />
                <span>{formatCount(persons)}</span>
              </td>
              <td class="n">{formatCount(missouriResidents)}</td>
              <td class="n">{formatCount(limbStores[limb])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">
        A person can count under several parts. {law.title}; in these words since{' '}
        {law.limbs.a.citation.wording}.
      </p>
    </section>
  );
}

const states: readonly Row['state'][] = ['none', 'key-exposed', 'weak', 'encrypted'];

export function ProtectionSection({ facts }: { readonly facts: PageFacts }): VNode {
  const held = states.reduce((sum, state) => sum + facts.states[state], 0);
  const most = Math.max(...states.map((state) => facts.states[state]));
  return (
    <section id="protection">
      <h2>How it is protected</h2>
      <table class="bars">
        <thead>
          <tr>
            <th scope="col">State of the store</th>
            <th scope="col">Stores</th>
            <th scope="col">Safe harbor</th>
          </tr>
        </thead>
        <tbody>
          {states.map((state) => (
            <tr>
              <th scope="row">
                <a href={addressOf({ verdicts: ['exposed', 'sealed'], state })}>
                  {stateTitles[state]}
                </a>
              </th>
              <td class="measure">
                <Bar
                  value={facts.states[state]}
                  most={most}
                  look={state === 'encrypted' ? 'sealed' : 'exposed'}
                />
                <span>{formatCount(facts.states[state])}</span>
              </td>
              <td>{state === 'encrypted' ? 'Yes, while the key stays apart' : 'No'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">
        {formatCount(held)} exposed or sealed stores. Disk encryption protects a stolen disk, not a
        file that a person on the network can open, so it never changes a verdict.
      </p>
    </section>
  );
}
