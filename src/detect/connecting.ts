// Which words between a label and a value keep them together.

/** As far as a label reaches to its right. */
export const maxGap = 60;

/** Whose point is no end of a sentence: "part no. JE-9 and". */
const abbreviated =
  /(?:^|[\s_-])(?:no|nos|nr|num|nbr|lic|acct|inv|ref|reg|tel|ext|conf|sec|cert|pol|subscr|ins|mem|mbr|auth|dept)$/i;

/** What may stand between a label and its value: words like "is" and "number", brackets, no sentence end, no other number. */
export function connects(phrase: string, gap: string): boolean {
  if (gap.length > maxGap) return false;
  const said = gap.startsWith('.') && abbreviated.test(phrase) ? gap.slice(1) : gap;
  if (/[.!?;]\s+(?=\p{Lu})/u.test(said)) return false;
  return !/\d{3,}|\d[-/.]\d/.test(gap.replace(listBefore, ''));
}

/** "A-1 and ", "555-1 / ": other values of the same label, one of a list each. */
const listBefore =
  /^[^\d]{0,24}(?:[\d*Xx][\d*Xx .-]{3,22}\s*(?:,|;|\/|&|and|or|to|through|thru|–)\s*){1,8}$/i;

/** Words between a label and its number that keep them together: "account number of Mary Jones is 4471". */
export const connecting: ReadonlySet<string> = new Set(
  (
    'number numbers no nos num nbr id ids is was are be of the a an for to my his her their your our its and or on in as by with at from that this these which it ' +
    'code value card file new old current primary secondary home personal joint individual full complete last first name employee member patient customer client applicant ' +
    'borrower spouse taxpayer person consumer individual party child student claimant insured subscriber holder owner below above listed follows following please use using provided given shown here mr mrs ms dr ' +
    'state issued issue issuing issuance exp expires expired suspended revoked dob us usa mo missouri type ending starts starting begins equals eq been has have i he she they we you also additional alternate second third ' +
    'st under into listed seen shown checked reads read says said change changed updated update confirm confirmed verify verified so just only actually real correct will would can should payment payments deposit deposits debit debits credit credits purposes ' +
    'letter notice envelope app application user caller entered keyed typed pressed affected'
  ).split(' '),
);

/** Single words that are labels among other uses: only a few connecting words may follow them, no name. */
export const everyday: ReadonlySet<string> = new Set([
  'account',
  'acct',
  'checking',
  'savings',
  'subscriber',
  'member',
  'policy',
  'social',
  'soc',
  'license',
  'licence',
  'card',
  'dl',
  'dda',
  'dea',
  'pan',
  'tin',
  'pin',
  'routing',
  'aba',
  'transit',
]);

/** Of these, what a program calls a setting, or a sentence an act: "account = 2047", "checking... 2047". */
const loose = /^(?:account|acct|checking|savings|member|subscriber|policy|licen[sc]e)$/i;
const noLabelGap = /=|\.\.|\.$/;
/** The dotted line of a form leads from the label to what is filled in. */
const leader = /^ ?(?:\.{5,}|(?: \.){4,}|_{4,}) ?$/;

/** "license to copy (S204719386)", "licence check on the number 204719386": the number is set apart as theirs. */
const shownAs = /licen[sc]e$|^(?:(?:my |his |her |their )?social|dl|tin)$/i;
const setApart =
  /^ (?:(?:\p{Ll}{1,10}|I) ){0,6}\($|^ (?:\p{Ll}{1,10} ){1,4}number $|^ (?:\p{Ll}{1,12} ?){1,5}:\s{1,4}$/u;

/** States as licences bear them: "DL: IL H111924803". */
const states = new Set(
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY GU'.split(
    ' ',
  ),
);

/** "My A-number, should the bank ask, is …": what stands between commas. */
const insertion = /^, (?:should|if|when|as|in case|for what)\b[\p{Ll} ]{3,40}, (?=(?:is|was) )/u;

/** True where every word of the gap connects, or is a capitalised name. */
export function connectsClosely(phrase: string, said: string): boolean {
  const gap = said.replace(insertion, ' ');
  const words = gap.replace(listBefore, '').match(/\p{L}[\p{L}'’]*/gu) ?? [];
  const connects = words.every(
    (word) => connecting.has(word.toLowerCase()) || word.length === 1 || states.has(word),
  );
  // An argument of a call: "(dcn,2047)".
  if (gap === ',' && phrase.length <= 4) return false;
  if (loose.test(phrase) && noLabelGap.test(gap.trimEnd()) && !leader.test(gap)) return false;
  if (shownAs.test(phrase) && setApart.test(gap)) return true;
  if (everyday.has(phrase.toLowerCase()))
    return connects && words.length <= 4 && !/[\][(){}<>*_`|]{2}|\n/.test(gap);
  return (
    words.length <= 8 &&
    (connects ||
      words.every(
        (word) =>
          connecting.has(word.toLowerCase()) || /^\p{Lu}\p{Ll}+/u.test(word) || word.length === 1,
      ))
  );
}
