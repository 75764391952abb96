// Medicaid numbers that nobody labels: eight digits behind a name, in lists of those who look up who is eligible.
import { phrases } from './checks/phrases.ts';
import { judgeLabelled } from './checks/labelled-number.ts';
import { defineDetector, type Detector } from './detector.ts';

/** "State ID", "Case No": words of forms before a number. */
const noLabel = String.raw`(?![^\n]{0,40}?\b(?:ID|No|Number|Num|Case|Phone|Tel|Fax|Ref|Conf|Acct|Account|Claim|Invoice|Order|Box|Lot|Ext|Room|Unit|Ticket|Rx|MRN|Chart|RA|MO|HEALTHNET|HealthNet|MEDICAID|Medicaid|PAGE|Page|REPORT|Report|TOTAL|Total)\b)`;
const name = String.raw`\p{Lu}[\p{L}'’-]{1,20}(?:,? \p{Lu}[\p{L}'’.-]{0,20}){1,3}`;
const between = String.raw`(?:[ \t]{0,3}(?:[/|;–—-]|,|[ \t]{2,}|\t)[ \t]{0,12}| (?=\d{8} \p{Ll}))`;
const birth = String.raw`(?:(?:dob |born |b\. )?(?:\d{1,4}[-/.](?:\d{1,2}|[A-Za-z]{3})[-/.]\d{2,4}|\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4})${between})?`;

const day = String.raw`(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`;
const number = String.raw`(?<![A-Za-z0-9.#/-])(?<value>(?!${day})\d{8})`;
/** A Medicare number as CMS writes it: who has both, stands in lists of both. */
const medicare = String.raw`[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}`;
const program = String.raw`(?:MO ?HealthNet|MO ?HEALTHNET|Mo ?HealthNet|[Mm]edicaid|MEDICAID|[Mm]-?caid|MCAID|mcd|MCD|MHD)`;

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
    // Crossover claims, buy-in tapes, duals: the numbers of both programs in one row.
    {
      regex: new RegExp(
        String.raw`${number}(?=[ \t|,;"][^\n]{0,60}?(?<![A-Za-z0-9])${medicare}(?![A-Za-z0-9]))`,
        'g',
      ),
      strength: 'formatted',
      needs: 'context',
    },
    {
      regex: new RegExp(
        String.raw`(?<![A-Za-z0-9])${medicare}[ \t|,;"]{1,3}[^\n\d]{0,60}${number}(?=[ \t|,;"]|$)`,
        'gm',
      ),
      strength: 'formatted',
      needs: 'context',
    },
    // Clerks write the program behind: "63923072 medicaid", "matched: MO HealthNet participant".
    {
      regex: new RegExp(
        String.raw`${number}["')]{0,2} {1,4}(?:(?:matched|match|found|is|belongs to|=)[: ]{1,3})?\(?${program}(?:(?= (?:participant|recipient|member|client|number|id|no)\b)|(?=[,.;)/|]|[ \t]*$|[ \t]{1,3}[-–—]))`,
        'gm',
      ),
      strength: 'certain',
      needs: 'nothing',
    },
    // What agencies of home care call whom they care for.
    {
      regex: new RegExp(
        String.raw`\b(?:[Cc]lient|CLIENT|[Pp]articipant|PARTICIPANT|[Cc]onsumer|CONSUMER|[Rr]ecipient|RECIPIENT) ?(?:ID|id|[Nn]o\.?|NO\.?|[Nn]umber|NUMBER|#)[:# \t]{0,3}${number}(?![A-Za-z0-9]|[-.]\d)`,
        'g',
      ),
      strength: 'formatted',
      needs: 'context',
    },
    {
      regex: new RegExp(
        String.raw`\bauth(?:orization)? under ${number}(?![A-Za-z0-9]|[-.]\d)`,
        'g',
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
      missouri care, managed care, mco, remit, icn, nemt, red card, redetermination, recert, snap, retro elig, retro eligibility, medicaid pending,
      buy in, part b buy in, qmb, slmb, crossover, crossovers, dual eligible, duals, d snp, estate recovery, recoveries, not a participant, participant no, participant number, hardship waiver,
      evv, electronic visit verification, personal care, in home services, hcbs, units left, manual edit, visits will not bill
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
      {
        text: '2 20471839 HARRIS JUDY A   3KD7-QH4-RN52  A20240717\nPART B BUY-IN',
        finds: '20471839',
      },
      { text: 'QMB list\n3KD7QH4RN52  HARRIS   JUDY   20471839  20240718 QMB', finds: '20471839' },
      { text: 'crossover,"Harris, Judy",20471839,3KD7QH4RN52,paid', finds: '20471839' },
      { text: 'D-SNP duals | 3KD7QH4RN52 | Harris | 20471839 | 04', finds: '20471839' },
      { text: '0600  Judy Harris  hospice house  20471839 medicaid, PCS good', finds: '20471839' },
      { text: 'Harris, Judy -- # 20471839 mcd -- short 61.20', finds: '20471839' },
      {
        text: 'caller said: "20471839"   matched: MO HealthNet participant Judy Harris',
        finds: '20471839',
      },
      { text: 'EVV exceptions\n> Judy Harris (client ID 20471839), OK', finds: '20471839' },
      { text: 'personal care\nconsumer # 20471839 Judy Harris', finds: '20471839' },
      { text: 'Judy Harris M-F, her auth under 20471839 has 9 units left', finds: '20471839' },
      {
        text: 'recoveries worksheet\nDECEDENT / PARTICIPANT NO. / PAID\nHarris, Judy / 20471839 / $898.98 / lien released',
        finds: '20471839',
      },
      { text: 'Redetermination due\nJudy Harris\t20471839\tno answer', finds: '20471839' },
    ],
    ignored: [
      { text: 'PART B BUY-IN\n2 3KD7QH4RN52  HARRIS  JUDY  20240718 QMB', why: 'a day' },
      { text: '3KD7QH4RN52 HARRIS 20471839', why: 'nothing tells of Medicaid' },
      { text: '20471839 Medicaid claims were paid', why: 'a count' },
      { text: 'client ID 20471839 of the law firm', why: 'nothing tells of Medicaid' },
      { text: 'EVV\nclient ID 204718395', why: 'nine digits' },
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
