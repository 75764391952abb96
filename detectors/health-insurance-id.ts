// Numbers by which a health insurer knows a person: member, subscriber, insured and policy numbers.
import { bounded, boundedBare } from './checks/bounded.ts';
import { judgeLabelled } from './checks/labelled-number.ts';
import { phrases } from './checks/phrases.ts';
import { defineDetector, type Detector } from './detector.ts';
import { insuranceConditions, insuranceLabels, payers } from './health-insurance-words.ts';

const memberNumber = /(?!\d{15})(?=[A-Z]{0,5}\d)(?=[A-Z]{0,5}(?:\d[A-Z]{0,3}){5})[A-Z0-9]{6,20}/i;

export const healthInsuranceId: Detector = defineDetector({
  id: 'health-insurance-id',
  element: 'health-insurance-id',
  title: 'Health insurance policy or subscriber number',
  shapes: [
    { regex: bounded(memberNumber), strength: 'bare', needs: 'label' },
    { regex: boundedBare(/\d{5,14}/), strength: 'bare', needs: 'label' },
    // With the suffix of the family member: W204718395-01, XYZ 204718395, 204-71-8395 02.
    {
      regex: bounded(
        /(?!(?:is|be|was|are|no|nr|id|num|of|on|to|for|as|at|in|the|and|or|my|his|her)[- ])[A-Z]{1,4}[- ]\d{6,14}(?:[- ]\d{1,3})?|[A-Z]{2,4}-\d{4,8}-(?:\d{2,5}|[A-Z]{1,3})|[A-Z]{0,4}\d{6,14}[- ]\d{2}|\d{3,5}(?:-\d{2,5}){1,3}|(?<!\d )\d{3,5} \d{3,5}(?: \d{2,5})?(?! \d)/i,
      ),
      strength: 'formatted',
      needs: 'label',
    },
    // X12 NM109 of an insured or patient, wherever the segment stands.
    {
      regex:
        /(?<![A-Z0-9])NM1\*(?:IL|QC|74|03|S3)\*1\*(?:[^*~\n]{0,40}\*){5}(?:MI|II|C1|N)\*(?<value>[A-Z0-9-]{5,20})(?=[*~\r\n"'`\\]|$)/g,
      strength: 'certain',
      needs: 'nothing',
    },
    // Set in groups, as cards print it: XYZ 204 718 395 01, W2047 18395.
    {
      regex: bounded(
        /(?!(?:is|be|was|are|no|nr|id|num|of|on|to|for|as|at|in|the|and|or|my|his|her|date|dob|grp|ext|tel|fax)[- ])(?:[A-Z]{1,4}(?:[- ]\d{2,6}){2,5}|[A-Z]{1,4}\d{3,6}[- ]\d{3,6}(?:[- ]\d{1,4})?|\d{3}[- ]\d{3}[- ]\d{3}(?:[- ]\d{2})?)/i,
      ),
      strength: 'formatted',
      needs: 'label',
    },
    {
      regex:
        /\bID(?: number)? (?:on|from|off) (?:my|his|her|the|our|your) (?:new |old |insurance |health |medical |member ){0,2}card,?(?: is| was)? (?<value>[A-Z]{3}\d{3}[A-Z]\d{5}|[A-Z]{3}\d{9}|[UHW]\d{8,10}|\d{9}-\d{2})(?![A-Za-z0-9]|[-.]\d)/g,
      strength: 'formatted',
      needs: 'nothing',
    },
    {
      regex:
        /\bID(?: number)? (?:on|from|off) (?:my|his|her|the|our|your) (?:new |old |insurance |health |medical |dental |member ){0,2}card,?(?: is| was)? (?<value>[A-Z]{0,3}\d{7,12})(?![A-Za-z0-9]|[-.]\d)/g,
      strength: 'formatted',
      needs: 'context',
    },
    // "My insurance changed, my id is XYZ204718395".
    {
      regex:
        /\b(?:my|his|her|the|new|your) (?:new )?id(?: number| no\.?| #)? ?(?:is|:|#|changed to|will be)? ?(?<value>[A-Z]{3}\d{3}[A-Z]\d{5}|[A-Z]{3}\d{8,12}|[UHW]\d{8,10}|\d{9}-\d{2})(?![A-Za-z0-9]|[-.]\d)/gi,
      strength: 'formatted',
      needs: 'context',
    },
    // "Member: Harris, Judy" and the number in the line below, or a few words on.
    {
      regex:
        /\b(?:member|subscriber|insured|enrollee)\b(?: name)?[:# ]{1,3}[^\n\d]{3,50}\n[ \t]{0,8}(?:member |subscriber )?ID(?: ?(?:#|no\.?|number))?[:# \t]{1,4}(?<value>[A-Z]{0,4}-?\d{6,12}(?:-\d{1,3})?)(?![\w-]|\.\d)/gi,
      strength: 'certain',
      needs: 'context',
    },
    // "Your ID number stays the same: W204718395."
    {
      regex:
        /\b(?:my|his|her|the|your) (?:new |member |plan |health )?ID(?: number| no\.?| card number)? (?:stays|remains|will (?:stay|remain|be)|is now|is still|did not change|has not changed|changed to|has changed to)(?: the same)?[:,]? (?<value>[A-Z]{0,3}\d{3}[A-Z]?\d{4,8}(?:-\d{2})?)(?![A-Za-z0-9]|[-.]\d)/gi,
      strength: 'formatted',
      needs: 'context',
    },
    // "INSURANCE CO.  Example Plan   ID NO.  5751167860".
    {
      regex:
        /\b(?:ins(?:urance)?|carrier|payer|plan|payor)\b\.?(?: (?:co|company|name|carrier|plan)\b\.?)?[^\n\d]{3,50}?\bID\b(?: ?(?:no\.?|number|num|#))?[ \t_:#]{1,8}(?<value>[A-Z]{0,4}\d{6,14}(?:-\d{2})?)(?![\w-]*[A-Za-z0-9]|\.\d)/gi,
      strength: 'formatted',
      needs: 'context',
    },
    // The insurers' own shapes behind a single word: W and nine digits, H or U and eight, three letters and nine.
    {
      regex:
        /(?<!\b(?:union|gym|club|board|team|council|committee|church|staff|crew) )\b(?:member|subscriber|enrollee|insured|beneficiary|dependent)\b(?: ?(?:number|no\.?|num|id|#))?[ \t]{0,2}[:#=-]?[ \t]{0,2}(?:is )?(?<value>W\d{9}|[HU]\d{8}|[A-Z]{3}\d{9})(?![A-Za-z0-9]|[-.]\d)/gi,
      strength: 'formatted',
      needs: 'nothing',
    },
    {
      regex:
        /\b(?:policy|certificate|ins(?:urance)?|id|plan)\b\.?(?: ?(?:number|no\.?|num|id|#))?[ \t]{0,2}[:#=-]?[ \t]{0,2}(?:is )?(?<value>W\d{9}|[HU]\d{8})(?![A-Za-z0-9]|[-.]\d)/gi,
      strength: 'formatted',
      needs: 'context',
    },
    {
      regex:
        /\b(?:identification|id)(?: ?(?:number|no\.?|#)|:)?[ \t]{0,2}[:#]?[ \t]{0,2}\n?[ \t]{0,4}(?<value>[A-Z]{3}[A-Z0-9]?\d{8,11})(?![A-Za-z0-9]|[-.]\d)/gi,
      strength: 'formatted',
      needs: 'context',
    },
    // The name of the person, or of the plan, stands between.
    {
      regex:
        /\b(?:subscriber|insured|policy ?holder|enrollee)\b[:# ]{1,3}[A-Z][A-Za-z.'’ -]{3,40}[,;]?[ \t]{1,3}ID(?: ?(?:#|no\.?|number))?[: \t]{0,3}(?<value>[A-Z]{0,3}\d{6,14})(?![\w-]|\.\d)/gi,
      strength: 'certain',
      needs: 'context',
    },
    {
      regex: new RegExp(
        `\\b(?:${payers.join('|')})\\b[^\\n\\d]{0,20}\\bmember\\b(?: ?(?:id|no\\.?|number|#))?[:# ]{1,3}(?<value>[A-Z]{0,3}\\d{6,14})(?![\\w-]|\\.\\d)`,
        'gi',
      ),
      strength: 'certain',
      needs: 'nothing',
    },
    // NUCC 1500 claim form, item 1a: the title of the field, and what is typed below or beside it.
    {
      regex:
        /\binsured['’]?s i\.? ?d\.? number[ \t]{0,4}\(for program in item 1\)[ \t]{0,40}\n?[ \t]{0,60}(?<value>[A-Z]{0,4}\d{6,14}(?:-\d{2})?)(?![\w-]|\.\d)/gi,
      strength: 'certain',
      needs: 'nothing',
    },
    // The card of a pharmacy plan.
    {
      regex:
        /\brx ?(?:bin|pcn|grp|group)\b[^\n]{0,80}?\bID\b[ \t]{0,2}[:#]?[ \t]{0,2}(?<value>[A-Z]{0,3}\d{6,14})(?![\w-]|\.\d)/gi,
      strength: 'certain',
      needs: 'nothing',
    },
    {
      regex: /\b(?:insurance|ins)[-_ ](?<value>[A-Z]{2,4}\d{8,12})(?![A-Za-z0-9])/gi,
      strength: 'formatted',
      needs: 'nothing',
    },
    {
      regex: bounded(/[Xx*#•●]{3,12}-?[A-Z0-9]{1,5}/),
      strength: 'formatted',
      needs: 'label',
      masked: true,
    },
  ],
  words: {
    labels: insuranceLabels,
    columns: phrases(`
          memberid, memid, mbrid, member number, member no, membernumber, memberno, subscriberid,
          subscriberno, subscribernumber, subid, insuredid, insuranceid, insuranceno,
          insurancenumber, ins id, ins no, ins policy, insurance policyno, policy no, policy num,
          policy number, policy id, policyno, policynum, policynumber, polno, pol no, cert no,
          certno, rxid, enrolleeid, healthplanid, health id, dental id, hpid, insurance,
          beneficiaryid, med ins no, mem no, coverage no, coverage number, coverage id, coverage id no
      `),
    context: phrases(`
          health, health insurance, health plan, medical, dental, vision, ppo, hmo, copay,
          deductible, subscriber, insured, patient, claim form, explanation of benefits, eob, rxbin,
          rx bin, rxgrp, blue cross, blue shield, anthem blue, bcbs, aetna, cigna, humana, unitedhealthcare, anthem,
          primary insurance, secondary insurance, insurance, insurance co, insurance company, payer, benefits, carrier, appeal, appeals, denial, denied service, prior authorization, utilization review, member services, primary care, primary care doctor, primary care provider, pcp, insurance card, portal, eligibility, medicaid, provider
      `),
    refusedBy: phrases(`
          auto policy, auto insurance, homeowners, life insurance, group number, group no, gym,
          union member
      `),
  },
  conditions: insuranceConditions,
  check: judgeLabelled,
  references: [
    'RSMo 407.1500.1(5) and (9)(f)',
    'NUCC 1500 claim form, items 1a and 11',
    'BCBSA prefix rules (three characters)',
  ],
  examples: {
    found: [
      { text: 'United Health\nMember: Harris, Judy\nID#: UPH-2047183-02', finds: 'UPH-2047183-02' },
      {
        text: 'Your new primary care doctor is Mona Swope. Your ID number stays the same: W204718395.',
        finds: 'W204718395',
      },
      { text: '`NM1*IL*1*HARRIS*JUDY*A***MI*W204718395~`', finds: 'W204718395' },
      { text: 'my member id should be 20471839', finds: '20471839' },
      { text: 'Subscriber ID: XYZ 204 718 395 01', finds: 'XYZ 204 718 395 01' },
      { text: 'Member ID W2047 18395 per card', finds: 'W2047 18395' },
      { text: 'Insured ID# 204-718-395', finds: '204-718-395' },
      { text: 'Health plan member number HP 20471 8395', finds: 'HP 20471 8395' },
      { text: 'Her Insurance ID is 204718395-01.', finds: '204718395-01' },
      { text: 'Insured ID 204718395-03. Diagnosis', finds: '204718395-03' },
      { text: 'MEMBER NUMBER: DUC204Y71839', finds: 'DUC204Y71839' },
      { text: 'the ID on my card, H20471839, is refused', finds: 'H20471839' },
      { text: 'Member ID: HPB-20471-8395', finds: 'HPB-20471-8395' },
      { text: 'BlueCross BlueShield\nPolicy Number: BCB-20471-XR', finds: 'BCB-20471-XR' },
      { text: 'Ins ID: W204718395', finds: 'W204718395' },
      { text: 'Member ID: W204718395', finds: 'W204718395' },
      { text: 'Subscriber ID XYZ204718395', finds: 'XYZ204718395' },
      { text: 'blue cross: XYQ204718395', finds: 'XYQ204718395' },
      { text: 'policy: ABC12345678', finds: 'ABC12345678' },
      { text: 'Dental policy: DENT123456', finds: 'DENT123456' },
      { text: 'insurance-HIB204718395', finds: 'HIB204718395' },
      { text: 'Aetna PPO, policy number 204718395, copay $20', finds: '204718395' },
      { text: "Insured's ID\n204718395-01", finds: '204718395-01' },
      { text: 'UHC member ID 920471839', finds: '920471839' },
      { text: 'I am Judy Harris, member W117062298.', finds: 'W117062298' },
      { text: 'Re: Policy W962722869', finds: 'W962722869' },
      { text: 'VSP member # 535539265', finds: '535539265' },
      {
        text: 'BlueCross BlueShield\nIdentification Number\nYRP477878243',
        finds: 'YRP477878243',
      },
      { text: 'Health plan member #: W590558568', finds: 'W590558568' },
      { text: 'RXBIN: 004336 RXPCN: ADV RXGRP: RX8834 ID: 204718395', finds: '204718395' },
      { text: 'GEHA ID 20471839', finds: '20471839' },
      { text: 'Member I.D. #: XYZ204718395', finds: 'XYZ204718395' },
      { text: 'Insurance: BCBS of KC, ID KCX604218834', finds: 'KCX604218834' },
      { text: 'Subscriber: Judy Harris, ID# 604218834', finds: '604218834' },
      { text: 'bill Cox HealthPlans, member 604218834', finds: '604218834' },
    ],
    ignored: [
      { text: 'Group number 0718395', why: 'names an employer, not a person' },
      { text: 'auto policy: ABC12345678', why: 'car insurance' },
      { text: 'life insurance policy number LIF2047183', why: 'no health insurer' },
      { text: 'XYZ204718395', why: 'no label' },
      { text: 'gym member W117062298', why: 'a club' },
      { text: 'Identification Number YRP477878243', why: 'nothing says whose number' },
      { text: 'see policy HR-2023-001', why: 'a company rule' },
      { text: 'insurance premium 204.71', why: 'a sum' },
      { text: 'insurance 2023', why: 'a year' },
      { text: 'RxBIN 610014', why: 'names a payer' },
      { text: 'Discord member ID 204718395012345678', why: 'an id of eighteen digits' },
      { text: 'uhc 23 23 2275 2281', why: 'a row of figures' },
      { text: 'gym member ID 204718', why: 'a club' },
      { text: 'library member number 204718395-01', why: 'a library' },
      { text: 'pet insurance id 604218834', why: 'an animal' },
      { text: 'fleet insurance policy no. 604218834', why: 'vehicles' },
    ],
  },
});
