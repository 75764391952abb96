// Numbers of health insurers far from the insurer's name, and numbers of other policies, cards and people beside them.
import { describe, expect, test } from 'vitest';
import { detectText } from '../../src/detect/detect-text.ts';

const numbers = (text: string): string[] =>
  detectText(text)
    .filter(({ kind }) => kind === 'health-insurance-id')
    .map(({ raw }) => raw);

describe('the paper, the card or the fields beside it say whose number it is', () => {
  test.each([
    ['Employee is Luis Lane. ID on the old card 20471839. Pharmacy says inactive.', '20471839'],
    ['The claim had Judy Harris\u2019s old number 20471839. Patient resp $12.', '20471839'],
    [
      'Her plan changed; my correct member number is 204718395-01, says Judy Harris, subscriber',
      '204718395-01',
    ],
    ['Harris, Judy   plan Prairie Mutual Insurance   auth for W204718395', 'W204718395'],
    ['Dental visit of Judy Harris was filed under XYZ204718395', 'XYZ204718395'],
    ['Judy Harris: benefits verified with U204718395, copay $20', 'U204718395'],
    [
      'Camper Walter Lane  Insurance: Prairie Mutual   Subscriber: Kathryn Lane   ID: NGK473F09105   Group: 76208',
      'NGK473F09105',
    ],
    [
      'Benefits call list\nfull name is Anya Marsh, mbr DQS510S14947, wants to know if Base covers the baby',
      'DQS510S14947',
    ],
    [
      'Bernice Eggers sent the wrong premium for her medical plan. Sub no. H05349291. Grace ends August 24.',
      'H05349291',
    ],
    ['Patient: Judy Harris\nInsurance: Aetna PPO\nID: W204718395\nGroup: 0718395', 'W204718395'],
    [
      'Patient: Judy Harris\nPrimary Insurance\nCarrier: Cigna\nID #: U20471839501\nGrp: 3341022',
      'U20471839501',
    ],
    [
      'INSURANCE INFORMATION\nPlan name: Healthy Blue\nName: Judy Harris\nID Number: YRH204718395\nCopay: $20',
      'YRH204718395',
    ],
    [
      'COVERAGE\nPayer        UnitedHealthcare\nSubscriber   Judy Harris\nID           920471839\nGroup        748120\nEffective    1/1/2024',
      '920471839',
    ],
    [
      'Front of card\nJUDY HARRIS\nID 904718395 00\nGRP 748120\nRxBIN 610279\nRxPCN 9999',
      '904718395 00',
    ],
    ['Judy Harris, Certificate #: 2047183951, dental plan effective 1/1/24', '2047183951'],
    ['Enrollee: Judy Harris, Enrollee No. 88047183, plan: Silver PPO', '88047183'],
    ['Cardholder ID 20471839501 for Judy Harris, BIN 004336', '20471839501'],
    ['Beneficiary ID: 104718395, plan TRICARE Prime, sponsor Judy Harris', '104718395'],
    ['Contract no. R20471839 (FEP Blue Standard), Judy Harris', 'R20471839'],
    ['HMO #20471839, member Judy Harris', '20471839'],
    ['Her insurance is Humana, number is H20471839.', 'H20471839'],
    ['Judy Harris has Medi-Share, # 204718395.', '204718395'],
    ['Ins: BCBS MO / XYZ204718395 / grp 00718395  pt Judy Harris', 'XYZ204718395'],
    ["Judy Harris's Anthem card says YRP204M71839.", 'YRP204M71839'],
    ['Please rebill under member W204718395 for Judy Harris.', 'W204718395'],
    ['Subscriber no: 204718395 (medical) Judy Harris', '204718395'],
    [
      'COBRA participant Judy Harris, participant ID 204718395, medical and dental continue',
      '204718395',
    ],
    ['Patient Judy Harris. Policyholder ID: 204718395. Copay $30. Deductible met.', '204718395'],
    ['Plan: Delta Dental of Missouri   Subscriber: Harris, Judy   ID: 204718395', '204718395'],
    ['VISION PLAN ID 104718395  Judy Harris', '104718395'],
    [
      'Judy Harris\nHealth Plan: Ambetter from Home State Health\nMember #: U9471839501',
      'U9471839501',
    ],
    ['ID on insurance card: XQH204718395 Judy Harris', 'XQH204718395'],
    ['Insured: Judy Harris   Policy: 204718395   Carrier: Cox HealthPlans', '204718395'],
    ["Judy's new insurance: United, ID 920471839, group 748120, payer ID 87726", '920471839'],
  ])('%j', (text, number) => {
    expect(numbers(text)).toContain(number);
  });
});

describe('another policy, another number, another person', () => {
  test.each([
    'Auto policy 204718395 for Judy Harris, State Farm',
    'The plan of the office: call Judy Harris, her new number is 573-555-0144',
    'Judy Harris filed under 204718395 at the county recorder',
    'Judy Harris has a right number 20471839 of votes',
    'Judy Harris, coverage for lot 204718395',
    'Homeowners policy number: HO204718395, Judy Harris',
    'Life insurance certificate no. 204718395 Judy Harris',
    'Judy Harris, library card ID 20471839501',
    'Judy Harris, gym membership ID: 204718395',
    'Proof of insurance: Judy Harris, GEICO, policy # 4204718395, VIN 1HGCM82633A004352',
    'Pet insurance: Max (Judy Harris), policy 204718395',
    'Workers compensation policy WC204718395, employer Harris Farms',
    'Certificate of liability insurance, certificate no. 204718395, producer Judy Harris',
    'Judy Harris, Group: 0718395, plan PPO',
    'Payer ID 87726, NPI 1234567893, Judy Harris MD',
    'Judy Harris claim number 204718395, Aetna',
    'Judy Harris auth number 204718395, UnitedHealthcare',
    'Judy Harris, confirmation ID 204718395, dental appointment',
    'Flood policy no. 8704718395 Judy Harris',
    'Title insurance policy no. 204718395, buyer Judy Harris',
    'Judy Harris, Costco member 111847183951',
    'Service contract no. 204718395 for the furnace, Judy Harris',
    'Union member ID 204718395 Judy Harris',
    'Provider ID 204718395, Dr. Judy Harris, Blue Cross',
    'Renters policy: 204718395 Judy Harris, Allstate',
    'Employee ID 204718395 Judy Harris, medical plan: PPO',
    'Order ID: 204718395, Judy Harris, CPAP mask',
    'Warranty certificate no. 204718395, hearing aid, Judy Harris',
    'Travel insurance policy TR204718395 Judy Harris',
  ])('nothing in %j', (text) => {
    expect(numbers(text)).toEqual([]);
  });
});
