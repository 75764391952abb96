// Lists of health facts in the code and exports of programs: objects in an array whose key says what they are.
import type { Shape } from './detector.ts';

/** Names of such arrays end so: "prescriptionDrugs", "knownAllergies". */
const lists =
  '(?:[aA]llergies|[cC]onditions|[dD]iagnos[ei]s|[mM]edications|[mM]eds|[pP]rescriptions|[dD]rugs|[iI]mmuni[sz]ations|[vV]accin(?:es|ations)|[pP]rocedures|[sS]urgeries|[sS]ymptoms|[iI]llnesses|[dD]iseases|(?:[mM]edical|[mM]ed|[pP]ast|[sS]urgical|[hH]ealth|[pP]sych(?:iatric)?)_?[hH]ist(?:ory)?|[hH]istory|pmh|psh|[pP]roblems?(?:_?[lL]ist)?|[cC]omorbidities|[hH]ealthIssues)';
const opens = `${lists}["']?\\s{0,2}[:=]\\s{0,40}\\[\\s{0,40}\\{`;
const second = '[^\\]{}]{0,300}\\}\\s{0,3},\\s{0,40}\\{';
const inItem = '[^\\]{}]{0,160}?';
const value = `["']?\\s{0,2}:\\s{0,2}["'](?<value>[A-Za-z][^"'\\n]{1,80})["']`;
/** What these keys hold is a fact whatever the word. */
const telling =
  '\\b(?:allergen|substance|(?:drug|medication|vaccine|condition|diagnosis|allergy|problem|procedure|disease|illness|surgery)_?[nN]ame|drug)';
const plain =
  '\\b(?:name|title|description|display|label|text|medication|vaccine|condition|diagnosis|procedure|code|item|event|problem|disease|illness|surgery|details?)';

const logKey =
  '(?<=[ \\t?&,])(?:diagnos[ei]s|dx|condition|allerg(?:y|ies)|medications?|meds|rx|drug|complaint|procedure|symptoms?|reason)';

const shape = (source: string, strength: Shape['strength']): Shape => ({
  regex: new RegExp(source, 'g'),
  strength,
  needs: 'nothing',
});

/** A line of a log that names its patient: what any of its keys holds may be theirs. Looked back from keys alone: from each letter it takes long. */
const ofPatient =
  '(?<=[ \\t])(?=[a-z][a-z_]{1,20}=["\'])(?<=\\b(?:pt|patient|pat|member|mbr|student|client|resident|inmate|claimant|employee|emp|subscriber|(?:last|l)_?(?:name|nm))(?:_?(?:name|nm))?=["\'][^"\'\\n]{2,40}["\'] [^\\n]{0,120})[a-z][a-z_]{1,20}';

export const medicalListShapes: readonly Shape[] = [
  {
    ...shape(`${ofPatient}=["'](?<value>[A-Za-z][^"'\\n=]{2,80})["']`, 'formatted'),
    onlyValid: true,
  },
  shape(`${opens}${inItem}${telling}${value}`, 'certain'),
  shape(`${opens}${second}${inItem}${telling}${value}`, 'certain'),
  { ...shape(`${opens}${inItem}${plain}${value}`, 'formatted'), onlyValid: true },
  { ...shape(`${opens}${second}${inItem}${plain}${value}`, 'formatted'), onlyValid: true },
  // key=value, as logs have it: "patient=… diagnosis=diabetes mrn=…", "dx=\"heart failure\"".
  {
    ...shape(`${logKey}=(?<value>[A-Za-z][^\\s"'=;,&|<>{}()]{2,60})`, 'formatted'),
    onlyValid: true,
  },
  { ...shape(`${logKey}=["'](?<value>[A-Za-z][^"'\\n=]{2,80})["']`, 'formatted'), onlyValid: true },
];
