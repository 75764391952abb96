// What is handed over a counter: tickets of a pawnshop, and labels and reminders of a pharmacy.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';

const goods = [
  'DEWALT 20V IMPACT DRIVER',
  'STIHL MS250 CHAINSAW',
  'YELLOW GOLD ROPE CHAIN 14K 11.2G',
  'FENDER SQUIER STRAT, SUNBURST',
  'PLAYSTATION 5 W/ 2 CONTROLLERS',
  'REMINGTON 870 12 GA',
  'SAMSUNG 55IN TV, NO REMOTE',
  'LADIES RING, 3 STONES, 10K',
];

function pledges(d: Draft): string {
  return d
    .times(1, 3, (at) => {
      const serial = d.maybe(`  SER# ${d.serial()}`, 0.7);
      return `${at + 1}  ${d.random.pick(goods)}${serial}  ${d.money(20, 450)}`;
    })
    .join('\n');
}

/** What the seller showed: mostly a driver's license, as the ordinance asks. */
function shown(d: Draft, who: Someone): string {
  return d.choose(
    () => `DL/ST: ${d.license(who)} / ${who.state}`,
    () => `ID TYPE: ${d.pick('DRIVER LIC', 'OPERATOR LIC')}   ID NO: ${d.license(who)}`,
    () => `${who.state} DRIVERS LICENSE ${d.license(who)} EXP ${d.date(2025, 2029)}`,
    () => `ID: PASSPORT USA ${d.passport(who)}`,
    () => `ID TYPE: STATE ID CARD   ID NO: ${d.license(who)} (${who.state})`,
  );
}

function looks(d: Draft, who: Someone): string {
  const { random } = d;
  return `${who.sex} ${d.pick('W', 'B', 'H')}  HT ${random.between(5, 6)}-0${random.between(0, 9)}  WT ${random.between(120, 240)}  EYES ${d.pick('BRO', 'BLU', 'GRN')}  HAIR ${d.pick('BLK', 'BRO', 'GRY')}`;
}

export const pawnTicket: Genre = {
  name: 'unread-pawn-ticket',
  kind: 'prose',
  copies: 10,
  extension: 'txt',
  write(d) {
    const shop = d.pick('RIVERBEND PAWN & JEWELRY', 'KATY TRAIL LOAN CO', 'BUSINESS LOOP PAWN');
    const head = `${shop}\n${d.random.between(100, 900)} BUSINESS LOOP 70 W\nLICENSED PAWNBROKER NO. ${d.random.digits(4)}   ${d.phone()}\n`;
    return d.choose(
      () => {
        const who = d.someone();
        const terms = `AMT FINANCED ${d.money(20, 450)}   FIN CHG ${d.money(5, 60)}   APR 24${d.random.digits(1)}.00%`;
        return `${head}\nTICKET ${d.random.digits(6)}   MADE ${d.date()}   DUE ${d.date()}\n\nPLEDGOR  ${d.name(who, 'caps-last-first', 'caps')}\n         ${who.street.toUpperCase()}\n         ${who.city.toUpperCase()} ${who.state} ${who.zip}\n${shown(d, who)}\nDOB ${d.born(who)}  ${looks(d, who)}\n\n${pledges(d)}\n\n${terms}\nCLERK ${d.staff().toUpperCase()}   DRAWER ${d.random.digits(2)}\n\n X_______________________\n`;
      },
      () => {
        const sellers = d.people(2, 4).map((who) => {
          return `TRANS ${d.random.digits(7)}  ${d.date()} ${d.time()}  ${d.pick('BUY', 'PAWN')}\nSELLER: ${d.name(who, 'caps-last-first')}\n${shown(d, who)}\n${looks(d, who)}\n${pledges(d)}`;
        });
        return `WEEKLY REPORT TO ${d.county().toUpperCase()} SHERIFF\n${head}\n${sellers.join('\n----------------------------------------\n')}\n\nREPORTED BY ${d.staff().toUpperCase()}\n`;
      },
      () => {
        const who = d.someone();
        return d.wrap(
          `${head}\nSELLER'S STATEMENT\n\nI, ${d.name(who, 'plain', 'middle')}, of ${who.street}, ${who.city}, state that I am at least 18 years of age and own the following free of any lien:\n\n${pledges(d)}\n\nI showed the clerk my ${d.choose(
            () => `driver's license, number ${d.license(who)}`,
            () => `${who.state} operator's license ${d.license(who)}`,
            () => `U.S. passport, no. ${d.passport(who)}`,
          )}, of which a copy is attached. Clerk: ${d.staff()}.\n`,
        );
      },
      // Nothing but a name and what it owes.
      () => {
        const who = d.someone();
        return `${head}\n${d.date()}\n\nDear ${d.name(who, 'plain')}:\n\nYour pledge on ticket ${d.random.digits(6)} comes due ${d.date()}. To renew, pay ${d.money(10, 60)} at the counter and bring your ID and this card.\n\n${pledges(d)}\n`;
      },
    );
  },
};

const filled: readonly (readonly [drug: string, sig: string])[] = [
  ['AMOXICILLIN 500 MG CAPSULE', 'TAKE 1 CAPSULE BY MOUTH 3 TIMES A DAY UNTIL GONE'],
  ['LOSARTAN POTASSIUM 50 MG TABLET', 'TAKE ONE TABLET BY MOUTH EVERY MORNING'],
  ['FLUOXETINE HCL 20 MG CAPSULE', 'TAKE 1 CAPSULE BY MOUTH DAILY'],
  ['METFORMIN HCL ER 750 MG TABLET', 'TAKE 2 TABLETS BY MOUTH WITH SUPPER'],
  ['LATANOPROST 0.005% EYE DROPS', 'INSTILL 1 DROP IN EACH EYE AT BEDTIME'],
  ['HYDROCODONE-ACETAMINOPHEN 5-325 MG TAB', 'TAKE 1 TABLET EVERY 6 HOURS AS NEEDED FOR PAIN'],
  ['TAMOXIFEN 20 MG TABLET', 'TAKE 1 TABLET BY MOUTH ONCE DAILY'],
  ['INSULIN LISPRO 100 UNIT/ML PEN', 'INJECT 8 UNITS UNDER THE SKIN BEFORE MEALS'],
  ['LEVETIRACETAM 500 MG TABLET', 'TAKE 1 TABLET BY MOUTH TWICE A DAY'],
];

function stripe(d: Draft): string {
  const month = d.random.between(1, 12);
  return `QTY ${d.pick('30', '60', '90', '1 BOX')}   REFILLS ${d.random.between(0, 5)} BEFORE ${month}/28/25\nNDC ${d.random.digits(5)}-${d.random.digits(4)}-${d.random.digits(2)}   MFG ${d.pick('TEVA', 'LUPIN', 'ZYDUS', 'AUROBINDO')}`;
}

export const rxLabel: Genre = {
  name: 'unread-rx-label',
  kind: 'prose',
  copies: 12,
  extension: 'txt',
  write(d) {
    const shop = d.pick('CENTERTOWN DRUG', 'FLAT BRANCH PHARMACY', 'HOMETOWN APOTHECARY');
    const head = `${shop}   ${d.phone()}\n${d.random.between(100, 900)} W ASH ST   COLUMBIA MO\n`;
    const bottle = (who: Someone): string => {
      const doctor = `DR. ${d.staff().toUpperCase()}`;
      const number = `RX# ${d.random.digits(7)}`;
      const [drug, sig] = d.random.pick(filled);
      return d.choose(
        () =>
          `${head}${number}   ${doctor}   ${d.date()}\n\n${d.name(who, 'caps')}\n${who.street.toUpperCase()}\n\n${d.health(who, sig, { optional: true })}\n\n${d.health(who, drug)}\n${stripe(d)}\n`,
        () =>
          `${head}${d.name(who, 'caps-last-first')}${' '.repeat(8)}${number}\n${d.health(who, `${drug}\n${sig}`)}\n${stripe(d)}\n${doctor}   RPH ${d.random.letters(2)}\n`,
      );
    };
    return d.choose(
      () => bottle(d.someone()),
      () => bottle(d.someone()),
      // A sheet of labels as they left the printer.
      () =>
        d
          .people(2, 3)
          .map((who) => bottle(who))
          .join('\n- - - - - - - - - - - - - -\n\n'),
      // The tag on the bag tells the plan, not what is in it.
      () => {
        const who = d.someone();
        return `${head}\nPICKUP TAG   BIN ${d.random.digits(2)}   ${d.time()}\n${d.name(who, 'caps-last-first', 'caps')}   DOB ${d.born(who)}\nITEMS: ${d.random.between(1, 4)}   COPAY ${d.money(0, 60)}\nPLAN ${d.insurer().toUpperCase()}   RXBIN 61${d.random.digits(4)}   PCN ADV\nRXGRP RX${d.random.digits(4)}   CARDHOLDER ID ${d.member(who)}\nSIGNATURE REQUIRED\n`;
      },
      // A dog's medicine says nothing of its owner.
      () => {
        const who = d.someone();
        return `BOONE VETERINARY CLINIC   ${d.phone()}\nDR. ${d.staff().toUpperCase()}, DVM\n\nPATIENT: ${d.pick('BISCUIT', 'TATER', 'DUCHESS')}   SPECIES: ${d.pick('CANINE', 'FELINE')}   WT ${d.random.between(8, 80)} LB\nOWNER: ${d.name(who, 'plain')}\n\nCARPROFEN 75 MG CHEWABLE\nGIVE ONE TABLET EVERY 12 HOURS WITH FOOD\nQTY 20   NO REFILLS   FOR ANIMAL USE ONLY\n`;
      },
      // Reminders that take care not to say for what.
      () =>
        d
          .people(3, 5)
          .map(
            (who) =>
              `${d.isoDate()} ${d.time()}  to ${who.phone}  ${shop}: ${who.first}, your refill ending ${d.random.digits(4)} is ready. Reply STOP to opt out.`,
          )
          .join('\n'),
    );
  },
};
