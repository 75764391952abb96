// Numbers by which a health insurer knows a person: member, subscriber, insured and policy numbers.
import { judgeLabelled } from './checks/labelled-number.ts';
import { phrases } from './checks/phrases.ts';
import { defineDetector, type Detector } from './detector.ts';
import { insuranceShapes } from './health-insurance-shapes.ts';
import { insuranceConditions, insuranceLabels } from './health-insurance-words.ts';

export const healthInsuranceId: Detector = defineDetector({
  id: 'health-insurance-id',
  element: 'health-insurance-id',
  title: 'Health insurance policy or subscriber number',
  shapes: insuranceShapes,
  words: {
    labels: insuranceLabels,
    columns: phrases(`
          member, memberid, memid, mbrid, member number, member no, membernumber, memberno, subscriberid,
          subscriberno, subscribernumber, subid, insuredid, insuranceid, insuranceno,
          insurancenumber, ins id, ins no, ins policy, insurance policyno, policy no, policy num,
          policy number, policy id, policyno, policynum, policynumber, polno, pol no, cert no,
          certno, rxid, enrolleeid, healthplanid, health id, dental id, hpid, insurance,
          umi, unique member, rx member, rx member id, rx mbr, bene id, bene no, hicn ins, payer member id, ins mbr, ins mem, insmbr, ins member, ins card, insurance card, ins card no, insurance card no, med id, sub no, sub num, sub id no, subs id, subscr no, plan mbr, plan member, beneficiaryid, med ins no, mem no, coverage no, coverage number, coverage id, coverage id no
      `),
    context: phrases(`
          health, health insurance, health plan, medical, dental, vision, ppo, hmo, copay,
          deductible, subscriber, insured, patient, claim form, explanation of benefits, eob, rxbin,
          rx bin, rxgrp, blue cross, blue shield, anthem blue, bcbs, aetna, cigna, humana, unitedhealthcare, anthem,
          primary insurance, secondary insurance, insurance, insurance co, insurance company, payer, benefits, carrier, appeal, appeals, denial, denied service, prior authorization, utilization review, member services, primary care, primary care doctor, primary care provider, pcp, insurance card, pharmacy says, the pharmacy, coordination of benefits, claims reprocessed, portal, eligibility, medicaid, provider
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
      { text: 'eligibility: Heartland Health Plan member 2047183951', finds: '2047183951' },
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
      { text: 'pt Judy Harris\nins 2047183951, bin 004336', finds: '2047183951' },
      { text: '302-C2 W204718395', finds: 'W204718395' },
      { text: 'Member:     Judy Harris   (204718395-01)', finds: '204718395-01' },
      { text: 'pat: Judy Harris\nins: same / W204718395', finds: 'W204718395' },
      { text: 'ins W204718395, refills 2', finds: 'W204718395' },
      {
        text: 'Insurance for Judy: Prairie Care Network,\nPRC204K71839. I will call.',
        finds: 'PRC204K71839',
      },
      { text: 'Insurance: Prairie Care Network, 20471839. Copay 20', finds: '20471839' },
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
      { text: 'Insurance: State Farm Mutual, 20471839', why: 'a car' },
      {
        text: 'Insured Judy Harris  Policy PA-20471839\nVIN on file. Next: send medical authorization',
        why: 'a car, though somebody was hurt',
      },
      { text: 'fleet insurance policy no. 604218834', why: 'vehicles' },
    ],
  },
});
