// How drugs are written with their strength and form: "8-2 mg Film", "90 mcg/actuation Inhaler", "400 mg/5 mL Susp", "2.5 %-2.5 % Cream".
import type { Shape } from './detector.ts';

const salt =
  '(?:XR|ER|SR|CR|DR|LA|XL|IR|ODT|HFA|HCl|hcl|hydrochloride|sodium|tartrate|succinate|calcium|potassium|sulfate|phosphate|acetate|maleate|mesylate|besylate|citrate|furoate|propionate|dipropionate|inhaler|nebulizer|nasal|oral|ophthalmic|otic|topical|vaginal|rectal|sublingual|transdermal|kwikpen|flexpen|diskus|respimat)';
const amount = '\\d{1,4}(?:,\\d{3})?(?:[.]\\d{1,3})?';
const unit = '(?:mg|mcg|µg|meq|units?|iu|gm|g|ml|%)';
const form =
  '(?:tab(?:let)?s?|cap(?:sule)?s?|film|patch(?:es)?|susp(?:ension)?|soln|solution|syrup|elixir|liquid|drops|ointment|oint|cream|gel|lotion|foam|spray|inhaler|inh|diskus|hfa|powder|suppositor(?:y|ies)|lozenge|pen|vial|syringe|injection|inj|odt)';

const name = '[A-Za-z][A-Za-z-]{3,24}';

/** One or several names, what they are salts of, how strong they are, and what they come as. */
const drugWithStrength =
  `${name}(?: ?[/-] ?${name}){0,2}(?: ${salt}){0,2} (?:${amount}(?: ?%| ?${unit})? ?[-/] ?){0,2}${amount} ?${unit}(?![A-Za-z])` +
  `(?: ?\\/ ?(?:actuation|act|puff|spray|dose|hr|hour|day|ml|(?:${amount} ?)?${unit})(?![A-Za-z]))?(?:,? (?:(?:extended|delayed|immediate)[- ]release |oral |chewable |nasal |topical )?${form}(?![A-Za-z]))?`;

/** A key of a program that holds the name of a drug. */
const key =
  '(?:[dD]rug|[mM]edication|[mM]edicine|[rR]x)(?:_?[nN]ame|_?[dD]esc(?:ription)?)?["\']?\\s{0,2}[:=]\\s{0,4}';
/** Somebody who takes it is named or numbered before it. */
const ofTaker =
  '(?<=\\b(?:(?:[pP]atient|[pP]t|[mM]ember|[sS]ubscriber|[rR]esident|[sS]tudent|[iI]nmate|[cC]lient)_?(?:[nN]ame|[iI][dD])?|(?:[fF]irst|[lL]ast|[fF]ull)_?[nN]ame|[nN]ame)["\']?\\s{0,2}[:=]\\s{0,2}["\']?[\\p{L}\\d][^]{0,400})';

export const medicalDrugShapes: readonly Shape[] = [
  {
    regex: new RegExp(
      `\\b(?=[dDmMrR])${ofTaker}${key}["'](?<value>[A-Za-z][^"'\\n]{3,80})["']`,
      'gu',
    ),
    strength: 'formatted',
    needs: 'nothing',
    onlyValid: true,
  },
  {
    regex: new RegExp(`(?<![A-Za-z0-9_#/-])${drugWithStrength}`, 'gi'),
    strength: 'formatted',
    needs: 'nothing',
  },
];
