// 20 CSR 100-6.110: the risk assessment that safeguards begin with. Threats and grades are our reading of it; a statement changes them.
import type { RiskRule } from '../../model/document-rules.ts';

export const riskRule: RiskRule = {
  citation: {
    text: '20 CSR 100-6.110',
    // The copy that was read was current through this date.
    wording: '2024-11-01',
    address: 'https://www.sos.mo.gov/adrules/csr/current/20csr/20csr',
  },
  title: 'Risk assessment of customer information',
  objectives: [
    'security and confidentiality of customer information',
    'protection against anticipated threats or hazards',
    'protection against unauthorized access or use that could cause substantial harm or inconvenience',
  ],
  threats: [
    {
      id: 'open-to-everyone',
      what: 'A person inside opens records without need',
      stores: 'open to everyone',
      likelihood: {
        grade: 'high',
        why: 'no barrier stands between anybody on the system and the records',
      },
      missing: 'access limited to those who need it; encryption',
    },
    {
      id: 'key-beside',
      what: 'A locked file is opened with the key or password beside it',
      stores: 'encrypted, key not secret or cipher broken',
      likelihood: { grade: 'medium', why: 'whoever reaches the file reaches what opens it' },
      missing: 'the key kept elsewhere; a cipher that holds',
    },
    {
      id: 'open-to-many',
      what: 'One account of a group is taken over',
      stores: 'open to a group',
      likelihood: { grade: 'medium', why: 'each account of the group opens all of it' },
      missing: 'encryption; fewer readers',
    },
    {
      id: 'database',
      what: 'A login to a database is misused',
      stores: 'database tables',
      likelihood: { grade: 'medium', why: 'a login that may read a table may read all of it' },
      missing: 'encrypted columns; roles that may read only what they need',
    },
    {
      id: 'mailbox',
      what: 'A mailbox is taken over',
      stores: 'mail',
      likelihood: { grade: 'medium', why: 'mail is reached from anywhere with one password' },
      missing: 'records kept out of mail; messages deleted when done',
    },
    {
      id: 'carried-off',
      what: 'A backup, an export or an archive is carried off',
      stores: 'archives, dumps and backups',
      likelihood: {
        grade: 'low',
        why: 'somebody has to reach the copy, but then has all of it at once',
      },
      missing: 'encryption of copies, with the key apart from them',
    },
    {
      id: 'kept-too-long',
      what: 'What is no longer needed is still there to be taken',
      stores: 'not changed for more than six years',
      likelihood: { grade: 'medium', why: 'nobody looks after it, and nobody would miss it' },
      missing: 'disposal when the time to keep it is over',
    },
    {
      id: 'open-to-few',
      what: 'One account or device of a few is lost',
      stores: 'open to a few',
      likelihood: { grade: 'low', why: 'few people can open it' },
      missing: 'encryption',
    },
  ],
  damage: [
    { from: 1001, rule: { grade: 'high', why: 'officials would have to be told' } },
    { from: 100, rule: { grade: 'medium', why: 'many people would have to be told' } },
    { from: 0, rule: { grade: 'low', why: 'few people would have to be told' } },
  ],
  longYears: 6,
  unseen: [
    'Records on paper, and how they are disposed of',
    'Whether staff are trained',
    'Whether key controls are tested, and how often',
    'How service providers are chosen, and whether they keep to what was agreed',
    'Whether those who may open a store need to',
  ],
};
