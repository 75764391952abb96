// What police and courts write: incident reports with a driver, a victim, a witness and an officer.
import type { Genre } from '../document.ts';
import { form, word } from '../phrases.ts';

export const incidentReport: Genre = {
  name: 'police-incident',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const [driver, victim, witness] = [d.someone(), d.someone(), d.someone()];
    const officer = `${d.pick('Officer', 'Deputy', 'Sgt.', 'Trooper')} ${d.staff()}`;
    const narrative = d.choose(
      () =>
        `On ${d.date()} at ${d.time()} I, ${officer}, responded to ${victim.street}. ${d.pick('The driver', 'Driver 1')}, ${d.name(driver, 'plain', 'middle')} (${d.pick('DOB ' + d.born(driver), 'W/M', 'B/F')}), produced ${d.pick(driver.state, 'a valid', 'an expired')} ${word(d, 'license')} ${d.license(driver)}. ${d.name(victim, 'plain')} stated that ${d.titled(driver)} backed into the fence. ${d.name(witness, 'plain')}, who lives next door, saw it. Vehicle VIN 1G1${d.random.letters(5)}${d.random.digits(9)}, plate ${d.random.letters(2)}${d.random.digits(1)} ${d.random.letters(1)}${d.random.digits(1)}${d.random.letters(1)}.`,
      () =>
        `SUSPECT: ${d.name(driver, 'last-first', 'last-first-middle', 'caps-last-first')}  SSN ${d.ssn(driver)}  OLN ${d.license(driver)} ${driver.state}\nVICTIM: ${d.name(victim, 'last-first')}  ${victim.street}  ${victim.phone}\nWITNESS: ${d.name(witness, 'last-first')}\n\n${officer} #${d.random.digits(4)} made contact with the suspect, who was cited under summons ${d.random.digits(9)}.`,
      () =>
        `${form(d, [
          ['Driver 1', d.name(driver, 'plain')],
          ['OLN', d.license(driver)],
          ['State', driver.state],
        ])}\n\n${form(d, [
          ['Driver 2', d.name(victim, 'plain')],
          ['OLN', d.license(victim)],
          ['State', victim.state],
        ])}\n\nWitness: ${d.name(witness, 'plain')}, ${witness.phone}`,
      () =>
        `${d.name(victim, 'plain')} came to the station to report that ${d.his(victim)} identity was used to open an account. ${d.his(victim) === 'her' ? 'Her' : 'His'} ${word(d, 'ssn')} is ${d.ssn(victim)} and the driver's license is ${d.license(victim)}. The report was taken by ${officer}. ${d.name(witness, 'plain')}, ${d.pick('a neighbor', 'the bank manager')}, was interviewed by phone.`,
    );
    return d.wrap(
      `${d.county().toUpperCase()} ${d.pick("SHERIFF'S OFFICE", 'POLICE DEPARTMENT')}\nIncident ${d.random.between(20, 24)}-${d.random.digits(6)}   Case ${d.caseNumber()}\nReporting: ${officer}, badge ${d.random.digits(4)}\n\n${narrative}\n`,
      96,
    );
  },
};
