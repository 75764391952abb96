// 20 CSR 100-6.100 and the federal model form: what an insurance licensee's privacy notice says, and from which menu.
import type { NoticeRule } from '../../model/document-rules.ts';

export const noticeRule: NoticeRule = {
  citation: {
    text: '20 CSR 100-6.100',
    // Its subsections are not cited: what was read names the parts of the notice without their letters.
    wording: '',
    address: 'https://www.sos.mo.gov/adrules/csr/current/20csr/20csr',
  },
  title: 'What our records say about your privacy notice',
  contents: [
    'The categories of nonpublic personal financial information that are collected',
    'The categories that are disclosed',
    'The categories of affiliates and others to whom it is disclosed',
    'What is disclosed about former customers, and to whom',
    'What is disclosed to service providers and joint marketers',
    'The right to opt out, and how',
    'Any notice under the federal Fair Credit Reporting Act about sharing with affiliates',
    'How confidentiality and security are protected',
    'That other disclosures are made as permitted by law',
  ],
  modelForm: {
    citation: {
      text: '12 CFR Part 1016, Appendix',
      wording: '2009-12-01',
      address: 'https://www.ecfr.gov/current/title-12/chapter-X/part-1016',
    },
    first: 'Social Security number',
    least: 5,
    menu: [
      { term: 'Income', types: [], stores: ['efw2', 'fire-1099', 'icesa'] },
      { term: 'Account balances', types: [], stores: ['ofx', 'iso20022'] },
      { term: 'Payment history', types: [], stores: ['metro2', 'metro2-packed'] },
      {
        term: 'Transaction history',
        types: [],
        stores: ['ofx', 'qif', 'iso20022', 'nacha', 'bai2'],
      },
      { term: 'Transaction or loss history', types: [], stores: [] },
      { term: 'Credit history', types: [], stores: ['metro2', 'metro2-packed'] },
      { term: 'Credit scores', types: [], stores: [] },
      { term: 'Assets', types: [], stores: [] },
      { term: 'Investment experience', types: [], stores: [] },
      { term: 'Credit-based insurance scores', types: [], stores: [] },
      { term: 'Insurance claim history', types: [], stores: ['x12'] },
      {
        term: 'Medical information',
        types: ['medical'],
        stores: ['hl7', 'fhir', 'fhir-ndjson', 'fhir-within', 'fhir-xml', 'ccda'],
      },
      { term: 'Overdraft history', types: [], stores: [] },
      { term: 'Purchase history', types: [], stores: [] },
      {
        term: 'Account transactions',
        types: [],
        stores: ['nacha', 'bai2', 'ofx', 'qif', 'iso20022'],
      },
      { term: 'Risk tolerance', types: [], stores: [] },
      { term: 'Medical-related debts', types: [], stores: [] },
      {
        term: 'Credit card or other debt',
        types: ['payment-card'],
        stores: ['metro2', 'metro2-packed'],
      },
      { term: 'Mortgage rates and payments', types: [], stores: [] },
      { term: 'Retirement assets', types: [], stores: [] },
      {
        term: 'Checking account information',
        types: ['bank-account', 'routing-number'],
        stores: ['nacha'],
      },
      { term: 'Employment information', types: [], stores: ['efw2', 'icesa'] },
      { term: 'Wire transfer instructions', types: [], stores: [] },
    ],
    reasons: [
      [
        'everyday',
        'For our everyday business purposes: to process transactions, keep accounts, answer courts and report to credit bureaus',
      ],
      ['marketing', 'For our marketing purposes: to offer our products and services'],
      ['jointMarketing', 'For joint marketing with other financial companies'],
      [
        'affiliatesEveryday',
        'For our affiliates’ everyday business purposes: information about transactions and experiences',
      ],
      [
        'affiliatesCredit',
        'For our affiliates’ everyday business purposes: information about creditworthiness',
      ],
      ['affiliatesMarketing', 'For our affiliates to market to you'],
      ['nonaffiliates', 'For nonaffiliates to market to you'],
    ],
  },
};
