// What is the matter with people, in the words of those who are no coders of diagnoses.
import type { Someone } from './cast.ts';
import type { Draft, MarkOptions } from './draft.ts';

const said = [
  'broke two ribs in a fall at home',
  'is on dialysis three mornings a week',
  'had a stent put in at the heart hospital',
  'lost the sight in one eye to glaucoma',
  'is in a rehab program for alcohol',
  'tore an ACL and will be on crutches for six weeks',
  'had a mini-stroke last Thursday',
  "has Parkinson's and can no longer button a shirt",
  'is getting radiation for a brain tumor',
  'takes blood thinners after a clot in the leg',
  'has celiac disease',
  'was just told it is stage 3 lung cancer',
  'needs both knees replaced',
  'is seeing a counselor for panic attacks',
  'has been diagnosed with early-onset dementia',
  'had an emergency appendectomy on Sunday night',
  'was admitted with double pneumonia',
  'is waiting for a kidney transplant',
  'has been battling leukemia since the spring',
  'fractured a hip getting out of the tub',
  'was in the ER with chest pains',
  'has sickle cell disease and is in a pain crisis',
  'was hospitalized after a seizure',
  'is HIV positive',
] as const;

const diagnosed = [
  'acute appendicitis',
  'L4-L5 disc herniation',
  'chronic kidney disease, stage 4',
  'major depressive disorder, recurrent',
  'type 1 diabetes',
  'ADHD, combined type',
  'fracture of the left distal radius',
  'iron deficiency anemia',
  'pulmonary embolism',
  'rheumatoid arthritis',
  'acute bronchitis',
  'hypothyroidism',
  'ulcerative colitis',
  'coronary artery disease',
  'macular degeneration',
  'closed head injury',
  'alcohol dependence',
  'post-traumatic stress disorder',
  'obstructive sleep apnea',
  'lumbar spinal stenosis',
  'cellulitis of the right foot',
  'end-stage renal disease',
] as const;

const ofChildren = [
  'peanut allergy, carries an EpiPen',
  'asthma, inhaler kept in the office',
  'type 1 diabetes, wears an insulin pump',
  'absence seizures, no swimming alone',
  'severe milk allergy',
  'hemophilia, call 911 for any head injury',
  'ADHD, takes Ritalin at lunch',
  'allergic to bee stings, Benadryl then EpiPen',
  'autism spectrum disorder, wears headphones',
  'heart condition, excused from running',
] as const;

const ofAccidents = [
  'a torn rotator cuff of the right shoulder',
  'a strained lower back',
  'a crushed left index finger',
  'second-degree burns of the right hand',
  'a fractured ankle',
  'a deep cut to the palm that took nine stitches',
  'a concussion',
  'a hernia from lifting',
  'carpal tunnel syndrome in both wrists',
  'a metal splinter in the eye',
] as const;

/** A clause that follows a name or 'she'. */
export function saidOf(d: Draft, of: Someone, options?: MarkOptions): string {
  return d.health(of, d.random.pick(said), options);
}

/** What stands in the field of a form. */
export function diagnosis(d: Draft, of: Someone, options?: MarkOptions): string {
  return d.health(of, d.random.pick(diagnosed), options);
}

export function childIll(d: Draft, of: Someone, options?: MarkOptions): string {
  return d.health(of, d.random.pick(ofChildren), options);
}

export function injury(d: Draft, of: Someone, options?: MarkOptions): string {
  return d.health(of, d.random.pick(ofAccidents), options);
}
