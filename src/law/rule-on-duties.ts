// Whether the duties of a law would apply to a loss: yes, no, perhaps, or it hangs on a fact that only a person knows.
import type { Duty, DutyRuling, LossFacts } from '../model/law-view.ts';

const separated = new Intl.NumberFormat('en-US');
const dollars = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});

/** Letters that cost more than this open substitute notice (RSMo 407.1500.2(6)). */
const costLimit = 100_000;

/** One ruling for each duty, in their order. Pure. */
export function ruleOnDuties(duties: readonly Duty[], facts: LossFacts): readonly DutyRuling[] {
  return duties.map((duty) => {
    if (duty.id === 'substitute') return ruleOnSubstitute(duty, facts);
    if (duty.id === 'owner') return ruleOnOwner(duty, facts);
    if (duty.id === 'director') return ruleOnDirector(duty, facts);
    if (duty.from === null) return ruling(duty, 'ask', 'Only a person who knows the case can say.');
    return ruleOnNumber(duty, duty.from, facts);
  });
}

function ruling(
  duty: Duty,
  answer: DutyRuling['answer'],
  because: string,
  keys: readonly string[] = [],
): DutyRuling {
  return { duty, answer, because, keys };
}

/** Evidence of Missouri residence is the least that there are, everybody the most. */
function ruleOnNumber(duty: Duty, from: number, facts: LossFacts): DutyRuling {
  const { missouriResidents: least } = facts;
  const most = mostResidents(facts);
  if (least >= from) return ruling(duty, 'yes', `${people(least)} evidence of living in Missouri.`);
  if (most < from) {
    return ruling(
      duty,
      'no',
      most === 0
        ? 'Nobody’s information is concerned.'
        : `${count(most, 'person', 'people')} at most.`,
    );
  }
  const limit = separated.format(from);
  return ruling(
    duty,
    'may',
    from === 1
      ? `None of ${count(most, 'person', 'people')} shows evidence of living in Missouri; that is no proof that nobody does.`
      : `${limit} lies between ${separated.format(least)} with evidence of living in Missouri and ${separated.format(most)} people in all.`,
  );
}

function ruleOnSubstitute(duty: Duty, facts: LossFacts): DutyRuling {
  const byNumber = ruleOnNumber(duty, duty.from ?? 1, facts);
  if (byNumber.answer === 'yes' || facts.persons === 0) return byNumber;
  if (facts.letterCost === null) {
    return ruling(
      duty,
      byNumber.answer === 'may' ? 'may' : 'ask',
      `${byNumber.because} What a letter costs is not stated.`,
      ['organization.letterCost'],
    );
  }
  const cost = facts.persons * facts.letterCost;
  const letters = `At ${cents(facts.letterCost)} each, ${count(facts.persons, 'letter costs', 'letters cost')} ${dollars.format(cost)}.`;
  if (cost > costLimit) return ruling(duty, 'yes', letters);
  return ruling(duty, byNumber.answer, `${byNumber.because} ${letters}`);
}

function ruleOnOwner(duty: Duty, { heldFor, persons }: LossFacts): DutyRuling {
  const others = heldFor.said.filter((name) => name !== 'nobody');
  if (persons === 0 && others.length === 0)
    return ruling(duty, 'no', 'Nobody’s information is concerned.');
  if (others.length > 0)
    return ruling(duty, 'yes', `Held for ${others.join(', ')}.`, heldFor.missing);
  if (heldFor.missing.length > 0) {
    return ruling(
      duty,
      'ask',
      'Whether it is held for somebody else is not stated.',
      heldFor.missing,
    );
  }
  return ruling(duty, 'no', 'The organization states that it holds this for itself.');
}

/** Two ways lead to the director (RSMo 375.1410.1): being at home in Missouri, or 250 consumers; both hang on harm. */
function ruleOnDirector(duty: Duty, facts: LossFacts): DutyRuling {
  const most = mostResidents(facts);
  if (most === 0) return ruling(duty, 'no', 'Nobody’s information is concerned.');
  const from = duty.from ?? 1;
  const { homeState } = facts;
  const isHome = homeState !== null && /^(?:mo|missouri)$/i.test(homeState.trim());
  const byNumber = ruleOnNumber(duty, from, facts);
  const harm =
    'It hangs on whether material harm is reasonably likely, or another authority must be told.';
  if (byNumber.answer !== 'no') return ruling(duty, 'ask', `${byNumber.because} ${harm}`);
  if (isHome) return ruling(duty, 'ask', `Missouri is the home state. ${harm}`);
  if (homeState === null) {
    return ruling(
      duty,
      'ask',
      `${byNumber.because} Below ${from} it hangs on the home state, which is not stated.`,
      ['organization.homeState'],
    );
  }
  return ruling(duty, 'no', `${byNumber.because} The home state is ${homeState}.`);
}

function mostResidents({ persons, range, missouriResidents }: LossFacts): number {
  return Math.max(persons, range[1], missouriResidents);
}

function people(number: number): string {
  return count(number, 'person shows', 'people show');
}

function count(number: number, one: string, many: string): string {
  return `${separated.format(number)} ${number === 1 ? one : many}`;
}

function cents(amount: number): string {
  return `$${amount.toFixed(2)}`;
}
