// What licence offices write, in Missouri and elsewhere.
import type { Genre } from '../document.ts';
import { address, form, letterHead, signature, word } from '../phrases.ts';

export const missouriRenewal: Genre = {
  name: 'licence-missouri',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const drawn = d.someone();
    const who = { ...drawn, state: 'MO', license: d.numbers.license('MO', drawn.last) };
    const body = d.choose(
      () =>
        `Your Missouri driver license, number ${d.license(who)}, expires on ${d.date(2024, 2026)}. Bring this notice and two proofs of address. Notice ${d.random.digits(9)}.`,
      () =>
        form(d, [
          ['Licensee', d.name(who, 'plain', 'last-first-middle', 'caps')],
          [word(d, 'license'), d.license(who)],
          ['Class', d.pick('F', 'E', 'A CDL')],
          [word(d, 'born'), d.born(who)],
          ['Fee', d.money(20, 60)],
          ['Office', d.random.digits(3)],
        ]),
      () =>
        `Nondriver ID ${d.license(who)} was issued to ${d.name(who, 'plain')}, ${who.street}, ${who.city}. Clerk: ${d.staff()}. Receipt ${d.random.digits(8)}.`,
      () =>
        `The driving privilege of ${d.name(who, 'plain')} (DLN ${d.license(who)}) is suspended from ${d.date()} for failure to pay in ${d.caseNumber()}. Reinstatement fee ${d.money(20, 60)}.`,
    );
    return d.wrap(
      `${letterHead(d, 'Driver License Bureau')}\n${d.name(who, 'plain')}\n${address(who)}\n\n${d.date()}\n\n${body}\n\n${signature(d, 'License Clerk')}\n`,
    );
  },
};

export const otherLicence: Genre = {
  name: 'licence-other-state',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const drawn = d.someone();
    const [state, spelled] = d.pick(
      ['IL', 'Illinois'],
      ['KS', 'Kansas'],
      ['IA', 'Iowa'],
      ['AR', 'Arkansas'],
      ['CA', 'California'],
      ['TX', 'Texas'],
      ['FL', 'Florida'],
      ['CO', 'Colorado'],
    );
    const shapes: Readonly<Record<string, () => string>> = {
      CA: () => `${d.random.letters(1)}${d.random.between(1, 9)}${d.random.digits(6)}`,
      TX: () => `${d.random.between(10, 49)}${d.random.digits(6)}`,
      FL: () =>
        `${drawn.last[0]!.toUpperCase()}${d.random.digits(3)}-${d.random.digits(3)}-${d.random.digits(2)}-${d.random.digits(3)}-0`,
      CO: () => `${d.random.between(91, 98)}-${d.random.digits(3)}-${d.random.digits(4)}`,
    };
    const license = (shapes[state] ?? (() => d.numbers.license(state, drawn.last)))();
    const who = { ...drawn, state: state, license };
    return d.wrap(
      d.choose(
        () =>
          `Insured vehicle operated by ${d.name(who, 'plain')}, ${spelled} driver's license ${d.license(who)}. Unit 14 was towed by ${d.organisation()}.\n`,
        () =>
          `${form(d, [
            ['Driver', d.name(who, 'plain', 'last-first')],
            [d.pick('License state', 'State', 'Issued by'), d.pick(state, spelled)],
            [word(d, 'license'), d.license(who)],
            ['Hired', d.date()],
            ['Truck', d.random.digits(4)],
          ])}\n\nMVR ordered by ${d.staff()}, order ${d.random.digits(8)}.\n`,
        () =>
          `New resident: ${d.name(who, 'plain')} surrendered ${state} DL ${d.license(who)} on ${d.date()} and was tested by ${d.staff()}.\n`,
        () =>
          `Rental agreement ${d.random.digits(9)}\nRenter ${d.name(who, 'plain')}\n${spelled} license no. ${d.license(who)} exp ${d.date(2025, 2029)}\nPlate ${d.random.letters(3)}${d.random.digits(4)}  Odometer ${d.random.digits(5)}\n`,
      ),
    );
  },
};

/** Employment eligibility and immigration papers. */
export const eligibility: Genre = {
  name: 'eligibility-form',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const paper = d.choose<[string, string]>(
      () => [word(d, 'passport'), d.passport(who)],
      () => [word(d, 'alien'), d.alien(who)],
      () => [word(d, 'license'), d.license(who)],
    );
    const body = d.choose(
      () =>
        form(d, [
          ['Last Name (Family Name)', who.last],
          ['First Name (Given Name)', who.first],
          ['Middle Initial', who.middle],
          [word(d, 'born'), d.born(who)],
          ['U.S. Social Security Number', d.ssn(who)],
          paper,
          ['Expiration', d.date(2025, 2030)],
        ]),
      () =>
        `Section 2 was completed for ${d.name(who, 'plain')}. Document: ${paper[0]} ${paper[1]}, expires ${d.date(2025, 2030)}. Examined by ${d.staff()}, HR Assistant, ${d.organisation()}.`,
      () =>
        `Dear ${d.titled(who)}:\n\nReceipt number ${d.element('alien-number', `MSC${d.random.digits(10)}`, who, { optional: true, or: ['government-id'] })}. We have accepted your application. Applicant: ${d.name(who, 'caps', 'plain')}. ${paper[0]} ${paper[1]}.`,
      () =>
        `Travel desk: ${d.name(who, 'plain')}, passport ${d.passport(who)}, expires ${d.date(2025, 2030)}; booking ${d.random.letters(6)}, flight ${d.random.digits(3)} on ${d.date()}, ticket ${d.random.digits(13)}.`,
    );
    return d.wrap(
      `${d.pick('EMPLOYMENT ELIGIBILITY VERIFICATION', 'Form I-9 worksheet', 'Immigration file', 'File copy')}\n\n${body}\n`,
      96,
    );
  },
};

export const taxMemo: Genre = {
  name: 'tax-memo',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const spouse = d.relative(who, 'spouse');
    const preparer = d.staff();
    const body = d.choose(
      () =>
        `${d.name(who, 'plain')} has no Social Security number; the return was filed under ${word(d, 'itin')} ${d.itin(who)}. Refund ${d.money(100, 4000)}, DCN of the return ${d.random.digits(14)}.`,
      () =>
        form(d, [
          ['Taxpayer', d.name(who, 'plain', 'last-first')],
          [word(d, 'ssn'), d.ssn(who)],
          ['Spouse', d.name(spouse, 'plain')],
          ["Spouse's ITIN", d.itin(spouse)],
          ['AGI', d.money(9000, 90_000)],
          ['Preparer', `${preparer}, PTIN on file`],
        ]),
      () =>
        `W-7 for ${d.name(who, 'plain')} came back: the assigned ITIN is ${d.itin(who)}. Employer EIN ${d.ein()}, W-2 box 12 ${d.money()}.`,
      () =>
        `RE: ${d.name(who, 'plain')}, SSN ${d.ssn(who)}\nTax year ${d.random.between(2018, 2023)}, notice CP${d.random.digits(4)}. We ask that penalties of ${d.money()} be abated. Power of attorney on file for ${preparer}, CPA.`,
    );
    return d.wrap(
      `${d.pick('Memo', 'Tax file note', 'MEMORANDUM')}  ${d.date()}\nFrom: ${preparer}, CPA\n\n${body}\n`,
    );
  },
};
