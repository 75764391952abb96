// Member numbers that papers on claims and benefits call nothing but "ID": what an insurer decides tells whose number it is.
import { judgeLabelled } from './checks/labelled-number.ts';
import { phrases } from './checks/phrases.ts';
import { defineDetector, type Detector } from './detector.ts';
import { behindLabel } from './insurer-shapes.ts';

/** Whose number it is, where it is not the member's. */
const othersOwn =
  'claims?|providers?|group|tax|payer|payor|facility|vendor|case|reference|user|employee|emp|student|document|doc|batch|transaction|federal|agent|device|order|form|site|location|partner|badge|photo|state|driver|voter|school|alien|encounter|visit|company|employer|plan|patient|chart|record|login|call|ticket|chat|session|survey|order|lot|asset|member portal';
const label = String.raw`(?<!\b(?:${othersOwn})[ \t/#'s-]{1,3})\b(?:ID|(?<=(?:^|[\n\t,;|]|[ ]{2})[ ]?)id|[Ii]dentification|IDENTIFICATION|MEMB|CARDHOLDER|[Cc]ardholder)(?: ?(?:no|number|num|NO|NUMBER|#)\b\.?|#)?(?: on (?:the|your|his|her|my) [a-z]{3,12}| (?:with|at) (?:us|them|the plan)| for (?:this|the|that) [a-z]{5,10})?(?: is| was)?[ \t]{0,2}[:#]?[ \t]{1,4}`;
const after = String.raw`(?![\w-]|\.\d)`;

export const benefitId: Detector = defineDetector({
  id: 'benefit-id',
  element: 'health-insurance-id',
  title: 'Member number on a paper about claims or benefits',
  shapes: [
    {
      regex: new RegExp(`${label}(?<value>\\d{7,12})${after}`, 'g'),
      strength: 'formatted',
      needs: 'context',
    },
    {
      regex: new RegExp(`${label}(?<value>${behindLabel})${after}`, 'g'),
      strength: 'formatted',
      needs: 'context',
    },
  ],
  words: {
    labels: [],
    columns: [],
    // What only those write who decide on claims and benefits, or who answer them.
    context: phrases(`
      explanation of benefits, eob, how we paid, how we processed, how we covered, you owe, you may owe, your share,
      patient responsibility, deductible, coinsurance, co-insurance, copay, co-pay, copayment, copays, out of pocket, out-of-pocket,
      allowed amount, amount allowed, allowed, billed, plan paid, plan pays, plan discount, medically necessary, medical necessity,
      adverse benefit determination, benefit determination, adverse determination, prior authorization, precertification, utilization review, coordination of benefits,
      other coverage, other health coverage, covered service, covered services, in network, in-network, out of network, out-of-network,
      grievances, member services, health plan, health plan members, claim was denied, claim was paid, appeal, appeals unit, denial, rxbin, rx bin, rxpcn, rx pcn, rxgrp, rx grp,
      pcp, specialist copay, office visit copay, subscriber, member's name, external review, member id card, insurance card, visits approved, additional visits, continued visits,
      prior auth required, claim rejected, patient not covered, refill too soon, ndc not covered, rph, help desk, bin pcn, days supply, cob, better plan, primary for the kids, concurrent review, ur nurse, obs only,
      overpayment, retiree coverage, our member, new card, billed charges, outreach, care manager, case management, reprocessed
    `),
  },
  check: judgeLabelled,
  references: [
    '29 CFR 2590.715-2719(b)(2)(ii)(E)(1): what a notice of adverse determination identifies',
  ],
  examples: {
    found: [
      {
        text: 'The request for Judy Harris, ID 7204718395, is denied as not medically necessary.',
        finds: '7204718395',
      },
      {
        text: 'Patient: Judy Harris   Identification no.: 16204718\nYour visit was out of network.',
        finds: '16204718',
      },
      {
        text: 'Judy Harris, ID 4204718395, may appeal within 180 days of this notice.',
        finds: '4204718395',
      },
      { text: 'EOB for Judy Harris, ID# U2047183950', finds: 'U2047183950' },
      { text: 'MEMB 1204718395  COPAY 20.00', finds: '1204718395' },
      {
        text: 'You owe $12.40.\nYour identification number with us is 2047183950.',
        finds: '2047183950',
      },
      {
        text: 'rx 8896104  Harris, Judy  id 2047183951  pc 01  75 PRIOR AUTH REQUIRED',
        finds: '2047183951',
      },
      { text: 'CLAIM REJECTED\nCARDHOLDER 20471839\nBIN/PCN 945688', finds: '20471839' },
      {
        text: 'Prior authorization of Judy Harris, ID 2471839510, is pending.',
        finds: '2471839510',
      },
    ],
    ignored: [
      { text: 'Student: Judy Harris ID: 20471839', why: 'nothing tells of an insurer' },
      {
        text: 'Provider ID: 2047183950. The deductible applies to out of network care.',
        why: 'the number of a provider',
      },
      { text: 'Claim ID 2047183950: your deductible was met.', why: 'the number of a claim' },
      { text: 'user id 2047183950 of the portal; copay $20', why: 'a login' },
      { text: 'Group ID 20471839, deductible $500', why: 'the number of a group' },
      { text: 'Plan ID 20471839 has a deductible of $500', why: 'the number of a plan' },
      { text: 'Photo ID 20471839 seen at the desk; copay $20', why: 'a card with a picture' },
    ],
  },
});
