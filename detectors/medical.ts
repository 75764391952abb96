// Medical information: facts about somebody's condition, history, treatment or medication.
import { strongFields, weakFields } from './checks/medical-fields.ts';
import { judgeMedicalFact } from './checks/medical-fact.ts';
import { medicalTermAt } from './checks/medical-term-at.ts';
import { conditions, drugs, procedures } from './medical-terms.ts';
import { phrases } from './checks/phrases.ts';
import { defineDetector, type Detector } from './detector.ts';
import { medicalSuppressors, weakMedicalColumns } from './medical-suppressors.ts';
import { isMedicalWord } from './medical-terms.ts';

const fieldStart = '(?:^|[\\n|;,{(>\\t]|  |[.] )[ \\t"\'*•-]{0,4}';
const fieldEnd = '[^\\n|;"<>{}\\t]{2,80}';

const someone = "(?:his|her|my|their|our|(?<![A-Za-z])[A-Z][a-z]{1,20}['’]s)";
const few = "[A-Za-z'’]{1,20}(?:[ -][A-Za-z'’]{1,20}){0,4}";
const rest = '[^.\\n;:?!|<>{}]{3,70}';

const phrase = (source: string): RegExp => new RegExp(`(?<![A-Za-z0-9_])(?:${source})`, 'gi');

export const medical: Detector = defineDetector({
  id: 'medical',
  element: 'medical',
  title: 'Medical information',
  shapes: [
    // Labelled fields: the value is the field.
    {
      regex: new RegExp(
        `${fieldStart}(?:${strongFields})"?[ \\t]{0,3}[:=][ \\t]{0,4}"?(?<value>[^\\s|;"<>{}:=]${fieldEnd})`,
        'gim',
      ),
      strength: 'formatted',
      needs: 'nothing',
    },
    {
      regex: new RegExp(
        `${fieldStart}(?<value>(?:${weakFields})"?[ \\t]{0,3}[:=][ \\t]{0,4}"?[^\\s|;"<>{}:=]${fieldEnd})`,
        'gim',
      ),
      strength: 'formatted',
      needs: 'nothing',
    },
    // What happened to somebody.
    {
      regex: phrase(
        `(?:(?:was|were|been|is|newly|recently) ){0,2}diagnosed (?:with|as having|as (?:bipolar|autistic|diabetic|schizophrenic|epileptic)|as an? [a-z]{4,14}ic) ${rest}`,
      ),
      strength: 'formatted',
      needs: 'nothing',
    },
    {
      regex: phrase(
        `(?:is|was|being|been|are|were) (?:being |currently |also ){0,2}treated for ${rest}`,
      ),
      strength: 'formatted',
      needs: 'nothing',
    },
    {
      regex: phrase(
        `(?:suffers?|suffering|suffered) from ${rest}|tested (?:positive|negative) for ${rest}|(?:is|was|been) (?:hospitalized|admitted)(?: to [A-Za-z'’. -]{2,40})? (?:for|with) ${rest}`,
      ),
      strength: 'formatted',
      needs: 'nothing',
    },
    {
      regex: phrase(
        `(?:was |were |been |is )?prescribed ${rest}|(?:(?:has|have|had) )?(?:a |no )?(?:family |past |prior |known )?history of (?!present illness|the |this |a |our )${rest}`,
      ),
      strength: 'formatted',
      needs: 'nothing',
    },
    {
      regex: phrase(
        `(?:is |was )?(?:recovering|recovered|recuperating|recovery) from ${rest}|(?:underwent|undergoing|undergo|will undergo|scheduled for|had|having|needs|needed|requires) (?:a |an |her |his |emergency |outpatient |major |minor ){0,2}${few}`,
      ),
      strength: 'formatted',
      needs: 'nothing',
    },
    {
      regex: phrase(
        '(?:he|she|who|i|employee|patient|student|claimant|veteran|client) (?:is|was|am) (?:now |legally |partially |permanently |totally ){0,2}(?:disabled|blind|deaf|paralyzed|hard of hearing)',
      ),
      strength: 'formatted',
      needs: 'nothing',
    },
    {
      regex: phrase(
        `(?:is|was|were|be|became|she['’]s|he['’]s|i['’]m|i am) (?:now |currently |legally |severely |also |an? |\\d{1,2} (?:weeks|months) |on |hiv |type [12] ){0,3}(?:pregnant|diabetic|epileptic|asthmatic|hiv positive|hiv-positive|bipolar|schizophrenic|autistic|suicidal|immunocompromised|alcoholic|allergic to ${rest}|positive for ${rest})`,
      ),
      strength: 'formatted',
      needs: 'nothing',
    },
    {
      regex: phrase(
        `(?:takes?|taking|took|started on|started|put on|currently on|is on|was on|been on|on|given|receiv(?:es?|ed|ing)) (?:her |his |daily |weekly |oral |low-dose ){0,2}[A-Za-z]{2,24}(?:[ -][A-Za-z]{1,15}|[ -]\\d{1,4}(?:\\.\\d{1,3})?){0,4}(?= |[.,;)\\n]|$)`,
      ),
      strength: 'formatted',
      needs: 'nothing',
    },
    {
      regex: phrase(
        `(?:has|have|had|having|with) (?:a |an |been |severe |chronic |mild |acute |advanced |stage [1-4iv]{1,3} |terminal |type [12] |bad |recurrent |recurring |ongoing ){0,3}${few}`,
      ),
      strength: 'formatted',
      needs: 'nothing',
    },
    {
      regex: new RegExp(`(?<![A-Za-z0-9_])${someone} ${few}`, 'gi'),
      strength: 'formatted',
      needs: 'nothing',
    },
    {
      regex: phrase(
        `(?:due to|because of|absent for|out for|out with|out sick with|called in sick with|leave for|leave of absence for|fmla(?: leave)? (?:for|due to)|off work (?:for|with|due to)|missed work (?:for|due to)|accommodations? for|complain(?:s|ed|ing) of|c\\/o|s\\/p|h\\/o|hx of|treatment for|therapy for|surgery (?:for|on)) ${rest}`,
      ),
      strength: 'formatted',
      needs: 'nothing',
    },
    {
      regex: phrase(
        `(?:died|dying|passed away) (?:of|from) ${rest}|(?:battling|fighting|battles|contracted|caught|developed|reports?|reported|reporting|presents? with|presented with|denies|denied|experiencing|experienced|(?:coping|dealing|struggling|struggles|living|sick|ill|down) with) (?:a |an |severe |chronic |acute |with ){0,2}${few}`,
      ),
      strength: 'formatted',
      needs: 'nothing',
    },
    {
      regex: phrase(
        `(?:is|was|been|be|currently|back) (?:in|at|on) (?:a |an |the )?${few}|(?:sees|seeing|see) (?:a |an |her |his |my |the )?${few}`,
      ),
      strength: 'formatted',
      needs: 'nothing',
    },
    {
      regex: phrase(
        '(?:broke|breaks|fractured|sprained|tore|dislocated|injured|hurt|twisted|burned|strained|lacerated|cut|crushed|lost) (?:his|her|my|their) (?:left |right |lower |upper ){0,2}(?:hip|back|leg|arm|wrist|ankle|foot|feet|knee|shoulder|neck|hand|finger|thumb|toe|rib|collarbone|elbow|head|eye|spine|acl|meniscus|hamstring|achilles|rotator cuff|hearing|vision|baby|pregnancy)s?(?![a-z])',
      ),
      strength: 'formatted',
      needs: 'nothing',
    },
    {
      regex: phrase(
        '(?:he|she|i|who|[A-Z][a-z]{2,15}) (?:has |had )?(?:miscarried|overdosed|relapsed|attempted suicide|had an? (?:miscarriage|abortion|overdose|breakdown)|is in a coma|is on life support)(?![a-z])',
      ),
      strength: 'formatted',
      needs: 'nothing',
    },
    // "Mary Jones - asthma": a list of people and what they have.
    {
      regex:
        /^[ \t•*-]{0,6}[A-Z][A-Za-z'’-]{1,20}(?: [A-Z]\.?)?,? [A-Z][A-Za-z'’-]{1,20}(?<value>[ \t]{0,2}[-–—:,(][ \t]{0,2}[A-Za-z][A-Za-z0-9 ,'’/-]{2,60})\)?[ \t]{0,4}$/gm,
      strength: 'formatted',
      needs: 'nothing',
    },
    // A drug with its dose.
    {
      regex: phrase(
        `[A-Za-z]{4,24}(?: (?:XR|ER|SR|CR|HCl|hcl|sodium|tartrate|succinate|calcium|potassium))? \\d{1,4}(?:[.,]\\d{1,3})? ?(?:mg|mcg|µg|meq|units|iu|g|ml)(?![A-Za-z])`,
      ),
      strength: 'formatted',
      needs: 'nothing',
    },
    // Vital signs and laboratory values.
    {
      regex: phrase(
        '(?:BP|blood pressure)(?: (?:is|was|of|reading))?[: ]{1,3}\\d{2,3}\\/\\d{2,3}(?!\\d|\\/)',
      ),
      strength: 'formatted',
      needs: 'nothing',
    },
    {
      regex: phrase(
        '(?:hb ?a1c|a1c|spo2|bmi)(?: (?:is|was|of|level))?[: =]{1,3}\\d{1,3}(?:\\.\\d{1,2})?(?: ?%)?',
      ),
      strength: 'formatted',
      needs: 'nothing',
    },
    {
      regex: phrase(
        '(?:glucose|creatinine|cholesterol|ldl|hdl|triglycerides|hemoglobin|potassium|sodium|tsh|psa|bilirubin|ferritin|viral load|cd4(?: count)?)(?: (?:is|was|of|level))?[: =]{1,3}\\d{1,4}(?:\\.\\d{1,2})? ?(?:mg\\/dl|mmol\\/l|g\\/dl|ng\\/ml|miu\\/l|meq\\/l|u\\/l|cells|copies)',
      ),
      strength: 'formatted',
      needs: 'nothing',
    },
    {
      regex: phrase(
        '(?:hiv|hepatitis [abc]|hep [abc]|covid(?:-19)?|tb|strep|pregnancy test|drug screen|ppd)(?: test(?:ed)?| result| screen)?(?: is| was|:| -)? ?(?:positive|reactive)',
      ),
      strength: 'formatted',
      needs: 'nothing',
    },
    // Two diagnosis codes side by side; one alone could be a paragraph or a part.
    {
      regex:
        /(?<![A-Za-z0-9.])[A-TV-Z]\d[0-9AB]\.[0-9A-KXZ][0-9A-Z]{0,3}(?:[,;/ ]{1,3}[A-TV-Z]\d[0-9AB](?:\.[0-9A-KXZ][0-9A-Z]{0,3})?){1,11}(?![A-Za-z0-9.])/g,
      strength: 'formatted',
      needs: 'context',
    },
    {
      regex: /(?<![A-Za-z0-9.])[A-TV-Z]\d[0-9AB]\.[0-9A-KXZ][0-9A-Z]{0,3}(?![A-Za-z0-9.])/g,
      strength: 'formatted',
      needs: 'label',
    },
    { regex: /[^\n]{2,300}/g, strength: 'bare', needs: 'label', columnOnly: true },
  ],
  words: {
    labels: phrases(`
          diagnosis, diagnoses, diagnosis code, diagnosis codes, primary diagnosis,
          secondary diagnosis, admitting diagnosis, dx, dx code, icd, icd 10, icd 10 code,
          icd 10 cm, icd10, icd 9, icd9, icd code, chief complaint, medical condition,
          medical conditions, health condition, medical history, prescription, medication list,
          medication name, drug name, drug allergies
      `),
    columns: phrases(`
          problem, bp, fmla, workcomp, work comp,
          dx, dx1, dx2, dx3, dx4, diag, diag code, diagcode, dxcode, icdcode, icd10code,
          medication, medications, meds, med list, medlist, drug, drugname, rx, rx name, allergy,
          allergies, condition, conditions, chief complaint, chiefcomplaint, procedure,
          procedures, procedure code, proc code, proccode, cpt, cpt code, cptcode, hcpcs,
          reason for visit, visit reason, visitreason, reasonforvisit, disability,
          disability type, prognosis, treatment, therapy, lab result, clinical note,
          clinical notes, provider note, progress note, symptom, symptoms, injury, injury type,
          nature of injury, injury description, body part, work comp injury, fmla reason,
          leave reason, accommodation, accommodations, medical notes, health notes,
          medical alert, medical alerts, health alert, immunization, vaccine, hiv, hiv status,
          a1c, bmi, blood pressure, impairment, illness, surgery, mental health, bloodtype,
          blood type, special needs, problem list
      `),
    // The lexicon counts as context too: where none of these words stands there is nothing to look for.
    context: [
      ...phrases(`
          patient, assessment, physician, clinic, hospital, admitted, discharge, encounter,
          superbill, diagnosed, treated for, suffers, suffering, suffered, tested positive,
          tested negative, prescribed, hospitalized, allergic, allergies, pregnant, diabetic,
          epileptic, asthmatic, legally blind, paralyzed, suicidal, bipolar, autistic, immunocompromised,
          history of, recovering from, died of, alzheimer's, parkinson's, crohn's, hodgkin's, huntington's, tourette's, hashimoto's, miscarried, overdosed, relapsed, broke her, broke his, broke my, fractured, sprained, dislocated, injured, hurt her, hurt his, hurt my, tore her, tore his, strained his, strained her, underwent, fmla, medications, meds, rx, bp,
          blood pressure, a1c, hba1c, hb a1c, bmi, spo2, sp o2, glucose, creatinine, hiv,
          symptoms, disability, injury, sick leave, medical leave
      `),
      ...conditions,
      ...procedures,
      ...drugs,
    ],
  },
  trigger: isMedicalWord,
  termAt: medicalTermAt,
  suppressors: medicalSuppressors,
  weakColumns: weakMedicalColumns,
  check: judgeMedicalFact,
  references: [
    'RSMo 407.1500.1(6) and (9)(e)',
    'ICD-10-CM Official Guidelines (CMS, NCHS): code structure',
    'USAN Council, stems of drug names',
  ],
  examples: {
    found: [
      { text: 'Diagnosis: moderate persistent asthma', finds: 'moderate persistent asthma' },
      { text: 'Dx: E11.9', finds: 'E11.9' },
      {
        text: 'Judy was diagnosed with breast cancer in May',
        finds: 'was diagnosed with breast cancer in May',
      },
      { text: 'He suffers from migraines.', finds: 'suffers from migraines' },
      { text: 'Allergies: penicillin', finds: 'penicillin' },
      { text: 'no history of HIV', finds: 'no history of HIV' },
      { text: 'She takes lisinopril 20 mg daily.', finds: 'takes lisinopril 20 mg daily' },
      { text: 'FMLA leave for back surgery', finds: 'FMLA leave for back surgery' },
      { text: 'because of her anxiety', finds: 'because of her anxiety' },
      { text: 'BP 148/92 today', finds: 'BP 148/92' },
      { text: 'patient codes E11.9, I10, J45.909', finds: 'E11.9, I10, J45.909' },
      { text: 'Mary is pregnant', finds: 'is pregnant' },
      { text: 'Reason for absence: broken hip', finds: 'Reason for absence: broken hip' },
    ],
    ignored: [
      { text: 'Diagnosis: none', why: 'nothing said' },
      { text: 'Condition: New', why: 'the condition of goods' },
      { text: 'the server has a problem', why: 'no condition of a person' },
      { text: 'her car', why: 'no condition' },
      { text: 'room B12.3', why: 'one code without a label' },
      { text: 'takes 20 minutes', why: 'no drug' },
      { text: 'Problem: printer is offline', why: 'no condition of a person' },
      { text: 'Allergies: N/A', why: 'nothing said' },
      { text: 'Treatment: paint with two coats', why: 'no treatment of a person' },
    ],
  },
});
