// Names of columns that mean health only where their values do.
import { phrases } from './checks/phrases.ts';

/** Column names under which only what the lexicon knows is medical: goods have a condition, machines a treatment. */
export const weakMedicalNames: readonly string[] = phrases(`
          reason txt, reason text, reason desc, reason description, complaint, complaint txt, complaint text, complaint desc, condition txt, condition text, condition desc, what and why, med text, med desc, reason for visit, visit reason, condition, conditions, procedure, procedures, treatment, therapy, injury, symptom,
          symptoms, body part, special needs, accommodation, accommodations, drug,
          surgery, illness, leave reason, impairment, rx, problem list, reason, absence reason, why, why off, why out, why short, cause, eats, diet, dietary,
          reason for absence, reason for leave, accommodation needed, accommodation requested,
          accommodations needed, limitations, restrictions, work restrictions, service description,
          iep, 504 plan, presenting problem, disease, diseases, disease name, medicine, medicines, medicine name, medicines taken, medicine taken, pathology, condition name, ailment, ailments,
          antigen, shot, shots, imm, vacc, vax, med alert, med alerts, alert, alerts, health alert, dx limits, medical, medical info, health, health info, health concerns, medical concerns, health condition, medical needs, prescription drugs, otc drugs, drug list, rx list, vaccination, vaccinations, immunizations
      `);

/** However a table writes them: "leave reason", "leave_reason", "leavereason". */
export const weakMedicalColumns: readonly string[] = weakMedicalNames.flatMap((name) =>
  name.includes(' ')
    ? [name, ...['_', '-', '.', ''].map((glue) => name.replaceAll(' ', glue))]
    : [name],
);
