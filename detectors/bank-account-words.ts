// Whose account it is: the word alone names the number of any customer, so this says where it is one of a bank, and where it holds no money.
import type { LabelCondition } from './detector.ts';

/** What only a bank, or who pays into one, says beside a number. */
const banking =
  /\b(?:bank(?:s|ing)?|routing|aba|rtn|checking|chequing|savings|direct deposit|ach|debit(?:ed)?|credit union|iban|swift|wires?|eft)\b/i;

/** Who knows a customer by such a number: whoever supplies, treats, taxes, lends or hauls. */
const keeper =
  /\b(?:meters?|service address|premises?|kwh|kw|gallons|ccf|sewer|electric|water (?:bill|district|usage|dept)|outages?|linem[ae]n|line crew|transformer|hydrant|move[- _]?(?:in|out)|turn[- ]?o(?:n|ff)|disconnect(?:ed|ion)?|tenant portal|client bill|guarantor|patient|pt|mrn|dos|cpt|copay|co-pay|date of service|laborator(?:y|ies)|specimens?|dvm|vet(?:erinar\w+)?|beagle|feline|canine|parcels?|(?:tax|land tax) sale|(?:real estate|property|land) tax(?:es)?|assessed|certificate of purchase|collector of revenue|debtor|co-debtor|creditor|collection agency|placement file|collector screen|delinquen\w+|(?:gym|club|pool|zoo|museum|park|ymca) (?:member|pass)\w*|membership|library card|patron|overdue|ordered by|bill to|ship(?:ped)? to|p\.?o\.? (?:no|number|#)|invoices?|rma|returns dept|ui (?:tax|wage)|unemployment (?:insurance|tax))\b/i;

/** The same as columns call it. */
const keptColumns =
  /\b(?:meter(?: ?(?:no|number|id|read\w*))?|(?:prev|curr|previous|current|last|this)(?: ?read\w*)|kwh|ccf|usage|consumption|gallons|service ?(?:address|addr|location|class)|premise|rate class|cycle|sewer|water|electric|refuse|trash|parcel|parcel ?(?:no|id)|assessed|assessment|legal description|acres|students?|pupils?|tuition|semester|pt|patient|patient name|mrn|dos|cpt|accession|specimen|guarantor|debtor|debtor ?name|creditor|placed|placement|owner pet|pet|breed|species|patron|overdue|checked out|member since|locker|membership|tailgate|bin|employer|employer rep|employer name)\b/i;

/** "Account", "acct no.", "ACCTNO": nothing says of what. */
const alone = /^(?:account|acct|acc)(?: ?(?:no|num|number|nbr|#|id|identifier|numbers|nos))?$/;

/** Words before "account number" that leave open whose it is, or say that it holds money. */
const plainName =
  /^(?:(?:bank\w{0,8}|auto\w{0,8}|bill\w{0,8}|checking|chequing|chk|savings?|sav|deposit|direct|dd|ach|eft|wire|payroll|pay|payment|payee|payer|payor|my|your|the|new|old|previous|prev|current|curr|from|to|source|src|dest\w{0,8}|target|sender|receiver|receiving|recipient|benef\w{0,8}|ben|orig\w{0,8}|debtor|creditor|customer|cust|client|member|mbr|employee|emp|donor|holder|owner|user|person\w{0,8}|primary|secondary|joint|main|ext\w{0,8}|internal|full|masked|enc\w{0,8}|last|first|second|refund|escrow|trust|loan|mortgage|credit|debit|card|investment|brokerage|retirement|ira|hsa|fsa|share|draft|settlement|vendor|supplier|tenant|applicant|borrower|student|parent|guardian|taxpayer|spouse|reimbursement|garnishment|withdrawal|transfer|disbursement|fund\w{0,8}|financial|institution|fi|domestic|international|foreign|original|db|str|txt|fld|col|number|no|[abc]|[1-9])[\s_.-]{0,2}\d?[\s_.-]?){0,4}(?:acct|account|acc)/i;

export const accountConditions: readonly LabelCondition[] = [
  // On a cheque the number beside the name of the account is the cheque's own.
  {
    label: /^payroll account$/,
    notAbout: /\b(?:pay to the|to the order of|order of|void after)\b/i,
  },
  {
    label: alone,
    unless: keeper,
    reach: { before: 120, after: 60 },
    despite: banking,
    notAmong: keptColumns,
    isFinal: true,
  },
  // "kipu_account_number", "chart account": whose system it is stands before it, and no bank beside it.
  { label: alone, onlyAmong: banking, orWritten: plainName },
];
