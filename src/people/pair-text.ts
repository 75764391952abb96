// Ties each element of a text to its person: by table row, by the labels and words around it, by the document's subject.
import type { Confidence } from '../model/element.ts';
import type { PersonName } from '../model/person.ts';
import { matchByLayout } from './by-layout.ts';
import { type Cast, castOf, type PlacedMention } from './cast.ts';
import { findSubject, onlyPerson } from './document-subject.ts';
import { findTables, personInTables } from './embedded-table.ts';
import { evenOut } from './layout.ts';
import { nameInMailAddress } from './mail-address.ts';
import { withCoOwners } from './joint-owners.ts';
import type { Person } from './mention.ts';
import { writerOfAnswer } from './message-writer.ts';
import type { Pairing } from './pairing.ts';
import { withResidence, withRowAddress } from './pair-residence.ts';
import { noteOwner, type OwnedNumbers } from './owned-numbers.ts';
import { evidenceBeside, isSpokenOf } from './tie-evidence.ts';
import { type Before, chooseMention } from './score.ts';
import type { ElementSpan } from './surroundings.ts';
import { settledForms } from './settled-forms.ts';
import { type CardTrack, findCardTracks } from './slashed-names.ts';
import { isOfUnnamedRelative } from './unnamed-relative.ts';
import { windowsAround } from './pair-windows.ts';
import { indexAt } from '../text/index-at.ts';

export type { Pairing } from './pairing.ts';
export type { ElementSpan } from './surroundings.ts';

/** Pairs the elements of a text, in their order; each gets a pairing, also where there is nobody. */
export function pairText(text: string, elements: readonly ElementSpan[]): readonly Pairing[] {
  const pairings = new Map<ElementSpan, Pairing>();
  let firstPage: Pairing | null | undefined;
  for (const window of windowsAround(text, elements)) {
    const inside = window.elements.map((element) => ({
      ...element,
      start: element.start - window.start,
      end: element.end - window.start,
    }));
    const paired = pairWindow(text.slice(window.start, window.end), inside);
    for (const [i, element] of window.elements.entries()) {
      const pairing = paired[i]!;
      if (pairing.name === null && window.start > 0 && firstPage === undefined) {
        firstPage = pairWithFirstPage(text);
      }
      pairings.set(
        element,
        pairing.name === null && window.start > 0 ? (firstPage ?? pairing) : pairing,
      );
    }
  }
  return elements.map((element) => pairings.get(element)!);
}

const headLength = 4096;
/** Longer texts are logs and exports, which are about nobody in particular. */
const maxDocument = 64 * 1024;

/** In a long document, an element far from any name belongs to whom its first page is plainly about. */
function pairWithFirstPage(text: string): Pairing | null {
  const subject = text.length > maxDocument ? null : findSubject(text.slice(0, headLength));
  if (!subject) return null;
  return {
    name: subject,
    nameConfidence: 'medium',
    bond: 'document',
    doubtful: true,
    because: 'the beginning of the document names one person as its subject',
  };
}

function pairWindow(rawText: string, elements: readonly ElementSpan[]): readonly Pairing[] {
  const text = evenOut(rawText);
  const tables = findTables(text);
  const tracks = findCardTracks(text);
  const inTables = elements.map(
    (element) => personOfTrack(tracks, element) ?? personInTables(text, tables, element),
  );
  const isTable = inTables.every((found) => found !== null);
  const cast = isTable ? null : castOf(rawText);
  const byLayout = cast ? matchByLayout(cast, elements) : null;
  const owned: OwnedNumbers = new Map();
  const pairings = elements.map((element, i) => {
    const row = inTables[i];
    if (row)
      return withRowAddress(text, element, rowPairing(row.name, row.confidence, row.because));
    const told = byLayout?.get(element);
    if (told?.mention) return pairingOf(cast!, element, told.mention, told.reason);
    if (told) return { ...nobody, because: told.reason };
    const pairing = pairOne(cast!, element, { previousEnd: elements[i - 1]?.end ?? 0, owned });
    noteOwner(owned, text, element, pairing.name);
    return pairing;
  });
  return cast ? withResidence(cast, elements, pairings) : pairings;
}

/** The cardholder of the magnetic stripe that an element stands in. */
function personOfTrack(
  tracks: readonly CardTrack[],
  { start, end }: ElementSpan,
): { name: PersonName; confidence: Confidence; because: string } | null {
  const track = tracks.find(({ from, to }) => start >= from && end <= to);
  return track
    ? {
        name: track.parsed.name,
        confidence: 'high',
        because: 'the name stands on the same magnetic stripe',
      }
    : null;
}

function rowPairing(
  name: PersonName,
  nameConfidence: Confidence,
  because = 'the name stands in the same row of a table',
): Pairing {
  return {
    name,
    nameConfidence,
    bond: 'record',
    doubtful: false,
    because,
  };
}

function pairOne(cast: Cast, element: ElementSpan, before: Before): Pairing {
  if (isOfUnnamedRelative(cast.text, element))
    return { ...nobody, because: 'it is told of a relative' };
  for (const { find, reason } of settledForms) {
    const mention = find(cast, element);
    if (mention)
      return withCoOwners(pairingOf(cast, element, mention, reason), cast, { element, mention });
  }
  const choice = chooseMention(cast, element, before);
  if (!choice) return pairWithSubject(cast, element);
  const { mention } = choice;
  // Who is written to owns what is said to be theirs; else it is the writer's.
  const isAddressed = mention.role.kind === 'addressee' || mention.role.isSalutation === true;
  const writer = isAddressed && choice.reason === 'nearness' ? writerOfAnswer(cast, element) : null;
  if (writer) return pairWithSubject(cast, element);
  const others = cast.people.filter((person) => !person.isStaff).length;
  const isFar =
    mention.line !== lineOf(cast, element) && mention.paragraph !== paragraphOf(cast, element);
  const reasons = {
    nearness: '',
    role: 'the label before it is the one before the name',
    writer: 'the text speaks in the first person and this person writes it',
    signature: 'it stands right below the signature of this person',
    reader: 'the text says "you" and is addressed to this person',
    speaker: 'this person says it',
  };
  const pairing = pairingOf(cast, element, mention, reasons[choice.reason]);
  const shared =
    choice.reason === 'role' ? pairing : withCoOwners(pairing, cast, { element, mention });
  if (shared !== pairing) return shared;
  const isLoose =
    choice.reason === 'nearness' && pairing.bond === 'document' && !isSpokenOf(cast, mention);
  return {
    ...pairing,
    doubtful: choice.isClose || (isFar && others > 1 && choice.reason === 'nearness'),
    ...(isLoose ? { loose: true } : {}),
  };
}

function lineOf(cast: Cast, element: ElementSpan): number {
  return indexAt(cast.layout.lines, element.start);
}

function paragraphOf(cast: Cast, element: ElementSpan): number {
  return indexAt(cast.layout.paragraphs, element.start);
}

function pairingOf(
  cast: Cast,
  element: ElementSpan,
  mention: PlacedMention,
  reason: string,
): Pairing {
  const isSameLine = mention.line === lineOf(cast, element);
  const isSameBlock = isSameLine || mention.paragraph === paragraphOf(cast, element);
  const where = isSameLine
    ? 'on the same line'
    : isSameBlock
      ? 'in the same paragraph'
      : 'elsewhere in the document';
  const { kind, words } = mention.role;
  const [word] = words;
  const label =
    word !== undefined && kind !== 'staff'
      ? `, labeled "${word}"`
      : kind === 'topic'
        ? ', in its subject line or salutation'
        : '';
  const person: Person = mention.person;
  return {
    name: person.name,
    nameConfidence: evidenceBeside(mention, isSameLine || (isSameBlock && reason !== '')),
    bond: isSameBlock ? 'block' : 'document',
    doubtful: false,
    because: `the name stands ${where}${label}${reason === '' ? '' : `; ${reason}`}`,
  };
}

const nobody: Pairing = {
  name: null,
  nameConfidence: 'low',
  bond: null,
  doubtful: false,
  // That no name is tied to it is for the law to say.
  because: '',
};

function pairWithSubject(cast: Cast, element: ElementSpan): Pairing {
  const address = nameInMailAddress(cast.text, element);
  if (address) {
    return {
      name: address,
      nameConfidence: 'low',
      bond: 'block',
      doubtful: true,
      because: 'only an e-mail address beside it tells a name',
    };
  }
  if (cast.people.length === 0) return nobody;
  const writer = writerOfAnswer(cast, element);
  if (writer) {
    return {
      name: writer.name,
      nameConfidence: writer.evidence,
      bond: 'document',
      doubtful: true,
      because: 'the message speaks of its writer, and of nobody else',
    };
  }
  const only = onlyPerson(cast);
  if (only) {
    return {
      name: only.name,
      nameConfidence: only.evidence,
      bond: 'document',
      doubtful: true,
      because: 'nobody else is named in the text',
    };
  }
  return {
    ...nobody,
    because: 'only people who handle or sign the text are named, or names too weak to count',
  };
}
