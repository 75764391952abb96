// What comes in by telephone: the notes of a dispatcher and the transcripts of a voice mailbox.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { mailbox, openFormats, publish } from '../papers.ts';

const emergencies = [
  'HAVING CHEST PAIN, HX OF TWO STENTS',
  'FELL OFF THE PORCH, POSSIBLE BROKEN HIP, ON BLOOD THINNERS',
  'DIABETIC, SUGAR READS 38, HARD TO WAKE',
  'SEIZING, HX OF EPILEPSY',
  'SHORT OF BREATH, HAS COPD, ON HOME O2',
  'FACE DROOPING ON THE LEFT SIDE, POSSIBLE STROKE',
  'TOOK ABOUT 20 OXYCODONE, SUICIDAL',
  'VOMITING BLOOD, HX OF CIRRHOSIS',
  'ALLERGIC TO BEES, STUNG TWICE, THROAT SWELLING',
] as const;

/** The lines of an incident, each with a later time than the one before. */
function lines(d: Draft, ...says: readonly string[]): string {
  let at = d.random.between(21_000, 70_000);
  const position = d.pick('DSP04', 'CT2', 'JFox', '1187');
  const two = (value: number): string => String(value).padStart(2, '0');
  return says
    .filter((one) => one !== '')
    .map((one) => {
      at += d.random.between(11, 240);
      const clock = [Math.floor(at / 3600), Math.floor(at / 60) % 60, at % 60].map(two).join(':');
      return `${clock} ${position} ${one}`;
    })
    .join('\n');
}

function aged(d: Draft, { sex, birthDate }: Someone): string {
  const years = 2024 - Number(birthDate.slice(0, 4));
  return d.pick(`${years}YO${sex}`, `${years} YO ${sex === 'F' ? 'FEMALE' : 'MALE'}`);
}

function sick(d: Draft): string {
  const caller = d.someone();
  const patient = d.relative(caller, 'spouse');
  const kin = patient.sex === 'F' ? 'WIFE' : 'HUSBAND';
  return lines(
    d,
    `CALLER ${d.name(caller, 'caps')} CB ${d.phone()}`,
    `LOC ${caller.street.toUpperCase()}, ${caller.city.toUpperCase()}`,
    `CALLER ADV ${kin} ${d.name(patient, 'caps')} ${aged(d, patient)} ${d.health(patient, d.random.pick(emergencies))}`,
    d.maybe('DOOR UNLOCKED, DOG PUT UP'),
    `M${d.random.between(11, 19)} ENRT`,
    `M${d.random.between(11, 19)} ONSCENE`,
  );
}

function trafficStop(d: Draft): string {
  const [driver, owner] = [d.someone(), d.someone()];
  const unit = d.random.between(300, 399);
  return lines(
    d,
    `${unit} TSTOP MO ${d.random.letters(2)}${d.random.digits(1)}${d.random.letters(1)}${d.random.digits(1)}${d.random.letters(1)} AT PROVIDENCE/STADIUM`,
    `PLATE RTN 2016 FORD F150 GRY R/O ${d.name(owner, 'caps')} EXP ${d.random.between(1, 12)}/25`,
    `${unit} REQ DL CK`,
    d.choose(
      () =>
        `OLN ${d.license(driver)} ${d.name(driver, 'caps-last-first')} DOB ${d.born(driver)} CLASS F VALID`,
      () => `RAN ${d.name(driver, 'caps')} BY DL ${d.license(driver)} ${driver.state} - NO WANTS`,
      () =>
        `DRIVER RTN: ${d.name(driver, 'caps-last-first')} / ${driver.state} ${d.license(driver)} / SUSP FTA`,
    ),
    `${unit} CLR ${d.pick('WARN', 'CITE')} ${d.random.digits(9)}`,
  );
}

function missing(d: Draft): string {
  const [who, caller] = [d.someone(), d.staff()];
  return lines(
    d,
    `STAFF ${caller.toUpperCase()} AT CARE CENTER RPTS RESIDENT MISSING SINCE LUNCH`,
    `${d.name(who, 'caps')} ${aged(d, who)} ${d.health(who, d.pick('HAS ALZHEIMERS', 'SUFFERS FROM DEMENTIA', 'IS SCHIZOPHRENIC AND OFF MEDS', 'NEEDS INSULIN BY 1800'))}`,
    'LSW BLUE ROBE, WHITE TENNIS SHOES',
    `ATL ISSUED REF ${d.random.digits(8)}`,
  );
}

/** The caller is named and well; whoever lies there is not named. */
function stranger(d: Draft): string {
  const caller = d.someone();
  return lines(
    d,
    `CALLER ${d.name(caller, 'caps')} PASSING BY IN RED CHEVY`,
    `UNK MALE ABOUT 50 ON THE BENCH AT TRANSIT STATION, ${d.health(caller, d.pick('UNCONSCIOUS, BREATHING, STRONG ODOR OF ALCOHOL', 'HAVING A SEIZURE', 'BLEEDING FROM THE HEAD'), { of: null, optional: true })}`,
    'CALLER DID NOT STAY',
    'E1 M12 ENRT',
  );
}

function nuisance(d: Draft): string {
  const caller = d.someone();
  return lines(
    d,
    `CALLER ${d.name(caller, 'caps')} CB ${d.phone()} WANTS CONTACT`,
    d.pick('LOUD MUSIC APT 4', 'COW ON ROUTE WW', 'GUN SHOTS OR FIREWORKS TO THE EAST'),
    `WARD ${d.random.between(1, 6)} ZONE ${d.random.digits(3)} GRID ${d.random.digits(6)}`,
    'NO REPORT',
  );
}

export const dispatchNotes: Genre = {
  name: 'second-dispatch-notes',
  kind: 'prose',
  copies: 10,
  extension: (random) => random.pick(['txt', 'log']),
  write(d) {
    const calls = [sick, trafficStop, d.pick(missing, stranger), nuisance];
    const kept = d.shuffle(calls).slice(0, d.random.between(2, 4));
    const one = (call: (d: Draft) => string): string =>
      `INC ${d.random.between(23, 24)}-${d.random.digits(6)}  ${d.date()}  PRI ${d.random.between(1, 4)}  BEAT ${d.random.digits(2)}\n${call(d)}\nDISPO ${d.pick('RPT', 'NRN', 'TRANSP', 'GOA')}  ${d.staff().toUpperCase()}`;
    return `${d.county().toUpperCase()} JOINT COMMUNICATIONS - CAD NARRATIVE\n\n${kept.map(one).join('\n\n')}\n`;
  },
};

/** What callers say of themselves, after 'I'. */
const ofMyself = [
  'have diabetes and my feet have gone numb again',
  'was just diagnosed with lupus',
  'had gallbladder surgery on the ninth and the incision is red',
  "am on Suboxone and I'm almost out",
  'am taking chemo on Thursdays so mornings are better',
  'have bipolar disorder and the new pills make me sick',
] as const;

function message(d: Draft, who: Someone): string {
  const hello = d.pick(
    `Hi this is ${who.first} ${who.last}`,
    `Yes hello my name is ${who.first} ${who.last}, that's ${who.last.toUpperCase().split('').join(' ')}`,
    `Hey there ${who.first} ${who.last} here`,
  );
  const social = d.chance(0.3)
    ? d.element('ssn', who.ssn.replaceAll('-', '').split('').join(' '), who)
    : d.ssn(who, { style: d.pick('blanks', 'dashed', 'bare') });
  const asks = d.choose(
    () => `I'm calling about my application. My social is ${social} uh that's it I think`,
    () => `you asked for my social security number it's ${social} and I was born ${d.born(who)}`,
    () =>
      `I got a letter about my claim. My member ID off the card is ${d.member(who)} and the group is ${d.random.digits(5)}`,
    () => `I ${d.health(who, d.random.pick(ofMyself))} and I need to move my appointment`,
    () =>
      `you need my driver's license for the rental so it's ${d.license(who)} out of ${who.state}`,
    () =>
      `just checking whether you are open on Monday, I have a package, the tracking is ${d.tracking()}`,
    () => `I'd like to reorder the ${d.product()}, my last invoice was ${d.invoice()}`,
  );
  return `${hello} ${asks}. ${d.pick('Call me back', 'You can reach me')} at ${d.phone()}. ${d.pick('Thanks bye.', 'Okay, bye bye.', 'Thank you so much.')}`;
}

const voiceFormats = openFormats('eml', 'txt');

export const voicemail: Genre = {
  name: 'second-voicemail',
  kind: 'prose',
  copies: 12,
  extension: voiceFormats.extension,
  write(d) {
    const format = voiceFormats.of(d);
    const people = format === 'eml' ? [d.someone()] : d.people(2, 4);
    const body = people
      .map((who) => {
        const line = d.pick(
          `Caller: ${who.phone}`,
          `From ${d.phone()} to ext. ${d.random.digits(4)}`,
        );
        return `Voice message, 0:${d.random.between(14, 58)}\n${line}\nReceived ${d.date()} ${d.time()}\nTranscript (confidence ${d.pick('high', 'medium')}):\n${d.wrap(message(d, who), 84)}`;
      })
      .join('\n\n* * *\n\n');
    return publish(d, format, `${body}\n`, {
      subject: `New voice message in mailbox ${d.random.digits(4)}`,
      from: mailbox('Voice Mail', 'pbx.example.org'),
    });
  },
};
