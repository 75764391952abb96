// What RSMo 375.1407 and 375.1410 ask of an insurance licensee after a cybersecurity event, as data.
import type { Duty, Exemption, LawView } from '../../model/law-view.ts';
import { missouriView } from '../missouri/duties.ts';
import { ruleOnDuties } from '../rule-on-duties.ts';
import { cite, limbViews } from './duties-citations.ts';

const duties: readonly Duty[] = [
  {
    id: 'investigation',
    when: 'Any cybersecurity event',
    says: 'Investigate promptly: whether it is one, its nature and scope, what nonpublic information is concerned, and how the systems are made secure again.',
    citation: cite('375.1407', '.2'),
    isOption: false,
    from: 1,
  },
  {
    id: 'director',
    when: '250 or more consumers, or Missouri as home state',
    says: 'Tell the director within four business days of the determination, with as much of what the section lists as can be told.',
    citation: cite('375.1410', '.1'),
    isOption: false,
    from: 250,
    terse: {
      above:
        '250 or more Missouri consumers: the director must be told within four business days where material harm is reasonably likely.',
      perhaps:
        'The director may have to be told within four business days, from 250 Missouri consumers: {counts}.',
      below:
        'Below 250 Missouri consumers, the director must be told by licensees at home in Missouri only.',
    },
  },
  {
    id: 'records',
    when: 'Any cybersecurity event',
    says: 'Keep the records of the event three years, and show them to the director on demand.',
    citation: cite('375.1407', '.4'),
    isOption: false,
    from: 1,
  },
  {
    id: 'consumers',
    when: 'Consumers',
    says: 'Whether consumers must be told is judged by RSMo 407.1500, which counts accounts and cards only with their codes: scan with the profile missouri.',
    citation: missouriView.statute,
    isOption: false,
    from: null,
  },
  {
    id: 'returned',
    when: 'Not used, and returned or destroyed',
    says: 'It is no cybersecurity event where the licensee determines that the information was not used or released and was returned or destroyed.',
    citation: cite('375.1402', '(3)(b)'),
    isOption: true,
    from: null,
  },
];

const exemptions: readonly Exemption[] = [
  {
    id: 'small-licensee',
    words: 'has fewer than ten employees, and so need have no program under RSMo 375.1405',
    citation: cite('375.1417', '.1(1)'),
  },
  {
    id: 'hipaa',
    words:
      'is subject to the HIPAA rules and keeps nonpublic information as it keeps protected health information; the director is still told',
    citation: cite('375.1417', '.1(2)'),
  },
  {
    id: 'small-producer',
    words: 'is a producer below the limits of size that the section names',
    citation: cite('375.1417', '.1(4)'),
  },
  {
    id: 'interagency-guidance',
    words: 'is affiliated with a depository institution that keeps to the Interagency Guidelines',
    citation: cite('375.1417', '.1(5)'),
  },
];

export const idsaView: LawView = {
  id: 'mo-idsa',
  title: 'Missouri, Insurance Data Security Act (RSMo 375.1400 to 375.1427)',
  statute: cite('375.1400'),
  covers: 'nonpublic information',
  redaction: cite('375.1402'),
  limbs: limbViews,
  duties,
  notice: missouriView.notice,
  determination: missouriView.determination,
  exemptions,
  documents: missouriView.documents,
  rule: (facts) => ruleOnDuties(duties, facts),
};
