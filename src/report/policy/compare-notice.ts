// Holds a privacy notice against the stores: held and not declared, held though denied, declared and not found.
import type { ElementKind } from '../../../detectors/detector.ts';
import type { Dossier } from '../dossier.ts';
import { describeNotice, type HeldKind } from '../papers/notice.ts';
import type { Holding } from '../papers/holdings.ts';
import type { Mention, Notice } from './read-notice.ts';

export interface Held extends HeldKind {
  readonly mentions: readonly Mention[];
}

export interface Declared {
  readonly what: { readonly type: ElementKind } | { readonly term: string };
  /** False where no scan can tell whether it is held. */
  readonly isVisible: boolean;
  readonly mentions: readonly Mention[];
}

export interface Comparison {
  /** Held, and not declared at all. */
  readonly undeclared: readonly Held[];
  /** Held, though the notice says that it is not collected. */
  readonly denied: readonly Held[];
  /** Held, and declared in words that take in other kinds too, or only mentioned. */
  readonly vague: readonly Held[];
  readonly declared: readonly Held[];
  /** Declared, and not found. */
  readonly notFound: readonly Declared[];
  readonly sealed: readonly Holding[];
}

export function compareNotice(notice: Notice, dossier: Dossier): Comparison {
  const facts = describeNotice(dossier);
  const held = facts.kinds.map((kind): Held => ({
    ...kind,
    mentions: notice.mentions.get(kind.type) ?? [],
  }));
  const isDenied = ({ mentions }: Held): boolean =>
    mentions.some(({ stance }) => stance === 'denied');
  const isDeclared = ({ mentions }: Held): boolean =>
    mentions.some(({ stance, isNamed }) => stance === 'declared' && isNamed);
  const open = held.filter((kind) => !isDenied(kind));
  const types = new Set(facts.kinds.map(({ type }) => type));
  const found = new Set(
    facts.terms.filter(({ stores }) => stores.length > 0).map(({ term }) => term),
  );
  return {
    denied: held.filter(isDenied),
    undeclared: open.filter(({ mentions }) => mentions.length === 0),
    vague: open.filter((kind) => kind.mentions.length > 0 && !isDeclared(kind)),
    declared: open.filter(isDeclared),
    notFound: [...kindsNotFound(notice, types), ...termsNotFound(notice, found, dossier)],
    sealed: facts.sealed,
  };
}

function kindsNotFound({ mentions }: Notice, held: ReadonlySet<ElementKind>): Declared[] {
  return [...mentions].flatMap(([type, all]) => {
    const said = all.filter(({ stance, isNamed }) => stance === 'declared' && isNamed);
    return held.has(type) || said.length === 0
      ? []
      : [{ what: { type }, isVisible: true, mentions: said }];
  });
}

function termsNotFound(
  { terms }: Notice,
  found: ReadonlySet<string>,
  { law }: Dossier,
): Declared[] {
  const { menu } = law.documents.notice.modelForm;
  return [...terms].flatMap(([term, all]) => {
    const said = all.filter(({ stance }) => stance === 'declared');
    const entry = menu.find((one) => one.term === term);
    // A term that stands for a kind of element is told with that kind.
    if (found.has(term) || said.length === 0 || (entry?.types.length ?? 0) > 0) return [];
    return [{ what: { term }, isVisible: (entry?.stores.length ?? 0) > 0, mentions: said }];
  });
}

/** Whether somebody has to act: something is held that the notice does not say. */
export function hasGaps({ undeclared, denied }: Comparison): boolean {
  return undeclared.length + denied.length > 0;
}
