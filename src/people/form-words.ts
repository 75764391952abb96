// Words of forms, clinics and computing that stand beside names and are part of none, whatever the tagger says.
import { squeeze } from './squeeze.ts';
import type { WordFacts } from './word-facts.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const formLabels = words(`
  ss ssn ssns ssno soc sec ssa tin tins itin ein ptin efin dob dod dos mrn mbi hic hicn npi dl
  dcn dcns healthnet dln oln dlno lic acct accts acctno nbr num numbers ref exp cvv cvc cvn pin pins bic iban swift aba ach rtn bin pcn
  ser sn list lists
  rx rxbin rxpcn rxgrp vin gpa fax cell mobile tel ext url uri uuid guid zip fname lname mname nm sex dept
  emp empl pt pts clmt cust cx mbr subscr subscriberid memberid grp ins insd addr appt apptmt sched eob cob copay pcp
  hmo ppo epo hdhp hsa fsa ptsd tricare deers cobra fmla osha hipaa ferpa irs ssi ssdi snap tanf wic uscis ein dmv
  fafsa sss atm pos eft wire debit signature initials newborn amount yours self same various unknown unspecified nas applicant's date/time dates socsec
  jtwros jtten jt ten ttee ttees utma ugma tod pod fbo cust dtd uad ua/d
  dea clia upin caqh inj tabs susp supp
  four-digit one-time part-time full-time out-of-network in-network`);
const spanishWords = words(`
  nombre nombres completo completa apellido apellidos numero numeros seguro social direccion telefono fecha
  nacimiento tarjeta cuenta licencia conducir correo electronico domicilio empleado empleada paciente solicitante
  firma sus por gracias para con declaracion necesito ayuda hola buenos`);
const otherLanguages = words(`
  señor señora sra herr frau monsieur madame mme signor signora vorname nachname geburtsdatum prenom nom adresse naissance`);
const clinicalWords = words(`
  atrial fibrillation flutter diabetes diabetic mellitus hypertension hypertensive asthma asthmatic copd chf ckd gerd
  hiv aids hep cancer carcinoma tumor tumour malignant benign metastatic leukemia lymphoma melanoma disease disorder
  syndrome deficiency infection infected fracture lesion stroke seizure migraine depression depressive anxiety bipolar
  schizophrenia chronic acute severe mild moderate congestive pulmonary coronary renal hepatic cardiac cardiology
  oncology radiology obstetrics pediatric pediatrics orthopedic surgery surgical biopsy mri ekg ecg ultrasound
  metformin lisinopril insulin warfarin albuterol sertraline atorvastatin amlodipine gabapentin apixaban ibuprofen
  covid tdap mmr vaccine vaccination immunization prescription prescribed tablet tablets capsule dosage mcg puffs
  alzheimer alzheimers parkinsons crohns hodgkins glucose hemoglobin cholesterol creatinine lipid thyroid`);
const computingWords = words(`
  api sdk cli gui gnu linux glibc libc gcc llvm xml html css json yaml sql http https tcp udp dns ssl tls ssh ldap nss
  chroot init malloc printf socket kernel bash regex stdin stdout stderr ascii unicode utf iso ansi
  posix git repo cpu gpu usb iccid imei ip vpn os ui ux env config configs param params arg args
  struct typedef enum bool const async await util utils namespace backend frontend runtime toolchain metadata changelog
  autotools cmake makefile debian ubuntu fedora windows macos android lorem ipsum dolor amet danda cedilla diaeresis
  glyph codepoint thx cheers`);

const never: ReadonlySet<string> = new Set(
  [formLabels, spanishWords, otherLanguages, clinicalWords, computingWords].flat().map(squeeze),
);

const clinicalEnding =
  /(?:itis|osis|emia|aemia|ectomy|otomy|oscopy|pathy|algia|plegia|uria|rrhea|rrhage|megaly|penia)$/;
const maxListed = 2;

/** Whether a word is part of no name, unless a label says otherwise. */
export function isNeverName({ low, given, surname }: WordFacts): boolean {
  if (never.has(low)) return true;
  return given < maxListed && surname < maxListed && low.length > 6 && clinicalEnding.test(low);
}
