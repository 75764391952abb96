// What a health plan sends out: cards, statements, letters; the numbers of other policies lie among its own.
import type { Genre } from '../document.ts';
import { letterHead, signature } from '../phrases.ts';
import { couple, openFormats, publish, scanned } from '../papers.ts';

const formats = openFormats('txt', 'html', 'eml', 'md');

export const planLetter: Genre = {
  name: 'plan-letter',
  kind: 'prose',
  extension: formats.extension,
  write(d) {
    const who = d.someone();
    const spouse = d.relative(who, 'spouse');
    const plan = d.insurer();
    const text = d.choose(
      () =>
        `${plan.toUpperCase()}                    ${d.pick('PPO', 'HMO', 'POS')}\n\n${d.name(who, 'caps', 'plain')}\n${d.pick('ID', 'Member ID', 'IDENTIFICATION NUMBER')} ${d.member(who)}\nGroup ${d.random.digits(5)}       RxBIN ${d.random.digits(6)}   RxPCN ${d.random.letters(3)}\nPCP $${d.random.between(10, 40)}   Specialist $${d.random.between(40, 80)}   ER $${d.random.between(150, 350)}\nDependents: ${d.name(spouse, 'plain')}\nCustomer service ${d.phone()}\n`,
      () =>
        `THIS IS NOT A BILL - EXPLANATION OF BENEFITS\n\nSubscriber: ${d.name(who, 'plain')}        Subscriber no.: ${d.member(who)}\nClaim: ${d.claimNumber()}        Provider: ${d.clinic()}\n\n${d.pad('Date', 20)}${d.pad('Service', 38)}${d.pad('Billed', 12)}You owe\n${d.pad(d.date(), 20)}${d.pad(d.health(who, d.pick('Colonoscopy with biopsy', 'Chemotherapy infusion', 'MRI lumbar spine', 'Psychotherapy, 45 min', 'Dialysis treatment', 'Insulin pump supplies')), 38)}${d.pad(d.money(90, 4000), 12)}${d.money(10, 90)}\n${d.pad(d.date(), 20)}${d.pad('Facility fee', 38)}${d.pad(d.money(90, 900), 12)}$0.00\n\nYou have the right to appeal. Write to P.O. Box ${d.random.digits(4)}.\n`,
      () =>
        `COORDINATION OF BENEFITS QUESTIONNAIRE\n\n1. Our member\n   Name            ${d.name(who, 'plain')}\n   Our member ID   ${d.member(who)}\n\n2. Other coverage\n   Policyholder    ${d.name(spouse, 'plain')}\n   Insurer         ${d.insurer()}\n   Policyholder's ID number   ${d.member(spouse)}\n   Effective       ${d.date()}\n\n3. Is anyone eligible for Medicare?  [ ] no  [x] yes: ${d.name(who, 'plain')}, Medicare number ${d.mbi(who)}\n\nReturn to ${d.staff()}, COB Unit\n`,
      () =>
        d.wrap(
          `${letterHead(d, plan)}\n${d.date()}\n\n${d.name(who, 'plain')}\n${who.street}\n${who.city}, ${who.state} ${who.zip}\n\nMember number: ${d.member(who)}\n\nDear ${d.titled(who)}:\n\nWe cannot approve ${d.health(who, d.pick('bariatric surgery', 'the spinal cord stimulator', 'inpatient treatment for alcohol use', 'growth hormone injections', 'IVIG for your neuropathy'))} that ${d.staff()}, MD, asked for. Our reviewer found that other care has not been tried. You may appeal within 180 days.\n\n${signature(d, 'Medical Management')}\n`,
        ),
      () =>
        d.wrap(
          `CALL NOTES ${d.date()} ${d.time()} rep ${d.staff()}\n\nInbound from ${d.name(who, 'plain')}, ID ${d.member(who)}. Wants new cards, the dog ate the old ones. Also wants to add spouse at open enrollment. Explained that the auto policy (${d.random.letters(2)}${d.random.digits(7)}) is with our sister company and gave ${d.phone()}. Mailed two cards to ${who.street}. Call closed.\n`,
        ),
      () =>
        d.wrap(
          `${letterHead(d, d.pick('Show-Me Farm Mutual', 'Prairie Home & Auto'))}\n${d.date()}\n\nInsured: ${couple(d, who, spouse)}\nHomeowner policy: HO-${d.random.digits(8)}\nAuto policy: ${d.random.digits(3)} ${d.random.digits(4)}-${d.random.letters(1)}${d.random.digits(2)}\n\nThank you for renewing. Your premium for the house and both cars is ${d.money(600, 3900)}. Proof-of-insurance cards for the glove box are enclosed. Your agent, ${d.staff()}, will call you about an umbrella policy.\n\n${signature(d, 'Agency Service')}\n`,
        ),
      () =>
        scanned(
          d,
          `${plan}\nPREMIUM NOTICE\nMember: ${d.name(who, 'plain', 'last-first')}\nMember no: ${d.member(who)}\nCoverage month: ${d.date()}\nAmount due: ${d.money(90, 900)}\nPay by phone ${d.phone()}. If you cannot pay, ask for ${d.staff()}.`,
        ),
      () =>
        d
          .people(2, 4)
          .map((one) =>
            d.wrap(
              `${plan}\n${d.name(one, 'plain')}\n${one.street}\n${one.city}, ${one.state} ${one.zip}\n\nDear ${one.first},\n\nYour new primary care doctor is ${d.staff()}, MD. Your ID number stays the same: ${d.member(one)}. If you want another doctor, call ${d.phone()} before ${d.date()}.\n\nMember Services\n`,
              70,
            ),
          )
          .join('\n\f\n'),
      () => {
        const rows = [who, ...d.people(2, 4)].map(
          (one) => `| ${d.name(one, 'plain', 'last-first')} | ${d.member(one)} | ${d.date()} |`,
        );
        return `# ${plan} - terminations\n\nGroup ${d.random.digits(5)}, ${d.organisation()}. Sent by ${d.staff()}.\n\n| Member | Member ID | Ends |\n| --- | --- | --- |\n${rows.join('\n')}\n\nCall ${d.phone()} with corrections.\n`;
      },
    );
    return publish(d, formats.of(d), text, { subject: d.pick('Your plan', 'Notice', 'coverage') });
  },
};
