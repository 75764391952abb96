// Member numbers without any label, in the shapes that insurers alone write, among words of claims and plans.
import { judgeLabelled } from './checks/labelled-number.ts';
import { phrases } from './checks/phrases.ts';
import { defineDetector, type Detector } from './detector.ts';
import { payers } from './health-insurance-words.ts';
import { ofCardOrFamily, unmistakable } from './insurer-shapes.ts';

const person = "\\p{Lu}[\\p{L}'’-]{1,24}(?: \\p{Lu}[\\p{L}'’.-]{0,24}){1,3}";
/** No day and no telephone without its hyphens. */
const digits =
  '(?!(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d))(?!8(?:00|33|44|55|66|77|88)\\d{7})(?:\\d{8}|\\d{10})';
const insurer =
  "(?<!\\p{L})(?:[A-Z][\\p{L}&'’-]{1,20} ){1,3}(?:Network|Assurance|Health Plan|HealthPlan|Advantage|Care|Health|(?:Mutual|Health|Life|Benefit) Insurance|HMO|PPO|Health Alliance)";
const own = `(?:${person})[ (]{1,12}(?:${unmistakable})(?![A-Za-z0-9_-])`;
const ends = '(?![A-Za-z0-9_-]|[./]\\d)';

export const memberNumber: Detector = defineDetector({
  id: 'member-number',
  element: 'health-insurance-id',
  title: 'Member number in the shape of an insurer',
  shapes: [
    {
      regex: new RegExp(
        `(?<![A-Za-z0-9#./_-])(?<value>${unmistakable})(?![A-Za-z0-9_-]|[./]\\d)`,
        'g',
      ),
      strength: 'formatted',
      needs: 'context',
    },
    // Right behind the name of an insurer: "Blue Ridge Assurance 74287416", "Example Care Network ID W204718395".
    {
      regex: new RegExp(
        `${insurer}(?:,? (?:ID|Id|id|member|mbr|#|no\\.|number)){0,2},?[:# ]{1,3}(?<value>${digits}|${ofCardOrFamily})${ends}`,
        'gu',
      ),
      strength: 'formatted',
      needs: 'context',
    },
    // Right before it: "7080981873, Prairie Mutual Insurance".
    {
      regex: new RegExp(
        `(?<![A-Za-z0-9#./_-])(?<value>${digits}|${ofCardOrFamily}),? {1,3}\\(?(?=${insurer}(?!\\p{L}))`,
        'gu',
      ),
      strength: 'formatted',
      needs: 'context',
    },
    {
      regex: new RegExp(
        `(?<!\\p{L})(?:${payers.join('|')})(?:,? (?:id|member|mbr|#|no\\.|number)){0,2}[:,]?[# ]{1,4}(?<value>${digits})${ends}`,
        'giu',
      ),
      strength: 'formatted',
      needs: 'context',
    },
    // "Our member Judy Harris (2047183951)".
    {
      regex: new RegExp(
        `\\b(?:[Oo]ur|[Yy]our|[Tt]he) (?:member|subscriber|insured|enrollee|participant),? (?:${person}),? \\((?:ID|id|#)?[ #:]{0,2}(?<value>\\d{7,12})\\)`,
        'gu',
      ),
      strength: 'formatted',
      needs: 'context',
    },
    {
      regex: new RegExp(
        `\\bsupplement(?:al)?(?: plan| policy)?,? (?:number|no\\.?|#|id)[ :#]{1,2}(?<value>${digits})${ends}`,
        'gi',
      ),
      strength: 'formatted',
      needs: 'context',
    },
    // Beside somebody, where the next one in the list has a number that only insurers write.
    {
      regex: new RegExp(
        `(?<=(?:${person})[ \\t]{0,12}[( ] ?)(?<value>${digits})(?=\\)| {2}| - |,? *$)(?:(?<=${own}[^]{0,600})|(?=[^]{0,600}${own}))`,
        'gmu',
      ),
      strength: 'formatted',
      needs: 'context',
    },
  ],
  words: {
    labels: [],
    columns: [],
    context: phrases(`
      explanation of benefits, eob, you owe, deductible, coinsurance, copay, co-pay, copays, copayment, out of pocket, allowed amount, plan paid,
      medically necessary, medical necessity, adverse determination, prior authorization, prior auth, precertification, utilization review, concurrent review,
      coordination of benefits, cob, other coverage, out of network, in network, member services, health plan, appeals unit, appeal by, denial, external review,
      rxbin, rx bin, rxpcn, rx pcn, rxgrp, rx grp, bin pcn, patient not covered, claim rejected, prior auth required, subscriber, member's name, our member, member id card,
      insurance card, new card, wrong suffix, visits approved, additional visits, continued visits, better plan, primary for the kids, ur nurse, obs only, overpayment,
      retiree coverage, outreach, care manager, case management, reprocessed, payer, payer 1, hmo, ppo, epo, bcbs, blue cross, self pay, facesheet, face sheet,
      secondary insurance, primary insurance, advance directive,
      pa request, advantage plan, supplement, medigap, iro review, closed block, complainant, consumer affairs, life health section, certificate, insured, cobra, cobra notice, term eff, term date, dup record, reinstate, eligibility,
      disenroll, retro disenroll, agent of record, marketplace, plan picked, plan contact, open enrollment, special enrollment, biller, not state, pcs good, pcs
    `),
  },
  check: judgeLabelled,
  references: ['BCBSA prefix rules (three characters)', 'NUCC 1500 claim form, item 1a'],
  examples: {
    found: [
      { text: 'Re: Judy Harris / 204718395-01 / denial of March 3', finds: '204718395-01' },
      { text: 'COB: hers, XYZ204K71839; reprocessed', finds: 'XYZ204K71839' },
      { text: 'JUDY HARRIS\nU2047183950\nGRP 353322   RxBIN 428145', finds: 'U2047183950' },
      { text: 'payer 2 | Show-Me Care Network, 204718395-01', finds: '204718395-01' },
      { text: '1st: HMO XYZ204K71839  auth 644461652', finds: 'XYZ204K71839' },
      {
        text: 'subject: PA request Harris, Judy, Blue Ridge Assurance ID 20471839',
        finds: '20471839',
      },
      {
        text: 'is in an Advantage plan, bill Blue Ridge Assurance 20471839',
        finds: '20471839',
      },
      {
        text: 'prior auth, Judy Harris, Show-Me Care Network # 2047183951',
        finds: '2047183951',
      },
      { text: 'she is Show-Me Care Network 2047183951 now not state', finds: '2047183951' },
      {
        text: 'Pls term eff. EOM: Judy Harris (W204718395). COBRA notice to her',
        finds: 'W204718395',
      },
      { text: 'your insured Judy Harris; certificate U2047183950', finds: 'U2047183950' },
      { text: 'Complainant Harris, Judy  XYZ204K71839  IRO review', finds: 'XYZ204K71839' },
      { text: 'I paid for my supplement, number 204718395-02, since', finds: '204718395-02' },
      { text: 'Marketplace: plan picked Saver, Judy Harris U2047183950', finds: 'U2047183950' },
      { text: 'COB: Our member Judy Harris (2047183951) was also covered', finds: '2047183951' },
      { text: 'eligibility 5/2  Judy Harris  Ambetter  2047183951  active', finds: '2047183951' },
      { text: 'PA request Harris, Judy, Show-Me Care Network ID W204718395', finds: 'W204718395' },
      { text: 'COB: hers 2047183951, Prairie Mutual Insurance', finds: '2047183951' },
      {
        text: 'pls term eff. Bo Hill (204718395-01), Judy Harris (20471839). COBRA',
        finds: '20471839',
      },
      { text: 'IRO review of my supplement, number 20471839, since May', finds: '20471839' },
      { text: "BCBS prov line opt 3. Judy Harris's # ends up being H20471839", finds: 'H20471839' },
    ],
    ignored: [
      { text: 'Part U2047183950 ships Monday', why: 'nothing tells of an insurer' },
      { text: 'Auth #W204718395 for the visit; copay $20', why: 'the number of an authorization' },
      { text: 'PPO rate 2047183', why: 'no shape of theirs' },
      { text: 'your copay is $20, call 204-718-3950', why: 'a telephone' },
      { text: 'HMO order no./W204718395', why: 'behind a stroke' },
      { text: 'copay; call Show-Me Care Network 20471839512', why: 'eleven digits' },
      { text: 'prior auth by Example Care Network 20240318', why: 'a day' },
      { text: 'Blue Ridge Assurance 20471839', why: 'nothing tells of an insurer' },
      { text: 'EOB W20471839512', why: 'a digit too many' },
      {
        text: 'COB call\nJudy Harris 20471839 - clerk\nBo Hill 20471840 - clerk',
        why: 'no insurer writes so',
      },
      { text: 'eligibility: call Ambetter 8005550142', why: 'a toll-free telephone' },
      { text: 'your claim (2047183951) and copay', why: 'the number of a claim' },
    ],
  },
});
