// What RSMo 407.1500.2 asks after a breach of security, as data: whom to tell, above which number, with what contents.
import type { Duty, Exemption, LawView, NoticeContent } from '../../model/law-view.ts';
import { ruleOnDuties } from '../rule-on-duties.ts';
import { cite, limbViews } from './duties-citations.ts';
import { noticeRule } from './duties-privacy.ts';
import { registerRule } from './duties-register.ts';
import { riskRule } from './duties-risk.ts';

const duties: readonly Duty[] = [
  {
    id: 'consumers',
    when: 'Any number of residents',
    says: 'Tell each person, without unreasonable delay.',
    citation: cite('.2'),
    isOption: false,
    from: 1,
  },
  {
    id: 'officials',
    when: 'More than 1,000 residents at one time',
    says: 'Tell the attorney general and the nationwide consumer reporting agencies when, to whom and in what words notice is given.',
    citation: cite('.2'),
    isOption: false,
    from: 1001,
    terse: {
      above:
        'More than 1,000 Missouri residents: the attorney general and the nationwide credit bureaus must be told as well.',
      perhaps:
        'The attorney general and the nationwide credit bureaus may have to be told, above 1,000 Missouri residents: {counts}.',
      below:
        'The attorney general and the credit bureaus must be told only above 1,000 Missouri residents.',
    },
  },
  {
    id: 'substitute',
    when: 'More than 150,000 residents, or letters that cost more than $100,000',
    says: 'Substitute notice is allowed: e-mail where it is known, the website, and major statewide media, all of them.',
    citation: cite('.2(6)'),
    isOption: true,
    from: 150_001,
    terse: {
      above: 'More than 150,000 Missouri residents: substitute notice may be used.',
      perhaps: 'Substitute notice may be open, above 150,000 Missouri residents: {counts}.',
      below: 'Substitute notice, by number of people, only above 150,000.',
    },
  },
  {
    id: 'owner',
    when: 'Held for somebody else',
    says: 'Tell the owner or licensee of the information immediately.',
    citation: cite('.2'),
    isOption: false,
    from: null,
  },
  {
    id: 'determination',
    when: 'Harm not reasonably likely',
    says: 'No notice is required where an investigation, or law enforcement that was consulted, leads to a written determination that identity theft or other fraud is not reasonably likely. Keep it five years.',
    citation: cite('.2(5)'),
    isOption: true,
    from: null,
  },
  {
    id: 'delay',
    when: 'Law enforcement asks for delay',
    says: 'Notice may wait while a law enforcement agency says that it would hinder an investigation. Keep the request in writing, with the name and agency of the officer.',
    citation: cite('.2'),
    isOption: true,
    from: null,
  },
];

/** Public addresses of the three nationwide agencies; a person confirms them before a notice is sent. */
const agencies =
  'Equifax, www.equifax.com, 1-800-685-1111; Experian, www.experian.com, 1-888-397-3742; TransUnion, www.transunion.com, 1-888-909-8872. Free reports: www.annualcreditreport.com, 1-877-322-8228.';

const contents: readonly NoticeContent[] = [
  { requires: 'The incident in general terms', draft: null },
  { requires: 'The type of personal information that was obtained', draft: null },
  { requires: 'A telephone number for help, if one exists', draft: null },
  { requires: 'How to reach the consumer reporting agencies', draft: agencies },
  {
    requires: 'Advice to remain vigilant',
    draft: 'Review your account statements and your free credit reports.',
  },
];

const exemptions: readonly Exemption[] = [
  {
    id: 'own-procedures',
    words: 'follows notice procedures of its own that agree with the timing the section asks for',
    citation: cite(''),
  },
  {
    id: 'regulator',
    words: 'follows procedures that its state or federal regulator has set or approved',
    citation: cite(''),
  },
  {
    id: 'interagency-guidance',
    words: 'is a financial institution under the federal Interagency Guidance on response programs',
    citation: cite(''),
  },
  {
    id: 'ncua',
    words: 'is a credit union under 12 CFR Part 748',
    citation: cite(''),
  },
  {
    id: 'glba',
    words: 'is a financial institution under Title V of the Gramm-Leach-Bliley Act',
    citation: cite(''),
  },
];

export const missouriView: LawView = {
  id: 'missouri',
  title: 'Missouri, RSMo 407.1500',
  statute: cite(''),
  covers: 'personal information',
  redaction: cite('.1(10)'),
  limbs: limbViews,
  duties,
  notice: { citation: cite('.2(4)'), contents },
  determination: {
    citation: cite('.2(5)'),
    standard: 'identity theft or other fraud to any consumer is not reasonably likely to occur',
    years: 5,
  },
  exemptions,
  documents: { register: registerRule, notice: noticeRule, risk: riskRule },
  rule: (facts) => ruleOnDuties(duties, facts),
};
