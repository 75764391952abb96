// ABA routing numbers: nine digits with a checksum that one in twenty-six random numbers passes, so only under a label.
import { bounded, boundedBare } from './checks/bounded.ts';
import { judgeRoutingNumber } from './checks/aba.ts';
import { phrases } from './checks/phrases.ts';
import { defineDetector, type Detector } from './detector.ts';

const ofBanks =
  /\b(?:bank|acct|account|checking|savings|dda|ach|direct deposit|credit union|fcu|void(?:ed)? check|wire)\b/i;

export const routingNumber: Detector = defineDetector({
  id: 'routing-number',
  element: 'routing-number',
  title: 'Bank routing number (ABA)',
  shapes: [
    {
      regex:
        /(?<![A-Za-z0-9])(?:[⑆:]|\|:?|(?<sign>[TA]))[ ]?(?<value>\d{9})[ ]?(?:(?<![TA][ ]?\d{9}[ ]?)[⑆:|]{1,2}\s{0,2}|\k<sign>\s{1,2})(?=\d{4,17}\s{0,2}(?:[⑈<"]|[UC](?![A-Za-z0-9])|\|\|))/g,
      strength: 'certain',
      needs: 'nothing',
    },
    // X12 BPR06 and 07, 12 and 13: routing number and account of who pays and who is paid.
    {
      regex: /\*01\*(?<value>\d{9})(?=\*(?:DA|SG)\*[A-Z0-9]{4,17}(?:[*~\r\n]|$))/g,
      strength: 'certain',
      needs: 'nothing',
    },
    // "bank account is 081000032-2718395024": both in one, as the number of an account.
    {
      regex:
        /\b(?:account|acct)\b\.?(?: ?(?:number|no\b\.?|#))?(?: is)?[:# ]{1,3}(?<value>\d{9}) ?[-/] ?(?=\d{5,17}(?![\w-]|\.\d))/gi,
      strength: 'certain',
      needs: 'nothing',
    },
    // "ACH rt 081000032  acct …", "R: 081000032 A: …", "checking 081000032 …": an account stands behind.
    {
      regex:
        /\b(?:rt|R ?\/ ?T|R|ACH)\b\.?[:# ]{1,3}(?<value>\d{9})(?=[ \t]{1,4}(?:[/,;|-][ \t]{0,2})?(?:(?:acct|account|A|a\/c|checking|savings|chk|sav|dda)\b\.?(?: ?(?:no\b\.?|#))?[:# ]{1,3})?\d{5,17}(?![\w-]|\.\d))/gi,
      strength: 'certain',
      needs: 'nothing',
    },
    {
      regex: /\brouting \(9[ -]digits?\)[: ]{1,3}(?<value>\d{9})(?![\w-])/gi,
      strength: 'certain',
      needs: 'nothing',
    },
    { regex: boundedBare(/\d{9}/), strength: 'bare', needs: 'label' },
    {
      regex:
        /\b(?:R ?& ?T(?: ?#)?|direct deposit)[:# ]{1,3}(?<value>\d{9})(?=[ \t]{0,2}[ \t/,;|-][ \t]{0,2}\d{4,17}(?![\w-]|\.\d)|[ \t]{0,3}(?:\n|$))/gi,
      strength: 'certain',
      needs: 'nothing',
    },
    {
      regex: bounded(
        /\d{4}[ -]\d{4}[ -]\d|\d{3} \d{3} \d{3}|\d{3}-\d{3}-\d{3}|\d(?: \d){8}(?! \d)/,
      ),
      strength: 'formatted',
      needs: 'label',
    },
    { regex: boundedBare(/[1-9]\d{7}/), strength: 'bare', needs: 'label', columnOnly: true },
  ],
  words: {
    labels: phrases(`
          routing, routing number, routing no, routing num, routing nbr, routing #, routing code,
          routing transit number, routing transit no, routing transit, rtn, rtn number,
          rt number, r t number, aba, aba number, aba no, aba num, aba #, aba routing,
          aba routing number, aba routing no, aba rtn, aba code, bank routing,
          bank routing number, bank routing no, bank routing #, transit number,
          transit routing number, transit aba, ach routing, ach routing number, wire routing,
          rt #, rt no, r t #, r t no, aba transit, aba transit no, aba transit number, aba transit #,
          aba r t, aba rt, transit no, transit #, transit routing no, aba routing #, rtg, rtg no,
          rtg number, rtg #, aba number routing, bank transit number, routing account, routing account number, routing acct, aba account,
          rout, rout #, rout no, r t, rtno, bank code, bank transit no, route, transit, dfi, dfi id, dfi number, routing on the check, routing number on the check,
          routing transit #, bank aba, bank aba number, bank aba no,
          wire routing number, fedwire number, routing aba, routing aba number
      `),
    columns: phrases(`
          routingno, routingnum, routingnumber, routingnbr, abano, abanumber, transit, dfi id,
          rdfi, bankrouting, rtno, rtgno, abart, bank number, banknumber, bank no, bankno
      `),
    context: phrases(`
          routing, aba, bank, checking, savings, direct deposit, ach, wire
      `),
    refusedBy: ['ssn', 'social security number', 'ein'],
  },
  // Alone it is as often the number of an account.
  conditions: [
    { label: /^bank ?(?:number|no)$/, onlyAmong: /account|acct|iban/i },
    // A bus and a letter carrier have routes, a parcel is in transit.
    { label: /^(?:route|transit|dfi)$/, onlyWith: ofBanks, onlyAmong: ofBanks },
  ],
  check: judgeRoutingNumber,
  references: [
    'ABA Routing Number Policy (LexisNexis Risk Solutions, registrar)',
    '12 CFR 229 appendix A',
  ],
  examples: {
    found: [
      { text: 'BPR*I*1*C*ACH*CCP*01*081000032*DA*204718395*9~', finds: '081000032' },
      { text: 'His bank account is 081000032-2718395024.', finds: '081000032' },
      { text: "|: 081000032 |:  2718395024 ||'", finds: '081000032' },
      { text: 'Routing number: 081000032', finds: '081000032' },
      { text: 'ACH      rt 081000032  acct 2718395024', finds: '081000032' },
      { text: 'R: 081000032 A: 2718395024', finds: '081000032' },
      { text: 'ACH 081000032 2718395024', finds: '081000032' },
      { text: 'bank transit 081000032', finds: '081000032' },
      { text: 'Transit/ABA: 0 8 1 0 0 0 0 3 2', finds: '0 8 1 0 0 0 0 3 2' },
      { text: 'RTN: 121000248', finds: '121000248' },
      { text: 'ABA 086506256', finds: '086506256' },
      { text: 'Routing No.\n081908833', finds: '081908833' },
      { text: 'ABA/Transit no. 086506256', finds: '086506256' },
      { text: 'acct# 2718395024 / rt# 081000032', finds: '081000032' },
      { text: '⑆081000032⑆ 2718395024⑈', finds: '081000032' },
      { text: 'bank routing # 0810-0003-2', finds: '0810-0003-2' },
      { text: 'Routing/Account: 081000032/2718395024', finds: '081000032' },
      { text: 'direct deposit: 081000032 2718395024 checking', finds: '081000032' },
      { text: 'A081000032A 2718395024C 1042', finds: '081000032' },
    ],
    ignored: [
      { text: 'routing 081000033', why: 'the checksum fails' },
      { text: '121000248', why: 'no label' },
      { text: 'SSN 121000248', why: 'another label governs it' },
      { text: 'routing table 10.0.0.1', why: 'a network' },
      { text: 'ABA 451000248', why: 'no bank has this prefix' },
      { text: 'account 451000248-2718395024', why: 'no bank has this prefix' },
      { text: 'invoice 081000032', why: 'an invoice' },
      { text: 'phone 081-000-0321', why: 'a phone number' },
      { text: 'OSPF routing id 081000032', why: 'a router' },
    ],
  },
});
