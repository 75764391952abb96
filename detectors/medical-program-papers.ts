// Programs, schemas and lists of contents in which clinical words are written down, and nobody has anything.
import type { Suppressor } from './detector.ts';

/** A kind of paper or sentence, and what gives it away. */
interface Reference extends Suppressor {
  readonly name: string;
}

/** Somebody is named, dated or numbered in it: then what is tested may still be theirs. */
const somebody = [
  '(?:[nN]ame|NAME|[pP]atient|[mM]ember|[sS]ubscriber|[cC]lient|[sS]tudent|[eE]mployee)["\'\\]]{0,2} {0,2}[:=|>]{1,2} {0,2}["\'`]?[A-Z][A-Za-z]+,? [A-Z][A-Za-z.]*(?: [A-Z][a-z]+)?(?=["\'`,;|)\\]}]|\\s{0,2}(?:\\r?\\n|$)| {2})',
  '\\b(?:[fF]irst|[lL]ast|[gG]iven|[fF]amily)_?[nN]ame["\']? {0,2}[:=] {0,2}["\'`][A-Z]',
  '\\b(?:[pP]atient|[pP]t|PT|[Mm]rs?|[Mm]s|[cC]lient|[mM]ember|[eE]mployee|[sS]tudent)[.:]? [A-Z][a-z]+ [A-Z]',
  '\\b[A-Z][a-z]+ [A-Z][a-z]+ (?:is|was|has|had|suffers|takes|presents|reports|denies)\\b',
  '\\b(?:DOB|dob|SSN|ssn|MRN|mrn|[dD]ate of [bB]irth|dateOfBirth|date_of_birth|birth_?[dD]ate)\\b',
].join('|');

/** Calls and marks of those who test programs, in the languages that they are written in. */
const tests = [
  '\\bdef test_\\w',
  '\\bself\\.assert\\w+\\(',
  '@pytest\\.',
  '(?:^|\\n)[ \\t]*assert(?: not)? [\\w.]+\\(',
  '\\b(?:it|test|describe|test\\.each|it\\.each)\\(\\s{0,20}["\'`[]',
  '\\bexpect\\([\\w"\'`]',
  '\\bassert(?:Equals?|True|False|That|Matches|In|_eq!)?\\(',
  '@Test\\b',
  '\\bt\\.(?:Run|Errorf|Fatalf)\\(',
];

/** What a model is told to do, and the answers that it is shown. */
const prompts = [
  '\\b(?:[sS]ystem_?|SYSTEM_|user_?)?(?:[pP]rompt|PROMPT)(?:_\\w+)? ?(?::|=) ?(?:[frb]{0,2}["\'`(]|\\()',
  '\\b[Yy]ou are an? (?:\\w+ ){1,6}[^]{0,2000}\\b(?:[Rr]eturn|[Rr]espond|[Oo]utput|[Aa]nswer)\\w* (?:only |in |with |as |a |the |valid )*JSON\\b',
];

/** Where a name is to be put: in merges of letters, templates of programs, samples of appeals. */
const blanks = [
  '%(?:patient|client|member|student|employee|his|her|he|she|first|last|full)[\\w/]{0,30}%',
  "\\[(?:[yY]our|YOUR|[pP]atient|PATIENT|[cC]lient|[mM]ember|[sS]tudent|[eE]mployee|[rR]ecipient)(?:['’]s)? (?:[fF]ull |[fF]irst |[lL]ast )?[nN](?:ame|AME)\\]",
  '\\{\\{ ?[\\w.]{0,30}(?:[nN]ame|[pP]atient)[\\w.]{0,20} ?\\}\\}',
  '\\$\\{[\\w.]{0,30}(?:[nN]ame|[pP]atient)[\\w.]{0,20}\\}',
  '<(?:PATIENT|CLIENT|MEMBER|FIRST|LAST|FULL)[ _]?NAME>',
  '«\\w{2,40}»',
];

/** A code or a fact behind words that announce an example. */
const example =
  '(?:\\be\\.?g\\.?,?|\\bi\\.e\\.,?|\\b[Ff]or example,?|\\b[Ee]x\\.|\\bsuch as|\\b[Ee]xamples?:)';

/** "Electrocardiogram (EKG) Reports": what a record is called. */
export const titleOfRecord: RegExp =
  /^[ \t"'•*#>\d.)|-]{0,10}(?!(?:.{0,60}\b)?(?:[Aa]bnormal|[Pp]ositive|[Nn]egative|[Ee]levated|[Aa]waiting|[Rr]eviewed|[Pp]ending|[Hh]er|[Hh]is)\b)(?:\(?\p{Lu}[\p{L}/&-]*\)?:?,? |and |of |& ){1,7}(?:Reports?|Lists?|Records?|Results|Notes|Summary|Summaries|Readings|Forms?|Logs?|Histories)[ \t"',]{0,4}$/u;

export const programPapers: readonly Reference[] = [
  {
    name: 'what a program or a model is tested with, where nobody is named',
    where: 'paper',
    regex: new RegExp(`^(?![^]*(?:${somebody}))(?=[^]*(?:${[...tests, ...prompts].join('|')}))`),
  },
  {
    name: 'a letter or a page whose people are still blanks',
    where: 'paper',
    regex: new RegExp(`^(?![^]*(?:${somebody}))(?=[^]*(?:${blanks.join('|')}))`),
  },
  {
    name: 'what a field of a schema may hold',
    where: 'sentence',
    regex: new RegExp(
      `\\((?:string|str|text|int|integer|number|list|array|object|enum|bool|optional|required)[),|][^]{0,200}${example}|\\b(?:array|list)s? of (?:[a-z]+ ){0,2}(?:strings?|names|codes|objects)\\b|\\|[ \\t]{0,4}(?:text|string|varchar\\S{0,8}|json|array)[ \\t]{0,4}\\|`,
    ),
  },
  {
    name: 'what anybody might say, quoted as an example in a list',
    where: 'sentence',
    regex: /^[ \t]{0,8}(?:[-*•]|\d{1,2}[.)]) ?["“][^"”\n]{3,160}["”][.,;]?\s*$/,
  },
  {
    name: 'drugs on the shelf of a shop',
    where: 'sentence',
    regex:
      /\b(?:now stocking|(?:back )?in stock|on sale|aisle \d|buy (?:one|two|\d)|coupons?|clearance|\d for \$\d)\b/i,
  },
  {
    name: 'what many say of themselves',
    where: 'sentence',
    regex:
      /^(?![^]*\b[A-Z][a-z]+,? [A-Z][a-z]+)[^]*\b(?:[Rr]espondents|[Pp]articipants|[Gg]uests|[Uu]sers|[Aa]ttendees|[Vv]oters|[Cc]ustomers|[Vv]isitors|[Rr]eaders|[Cc]allers|[Tt]eens|[Aa]dults|[Aa]mericans|[Mm]issourians|[Ee]mployees|[Pp]eople) (?:\w+ )?(?:report(?:ed)?|feel|felt|say|said|describe[ds]?|with|experienc\w+|struggl\w+|suffer\w*|have|had|are|were)\b/,
  },
  {
    name: 'codes that are given as an example',
    where: 'sentence',
    regex: new RegExp(`${example} ?["'\`([]{0,2}[A-TV-Z]\\d[0-9AB](?:\\.|\\b)`),
  },
  {
    name: 'the title of a section or of a record, and no word of what stands in it',
    where: 'sentence',
    regex: titleOfRecord,
  },
];
