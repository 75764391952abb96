// Medicaid numbers that nobody labels: eight digits behind a name, in lists of those who look up who is eligible.
import { phrases } from './checks/phrases.ts';
import { judgeLabelled } from './checks/labelled-number.ts';
import { defineDetector, type Detector } from './detector.ts';

/** "State ID", "Case No": words of forms before a number. */
const noLabel = String.raw`(?![^\n]{0,40}?\b(?:ID|No|Number|Num|Case|Phone|Tel|Fax|Ref|Conf|Acct|Account|Claim|Invoice|Order|Box|Lot|Ext|Room|Unit|Ticket|Rx|MRN|Chart|RA|MO|HEALTHNET|HealthNet|MEDICAID|Medicaid|PAGE|Page|REPORT|Report|TOTAL|Total)\b)`;
const name = String.raw`\p{Lu}[\p{L}'’-]{1,20}(?:,? \p{Lu}[\p{L}'’.-]{0,20}){1,3}`;
const between = String.raw`(?:[ \t]{0,3}(?:[/|;–—-]|,|[ \t]{2,}|\t)[ \t]{0,12}| (?=\d{8} \p{Ll}))`;
const birth = String.raw`(?:(?:dob |born |b\. )?(?:\d{1,4}[-/.](?:\d{1,2}|[A-Za-z]{3})[-/.]\d{2,4}|\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4})${between})?`;

export const medicaidRow: Detector = defineDetector({
  id: 'medicaid-row',
  element: 'medicaid-id',
  title: 'Medicaid number in a list of eligibility',
  shapes: [
    {
      regex: new RegExp(
        String.raw`(?<=^[ \t]{0,8}(?:[-*•]|\d{1,3}(?:[.)]| ?-))?[ \t]{0,4})${noLabel}${name}${between}${birth}(?<value>(?!(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:19|20)\d\d)\d{8})(?=[ \t]{0,3}[/|;,–—]|[ \t]{1,3}-|[ \t]{2}|\t|$| \p{Ll})`,
        'gmu',
      ),
      strength: 'formatted',
      needs: 'context',
    },
  ],
  words: {
    labels: [],
    columns: [],
    // What only those say who deal with MO HealthNet: its plans, its codes, what they look up.
    context: phrases(`
      elig check, eligibility check, eligibility, emomed, medicaid, mo healthnet, mohealthnet, mhd, fsd, dcn, me code, me codes, spend down, spenddown, spend-down,
      tpl on file, fee for service, ffs, home state, home state health, show me healthy kids, healthy blue, uhc community plan, unitedhealthcare community plan,
      missouri care, managed care, mco, remit, icn, nemt, red card, redetermination, recert, snap, retro elig, retro eligibility, medicaid pending
    `),
  },
  check: judgeLabelled,
  references: ['Missouri DSS, assignment of Departmental Client Numbers (eight digits)'],
  examples: {
    found: [
      {
        text: 'elig check\n\nHarris, Judy   2/3/1980   20471839   Home State   closed',
        finds: '20471839',
      },
      { text: '- Judy Harris / 20471839 / fee for service since March', finds: '20471839' },
      { text: 'emomed today:\n1. Harris, Judy | 20471839 | spend-down not met', finds: '20471839' },
      { text: 'spend down list\n* Judy Harris ; 20471839 ; met', finds: '20471839' },
      { text: '1 - Harris, Judy 20471839 retro elig, appeal by Friday', finds: '20471839' },
      { text: 'Judy Harris, 20471839, TPL on file', finds: '20471839' },
      { text: 'Redetermination due\nJudy Harris\t20471839\tno answer', finds: '20471839' },
    ],
    ignored: [
      { text: 'Medicaid talk by Judy Harris 20471839', why: 'no list' },
      { text: 'Medicaid desk: Judy Harris, 5550142', why: 'seven digits' },
      { text: 'Judy Harris   20471839   ext 4471', why: 'nothing tells of Medicaid' },
      { text: 'Judy Harris 20471839', why: 'a number in a sentence' },
      { text: 'elig check run by Judy Harris, conf 9837633371', why: 'the number of a call' },
      { text: 'Home State\nJudy Harris / 555-0142 / closed', why: 'a telephone' },
      { text: 'State ID     20471839-26   DCN on file', why: 'a label is no name' },
      { text: 'fee for service\nHarris, Judy   20240318   closed', why: 'a date' },
    ],
  },
});
