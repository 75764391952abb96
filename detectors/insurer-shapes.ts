// How health insurers write the numbers of their members: the one table that all detectors of such numbers read. Pure data.

/** XYZ204K71839: three letters of the plan, digits, and a letter among them. */
const plansOwn = '[A-Z]{3}\\d{3}[A-Z]\\d{5}';
/** XYZ204718395: three letters of the plan, and the number of the contract. */
const plans = '[A-Z]{3}\\d{9}';
/** The same, shorter or with the number of the family member. */
const plansLonger = '[A-Z]{3}\\d{8,12}';
/** U, H or W and the number, as the large carriers of the country have it. */
const carriers = '[UHW]\\d{8,10}';
/** 204718395-01: the contract and the member of the family. */
const family = '\\d{9}-\\d{2}';

const oneOf = (...shapes: readonly string[]): string => shapes.join('|');

/** What nobody else writes: believed where no more than a word of claims and plans stands near. */
export const unmistakable: string = oneOf(
  plansOwn,
  plans,
  '[UW]\\d{9,10}',
  'H\\d{8}',
  '\\d{9}-0\\d',
);

/** As cards print it, without the member of the family. */
export const ofCard: string = oneOf(plansOwn, plans, carriers);

/** As cards print it. */
export const ofCardOrFamily: string = oneOf(ofCard, family);

/** Behind the name of an insurer. */
export const behindInsurer: string = oneOf(plansOwn, plansLonger, carriers);

/** Behind a label that says whose number it is. */
export const behindLabel: string = oneOf(behindInsurer, '[A-Z]{0,3}\\d{8,11}-\\d{2}');

/** Beside words of a plan, or in a column of such numbers. */
export const ofPlan: string = oneOf(behindInsurer, family);
