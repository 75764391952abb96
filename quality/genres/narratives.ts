// Accounts in whole sentences, as caseworkers, adjusters, nurses and neighbours write them: people come in one by one.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const narratives: Genre = written(
  ['narratives', 'prose'],
  [
    `Met with {a} and her sister {b} today at the shelter. {a} lost all of her papers in the fire. I called the SSA office and confirmed
that her number is {a.ssn}. {b} can give her a place to sleep until the end of the month. Will ask {s1} about a voucher.
@a woman
@b sister a
`,
    `On {date} I took a statement from {a}, who manages the store. The person who passed the check is {b}. A copy of {b.last}'s license was
kept at the counter; the number is {b.dl}. {a.last} is willing to testify. I turned the copy over to Det. {s1}.
`,
    `{a} was brought in by her daughter {b} after three days of vomiting. She {a.med:has a history of kidney stones} and takes nothing
but aspirin. {b} has the insurance card; it is {insurer}, number {a.member}. Dr. {s1} will see her in the morning.
@a woman
@b daughter a
`,
    `Please be aware that {a} will be out starting Monday. As you know {a.he} {a.med:had a stroke} last fall. I have asked {b} to take
over the accounts and {s1} to sign the checks. Payroll should use {a.his} accrued leave; the social is {a.ssn} if the system asks.
`,
    `My client bought the truck from {a} in {pick:May|June|July}. {a.last} signed the title in front of the notary, {s1}, and showed a driver license,
{a.dl}. My client, {b}, paid cash. {b.last} now finds that there is a lien in favor of {bank}.
`,
    `The decedent, {a}, left no will. {b}, {a.his} only child, asks to be appointed. The social security number of the decedent was
{a.ssn}. {s1} and {s2} will serve as sureties.
@b child a
`,
    `I first saw {a} on {date} when {a.he} was referred by {s1}. {a.first} is a 34-year-old carpenter who {a.med:was diagnosed with
bipolar disorder} in college. {a.His} partner, {b}, attended the second session. I see no reason for a change of medication. Billing
goes to {insurer} under {a.member}.
`,
    `{s1} asked me to write up what happened. At about {time} a woman came to the window and said she was {a}. She had no card but gave
the number {a.ssn} from memory, and the address matched. While I was counting, her friend {b} took my pen. I told {s2} right away.
@a woman
`,
    `This is to confirm our conversation. You agreed that {a} may stay in the apartment until {date} and that {a.he} will pay {money}. {a.His}
new employer is {org}. For the credit check use {a.ssn}. {b}, who moved out in March, is no longer responsible.

{s1}
Gateway Rentals
`,
    `{a} and {b} have been married since 1998. {a.first}'s Social Security number is {a.ssn}; {b.first}'s is {b.ssn}. They have two children,
{c} and {d}, both still in school. Neither child has income.
@b spouse a
@c child a
@d child a
`,
    `Daughter called. She says {a} fell again and that the walker is broken. I explained that Medicare ({a.mbi}) covers a new one every five
years. Daughter's name is {b}, phone {phone}. She wants {s1} to come out.
@a woman
@b daughter a
`,
    `Claimant testified through an interpreter, {s1}. {a.He} worked for {org} as a roofer until {date}, when {a.he} fell and {a.med:broke a hip}. The employer's
witness, {b}, said that the claimant had been told to use a harness. The claimant is {a}, social security number {a.ssn}.
`,
    `Following the call from {s1} I visited the home of {a}. Present were {a.first}, the two boys {b.first} and {c.first}, and a neighbor, {d}. {b.first}
{b.med:has asthma} and had no inhaler. The boys are on MO HealthNet: {b.first} {b.dcn}, {c.first} {c.dcn}.
@b son a
@c son a
`,
    `Our member {a} disputes the charge by {org}. She says her grandson {b} had the card. The card number is {a.card-}. I explained to {a.mr} that
family use is not fraud. {s1} will review.
@a woman
@b son a
`,
    `Hi all, quick update on the transport list. {a} needs a wheelchair van, {a.he} {a.med:is a double amputee}. {b} can sit up front. {c}'s
passport came back: {c.passport}. {s1} is driving.
`,
    `Student reported to me that her roommate {b} {b.med:has been treated for an eating disorder} and is not eating. The student, {a}, asked
that her name not be used. I spoke with {s1} in counseling.
@a woman
@b woman
`,
  ],
);
