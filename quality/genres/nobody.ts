// Papers in which nobody is described: leaflets, code tables, job adverts, policies, specimen notices, trade mail.
import type { Genre } from '../document.ts';
import { codeOf, conditions, drugs } from '../health.ts';

export const leaflet: Genre = {
  name: 'leaflet',
  kind: 'prose',
  extension: (random) => random.pick(['txt', 'md']),
  write(d) {
    const [one, two] = [d.random.pick(conditions), d.random.pick(conditions)];
    return d.wrap(
      d.choose(
        () =>
          `Living with ${one}\n\nPeople with ${one} are often treated with ${d.random.pick(drugs).split(' ')[0]}. Ask your doctor if you also have ${two}. Patients who were diagnosed before age 40 should be screened yearly. Call ${d.phone()} to reach a nurse educator. Form HE-${d.random.digits(4)}, revised ${d.date()}.`,
        () =>
          `POSITION OPEN: Diabetes Educator, ${d.clinic()}\n\nThe educator counsels patients with ${one} and ${two}. RN license required. Apply to ${d.staff()}, HR, requisition ${d.random.digits(9)}, by ${d.date()}. EOE.`,
        () => `Code,Description\n${conditions.map((one) => `${codeOf(one)},${one}`).join('\n')}\n`,
        () =>
          `PRIVACY POLICY\n\nWe collect your name, Social Security number, driver's license number, account numbers and medical information. We never ask for a PIN by e-mail. An SSN has nine digits in the form NNN-NN-NNNN. Contact the privacy officer, ${d.staff()}, at ${d.phone()}.`,
        () =>
          `Walk for a cure! ${d.clinic()} raises money for ${one}. Last year ${d.random.between(120, 900)} walkers raised ${d.money(1000, 9000)}. Register with ${d.staff()} by ${d.date()}; bib numbers start at ${d.random.digits(5)}.`,
        () =>
          `Fire extinguishers, ${d.county()} courthouse\nSerial ${d.serial()} checked ${d.date()} by ${d.staff()}\nSerial ${d.serial()} part ${d.partNumber()} replaced. PO ${d.random.digits(9)}.`,
      ),
    );
  },
};

export const tradeMail: Genre = {
  name: 'trade-mail',
  kind: 'prose',
  extension: (random) => random.pick(['eml', 'txt']),
  write(d) {
    const [from, to] = [d.staff(), d.staff()];
    const lines = d
      .shuffle([
        `Invoice ${d.invoice()} for ${d.money()} is past due.`,
        `Please quote part no. ${d.partNumber()} and ${d.partNumber()}, qty ${d.random.between(2, 400)}.`,
        `Tracking: ${d.tracking()}`,
        `Our federal ID is ${d.ein()}; the W-9 is on file.`,
        `Ship to ${d.organisation()}, Columbia MO ${d.zip4()}.`,
        `Serial ${d.serial()}, ISBN ${d.isbn()} for the manual.`,
        `PO number ${d.random.digits(9)} replaces ${d.random.digits(9)}.`,
        `Call ${d.phone()} or fax ${d.phone()}.`,
        `Meter reading ${d.random.digits(9)} on ${d.date()}; utility ref ${d.random.digits(10)}.`,
        `RMA ${d.random.digits(3)}-${d.random.digits(2)}-${d.random.digits(4)} was issued for the ${d.product()}.`,
      ])
      .slice(0, d.random.between(4, 8));
    return `From: ${from} <sales@example.com>\nTo: ${to} <purchasing@example.com>\nSubject: ${d.pick('order status', 'RE: quote', 'past due')}\nDate: Mon, 18 Mar 2024 09:30:00 -0500\n\n${to.split(' ')[0]},\n\n${lines.join(d.pick('\n', ' '))}\n\n${from}\n${d.organisation()}\n`;
  },
};
