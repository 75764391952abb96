// Bank account numbers: by label, by IBAN, by the line at the foot of a cheque, beside a routing number.
import { bounded, boundedBare } from './checks/bounded.ts';
import { judgeAccountNumber } from './checks/account-number.ts';
import { phrases } from './checks/phrases.ts';
import { defineDetector, type Detector } from './detector.ts';

export const bankAccount: Detector = defineDetector({
  id: 'bank-account',
  element: 'bank-account',
  title: 'Bank or other financial account number',
  shapes: [
    {
      regex: bounded(
        /[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2}(?: ?[A-Z0-9]{3}|(?: ?[A-Z0-9]{4}){1,5}(?: ?[A-Z0-9]{1,3})?)/,
      ),
      strength: 'certain',
      needs: 'nothing',
    },
    // MICR line: routing number between transit signs, then the account up to the on-us sign (ANSI X9.100-160).
    {
      regex:
        /(?<![A-Za-z0-9])(?:[⑆:] ?\d{9} ?[⑆:]\s{0,2}|\|:? ?\d{9} ?:?\|:?\s{0,2}|(?<sign>[TA])\d{9}\k<sign>\s{1,2})(?<value>\d{4,17})\s{0,2}(?:[⑈<"]|[UC](?![A-Za-z0-9])|\|\|)/g,
      strength: 'certain',
      needs: 'nothing',
    },
    {
      regex:
        /\b(?:routing|rtn|aba|transit)\b[^\d\n]{0,25}\d{9}[^\d\n]{1,30}(?<value>\d{4,17})(?![A-Za-z0-9]|[-.]\d)/gi,
      strength: 'formatted',
      needs: 'context',
    },
    // "a/c 2718395024", "direct deposit: 081000032 2718395024".
    {
      regex:
        /\b[Aa]\/[Cc]\b\.?(?: ?(?:[Nn]o\b\.?|#|[Nn]umber))?[:# \t]{1,3}(?<value>\d{6,17})(?![\w-]|\.\d)/g,
      strength: 'formatted',
      needs: 'nothing',
    },
    {
      regex:
        /\bdirect deposit\b[^\n\d]{1,12}\d{9}[ \t]{0,2}[ \t/,;|-][ \t]{0,2}(?<value>\d{4,17})(?![\w-]|\.\d)/gi,
      strength: 'formatted',
      needs: 'nothing',
    },
    // "Checking – Example Bank – 6098642732": the bank stands between the kind of account and its number.
    {
      regex:
        /\b(?:checking|savings|money market|share draft)\b[ \t]{0,2}[-–—:|,(@][ \t]{0,2}[^\n\d$]{0,40}?\b(?:bank|credit union|savings|fcu|federal|trust|union|[A-Z][a-z]{2,15}bank)\b[^\n\d$]{0,12}[-–—:|,#)][ \t]{0,3}(?<value>\d{6,17})(?![A-Za-z0-9]|[-.]\d)/gi,
      strength: 'formatted',
      needs: 'nothing',
    },
    // "savings acct at Commerce Bank # 2718395024", "Savings: US Bank 152044188290": no sign but the bank's name stands between.
    {
      regex:
        /\b(?:[Cc]hecking|[Ss]avings|[Mm]oney [Mm]arket|[Ss]hare [Dd]raft)\b(?: (?:account|acct)\b\.?)?(?: (?:at|with|from|through|in)\b|:) (?:the |my |his |her )?[^\n\d$.;]{0,36}?\b(?:[Bb]ank|[Cc]redit [Uu]nion|FCU|CU|[Tt]rust|[A-Z][a-z]{2,15}bank)\b[^\n\d$.;]{0,28}?[ ,]{1,2}(?:(?:[Aa]cct|[Aa]ccount|[Nn]o|[Nn]umber|[Nn]um)\b\.?)?[ :#]{0,3}(?<value>\d{6,17})(?![\w-]|\.\d)/g,
      strength: 'formatted',
      needs: 'nothing',
    },
    // "one account for Judy Harris, number 271839502418", "Refund to 27183950 at Prairie Credit Union".
    {
      regex:
        /\b[Aa]ccounts? (?:for|of|in the names? of|held by) (?:[A-Z][\p{L}.'’-]{0,20} ?){2,5}, (?:number|no\.?|#) ?(?<value>\d{6,17})(?![\w-]|\.\d)/gu,
      strength: 'formatted',
      needs: 'nothing',
    },
    {
      regex:
        /\b(?:refund|deposit|deposited|sent|transfer|transferred|wire|wired|paid|pay)\b(?: goes| it| them)? (?:in)?to (?:#|no\.? )?(?<value>\d{6,17}) (?:at|with) (?:[A-Z][\p{L}&.'’-]{0,20} ){0,5}(?:Bank|Credit Union|FCU|CU|Savings|Trust)\b/giu,
      strength: 'formatted',
      needs: 'nothing',
    },
    // "Judy's checking, Prairie Bank   5948552443": the bank's name and a wide gap.
    {
      regex:
        /\b(?:checking|savings|money market)\b,? [^\n\d$:;]{0,40}?\b(?:bank|credit union|fcu|savings|trust|n\.a\.)[.,]{0,2}(?: n\.a\.)?[ \t]{2,12}(?<value>\d{6,17})(?![\w-]|\.\d)/gi,
      strength: 'formatted',
      needs: 'nothing',
    },
    // The same in columns: "Savings     Mid-Missouri Federal Credit Union   719736962   $3,485.64".
    {
      regex:
        /\b(?:checking|savings|money market|share draft|certificate of deposit)\b(?: (?:account|acct)\b\.?)?(?:[ \t]{2,14}|[ \t]?\|[ \t]?|\t)[^\n\d$|\t]{0,44}?\b(?:bank|credit union|fcu|trust|savings & loan|[A-Z][a-z]{2,15}bank)\b[^\n\d$|\t]{0,24}?(?:[ \t]{2,14}|[ \t]?\|[ \t]?|\t)(?<value>\d{6,17})(?![\w-]|\.\d)/gi,
      strength: 'formatted',
      needs: 'nothing',
    },
    // What credit unions call it: "opened share 606247529814", "moved from his share 606247529814".
    {
      regex:
        /\b(?:open(?:ed|s|ing)?|clos(?:ed?|es|ing)|new|his|her|their|my|your|regular|primary|joint|main) shares? (?:(?:no|number|num|acct|account)\b\.? ?|# ?)?(?<value>\d{7,14})(?![\w-]|\.\d)/gi,
      strength: 'formatted',
      needs: 'nothing',
    },
    // "bank account is 081000032-2718395024": behind the bank's number, as one.
    {
      regex:
        /\b(?:account|acct)\b\.?(?: ?(?:number|no\b\.?|#))?(?: is)?[:# ]{1,3}\d{9} ?[-/] ?(?<value>\d{5,17})(?![\w-]|\.\d)/gi,
      strength: 'formatted',
      needs: 'nothing',
    },
    // One digit to a box.
    { regex: bounded(/\d(?: \d){6,16}(?! \d)/), strength: 'formatted', needs: 'label' },
    // X12 BPR08 and 09, 14 and 15, behind a routing number.
    {
      regex: /(?<=\*01\*\d{9}\*(?:DA|SG)\*)(?<value>[A-Z]{0,3}\d{4,17})(?=[*~\r\n]|$)/g,
      strength: 'certain',
      needs: 'nothing',
    },
    { regex: boundedBare(/\d{5,18}/), strength: 'bare', needs: 'label' },
    { regex: boundedBare(/\d{4}/), strength: 'bare', needs: 'label', columnOnly: true },
    { regex: bounded(/\d{1,8}(?:[ -]\d{1,10}){1,4}/), strength: 'bare', needs: 'label' },
    {
      regex: bounded(
        /[A-Z]{1,4}-?\d{4,16}[A-Z]?|[a-z]{1,4}-?\d{6,16}|\d{5,12}[A-Z]\d{0,4}|[A-Z]\d{2}-\d{6}/,
      ),
      strength: 'bare',
      needs: 'label',
    },
    {
      regex: bounded(/(?:[Xx*•●]{1,13}|#{3,13})-?\d{3,5}/),
      strength: 'formatted',
      needs: 'label',
      masked: true,
    },
    {
      regex:
        /\b(?:account|acct\.?|checking|savings)\b[^\n\d]{0,25}\b(?:ending|ends|ended)(?: (?:in|with))?\W{1,2}(?<value>\d{3,5})(?!\d)/gi,
      strength: 'formatted',
      needs: 'nothing',
      masked: true,
    },
  ],
  words: {
    labels: phrases(`
          account, account number, account no, account num, account nbr, account #, acct,
          acct number, acct no, acct num, acct nbr, acct #,
          bank account, bank account number, bank account no, bank account #, bank acct,
          bank acct no, bank acct #, checking, operating account, operating acct, trust account, trust acct, payroll account, funding account, settlement account, reserve account, checking account, checking account number,
          checking account no, checking acct, checking acct no, checking no, checking #, savings,
          savings account, savings account number, savings account no, savings acct,
          savings acct no, savings #, share account, member share account, share account number,
          credit union member number, credit union member no, credit union account number,
          share draft account, dda, dda number,
          dda no, dda #, demand deposit account, deposit account, deposit account number,
          direct deposit account, direct deposit account number, money market account,
          money market account number, iban, iban number, iban no, beneficiary account,
          beneficiary account number, credit account, debit account, payee account,
          receiving account, financial account number, brokerage account,
          brokerage account number, investment account, investment account number, ira account,
          ira account number, retirement account number, 401k account number, loan number,
          loan no, loan #, loan account, loan account number, mortgage number, mortgage no, mortgage account,
          mortgage account number, mortgage loan number, line of credit number, heloc account,
          cd account number, certificate of deposit number, hsa account number,
          fsa account number, trust account number, clabe, ach account, ach account number,
          joint account, member share number, wire account number, checking a c, savings a c,
          checking account ending, bank account ending, deposit to account, deposited to account,
          transfer to account, to account, account to credit, account to debit,
          acct to debit, acct to credit, deposit acct, deposit acct no, deposit acct #,
          money market, money market acct, share draft, share draft number, eft account,
          eft account number, payroll account number, escrow account number, annuity number,
          brokerage acct, brokerage acct no, brokerage acct #, investment acct,
          investment acct no, hsa account, hsa acct, ira acct, ira acct no
      `),
    columns: phrases(`
          account identifier, acctno, acctnum, acctnbr, acctnumber, accountno, accountnum, accountnumber, accountnbr,
          bankacct, bankacctno, bankaccount, bankaccountnumber, checkingacct, savingsacct, ddano,
          ach acct, loanno, loannumber, mortgageno, brokerage acct, dd acct, dd act, dd act no, bank act, bank act no, dep act, dep act no, ach act, direct deposit acct,
          dfi account, dfi account number, eft acct, chk acct, sav acct
      `),
    context: phrases(`
          routing, routing number, routing account, routing account number, aba account, aba, bank, checking, savings, direct deposit, ach,
          wire transfer, credit union, voided check
      `),
    refusedBy: phrases(`
          aws, utility, user account, github, twitter, general ledger
      `),
  },
  conditions: [
    // On a cheque the number beside the name of the account is the cheque's own.
    {
      label: /^payroll account$/,
      notAbout: /\b(?:pay to the|to the order of|order of|void after)\b/i,
    },
    {
      label: /^(?:account|acct)(?: (?:no|num|number|nbr|#))?$/,
      unless:
        /\b(?:ordered by|guarantor|meter|service address|kwh|sewer|electric|patient|laborator(?:y|ies)|specimens?|tenant portal|premise|client bill|pt|mrn|dos|cpt|copay|co-pay|date of service)\b/i,
      reach: { before: 120, after: 60 },
      despite: /\b(?:bank|routing|aba|checking|savings|deposit|ach|debit)\b/i,
    },
  ],
  check: judgeAccountNumber,
  references: [
    'Nacha Operating Rules, Entry Detail Record (account number of up to 17 characters)',
    'ISO 13616 (IBAN)',
    'ANSI X9.100-160 (MICR)',
  ],
  examples: {
    found: [
      {
        text: 'We hold one account for Judy Harris, number 271839502418, joint',
        finds: '271839502418',
      },
      { text: 'Refund to 2718395024 at Prairie Credit Union', finds: '2718395024' },
      { text: "Judy Harris's checking, Farmers & Drovers Bank   2718395024", finds: '2718395024' },
      { text: 'BPR*I*1*C*ACH*CCP*01*081000032*DA*204718395*9~', finds: '204718395' },
      { text: 'Account Number: 2 0 4 7 1 8 3 9', finds: '2 0 4 7 1 8 3 9' },
      { text: 'my savings acct at Commerce Bank # 2718395024', finds: '2718395024' },
      { text: 'Savings: US Bank 152044188290', finds: '152044188290' },
      { text: 'checking with Vantage Credit Union, no. 2718395024', finds: '2718395024' },
      {
        text: 'Checking account at the Central Bank of Boone County 30044127719',
        finds: '30044127719',
      },
      {
        text: 'Savings     Mid-Missouri Federal Credit Union   719736962   $3,485.64',
        finds: '719736962',
      },
      { text: 'Joint checking | Farmers & Drovers Bank | 719736962 | $1,656', finds: '719736962' },
      { text: 'Omar Chen opened share 606247529814 today', finds: '606247529814' },
      { text: 'Account .................. 6799127232', finds: '6799127232' },
      { text: 'His bank account is 081000032-2718395024.', finds: '2718395024' },
      { text: "|: 081000032 |:  2718395024 ||'", finds: '2718395024' },
      {
        text: 'wire it to Judy at Elm Bank in Rolla, routing 081000032, account\n271839502496.',
        finds: '271839502496',
      },
      { text: 'Account Number: 204718395', finds: '204718395' },
      { text: 'account# 7183950247', finds: '7183950247' },
      { text: 'my checking account is 0027-183950', finds: '0027-183950' },
      { text: 'Acct No. 00271839502', finds: '00271839502' },
      { text: 'IBAN AT611904300234573201', finds: 'AT611904300234573201' },
      { text: 'paid to BE68 5390 0754 7034', finds: 'BE68 5390 0754 7034' },
      { text: '⑆081000032⑆ 2718395024⑈ 1042', finds: '2718395024' },
      { text: 'Routing 081000032, account 2718395024', finds: '2718395024' },
      { text: 'Savings acct: ****5024', finds: '****5024' },
      { text: 'Loan Number 3300271839', finds: '3300271839' },
      { text: 'Checking – Example Bank – 6098642732 – $4,201', finds: '6098642732' },
      { text: 'your account ending in 4471', finds: '4471' },
      { text: 'paid to a/c 2718395024 in May', finds: '2718395024' },
      { text: 'direct deposit: 081000032 2718395024 checking', finds: '2718395024' },
      { text: 'CLABE 032180000118359719', finds: '032180000118359719' },
      { text: 'Brokerage account number: X47-183950', finds: 'X47-183950' },
      { text: "|:081000032|: 2718395024||' 1042", finds: '2718395024' },
    ],
    ignored: [
      { text: 'Refund to 2718395024, the order, at the counter', why: 'no bank' },
      { text: 'earned to share 1204471 views', why: 'no account is moved or opened' },
      { text: 'checking... 20471839', why: 'what a program does' },
      { text: 'STATEMENT  Pt: Judy Harris   Acct 2047183', why: 'a clinic keeps it' },
      { text: 'Acct # 2047183   DOS 1/2/26   copay $20', why: 'a clinic keeps it' },
      { text: 'checking in with Ann at the bank, 573-555-0101', why: 'a telephone' },
      { text: 'savings at Commerce Bank reached 20000 members', why: 'a count' },
      { text: '2718395024', why: 'ten digits without a label' },
      { text: 'AWS account id 204718395024', why: 'a cloud account' },
      { text: 'user account 204718', why: 'an account on a computer' },
      { text: 'account 2023', why: 'a year' },
      { text: 'AT611904300234573202', why: 'the IBAN check digits fail' },
      { text: 'utility account number 27183950', why: 'a utility, no financial account' },
      { text: 'patient account number 27183950', why: 'a hospital number' },
      { text: 'Pt acct 00441882', why: 'a hospital number' },
      { text: 'Superbill\nPt acct 00441882   Name\n[x] 99214  [x] 36415', why: 'procedure codes' },
      { text: 'gcloud billing account 204718395024', why: 'a cloud account' },
      { text: 'checking for 90018 errors', why: 'a verb' },
      { text: 'acct(2) 2 2022-12-03', why: 'a date' },
      { text: 'checking ed25519 keys', why: 'the name of a signature scheme' },
      { text: 'on account of 12 reasons', why: 'no number of an account' },
      { text: '"a c #E37472",', why: 'a colour of a picture' },
      { text: 'account = 204718395024', why: 'a setting of a program' },
      { text: 'Ameren account number 27183950', why: 'a utility' },
      { text: 'checking 2718395024 files', why: 'a count' },
      { text: 'account number 4539988915720591', why: 'a card' },
      { text: 'LETTER\tSINHALA LETTER DDA\n0000\t11161', why: 'part of a name in the line above' },
      { text: 'f41A081000511A27183950C9', why: 'a hash that holds the signs of a cheque' },
      { text: 'checking 204718395 entries', why: 'a count' },
      { text: 'billing account 123456\\-789876', why: 'an escape of a manual page' },
    ],
  },
});
