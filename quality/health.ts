// What offices say of somebody's health, in plain words and in the clinic's.
import type { Someone } from './cast.ts';
import type { Draft, MarkOptions } from './draft.ts';

export const conditions = [
  'type 2 diabetes',
  'asthma',
  'major depression',
  'breast cancer',
  'rheumatoid arthritis',
  'epilepsy',
  'hepatitis C',
  'high blood pressure',
  "Crohn's disease",
  'a herniated disc',
  'multiple sclerosis',
  'generalized anxiety disorder',
  'migraines',
  'kidney stones',
  'a torn rotator cuff',
  'COPD',
  'sleep apnea',
  'bipolar disorder',
  'gestational diabetes',
  'PTSD',
  'atrial fibrillation',
  'shingles',
  'a concussion',
  'lupus',
  'carpal tunnel syndrome',
  'pneumonia',
  'HIV',
  'prostate cancer',
  'opioid use disorder',
  'congestive heart failure',
] as const;
export const drugs = [
  'metformin 500 mg twice daily',
  'lisinopril 10 mg daily',
  'sertraline 50 mg',
  'albuterol inhaler as needed',
  'insulin glargine 20 units at bedtime',
  'oxycodone 5 mg q6h prn',
  'atorvastatin 40 mg qhs',
  'gabapentin 300 mg tid',
  'warfarin 5 mg',
  'levothyroxine 75 mcg',
  'prednisone 20 mg',
  'buprenorphine 8 mg SL',
] as const;
/** The last of them are women's. */
const surgeries = [
  'knee replacement',
  'gallbladder surgery',
  'back surgery',
  'open heart surgery',
  'cataract surgery',
  'hernia repair',
  'a hysterectomy',
  'a C-section',
  'a mastectomy',
] as const;
/** ICD-10-CM, in the order of the conditions. */
const codes: readonly string[] =
  'E11.9 J45.909 F32.9 C50.911 M06.9 G40.909 B18.2 I10 K50.90 M51.26 G35 F41.1 G43.909 N20.0 M75.101 J44.9 G47.33 F31.9 O24.419 F43.10 I48.91 B02.9 S06.0X0A M32.9 G56.01 J18.9 B20 C61 F11.20 I50.9'.split(
    ' ',
  );

export function codeOf(condition: (typeof conditions)[number]): string {
  return codes[conditions.indexOf(condition)]!;
}

/** Said of a named person, as a clause that follows the name. */
export function plainFact(draft: Draft, of: Someone, options?: MarkOptions): string {
  const condition = draft.random.pick(conditions);
  const surgery = draft.random.pick(of.sex === 'F' ? surgeries : surgeries.slice(0, 6));
  const his = draft.his(of);
  return draft.health(
    of,
    draft.pick(
      `was diagnosed with ${condition}`,
      `has ${condition} and will need time off for treatment`,
      `was told by ${his} doctor that ${draft.he(of)} has ${condition}`,
      `is recovering from ${surgery}`,
      `had ${surgery} in ${draft.pick('March', 'June', 'October')} and cannot lift more than ten pounds`,
      `is being treated for ${condition}`,
      `takes ${draft.random.pick(drugs)} for ${condition}`,
      `was hospitalized for ${condition}`,
      `has been in physical therapy since ${his} ${surgery.replace(/^an? /, '')}`,
      `suffers from ${condition}`,
      `started chemotherapy last week`,
      of.sex === 'F' ? 'is pregnant and on bed rest' : 'sees a therapist for depression',
      `tested positive for ${draft.pick('COVID-19', 'hepatitis C', 'influenza A', 'strep')}`,
      `is allergic to penicillin and ${draft.pick('codeine', 'latex', 'sulfa drugs')}`,
    ),
    options,
  );
}
