// Headings under which people stand beside ills that are not theirs: rosters of those who treat, teach, write, play, sell and count. Pure data.

/** As the title of a paper, or as the word before the colon of a line. Sources of patterns, bounded. */
const titles: readonly string[] = [
  // Who treats, and who helps.
  'on[- ]call(?: (?:list|roster|schedule|calendar|rotation|assignments?))?|call (?:schedule|roster|rotation|calendar|coverage)|(?:duty|shift|staffing|provider|clinic|unit|float pool|weekend) (?:roster|schedule|assignments?|coverage|list|board)|assignments? \\d\\S{0,10}|coverage|specialists|(?:provider|physician|doctor|specialist|referral|service|community resource|resource) (?:directory|list|guide)|directory(?: of [a-z ]{3,30})?|find a (?:doctor|therapist|provider|specialist)|meet (?:our|the) [a-z ]{3,30}|our (?:staff|providers|doctors|team|counselors|therapists)|who (?:does|treats|covers|handles|knows|to (?:call|send|ask|see|refer))[a-z ]{0,30}|(?:peer )?support (?:groups?|line)(?: (?:leaders|meetings|facilitators|schedule))?|self-help groups?|mentors|peer mentors?|care team',
  // Who teaches, learns and reads.
  '(?:[a-z-]{3,20} ){0,2}(?:classes|courses|workshops?|webinars?|seminars?|lectures?|in-?services?|symposium|conference|grand rounds)(?: (?:list|schedule|roster|sign-?(?:in|up)(?: sheet)?))?|(?:class|course|training|education|ceu|session|speaker|lecture) (?:schedule|roster|list|catalog|calendar|log|record|sign-?(?:in|up)(?: sheet)?)|training(?: (?:topics?|hours|due|completed))?|panel(?:ists|s)?(?: discussion)?|keynotes|break-?outs?(?: sessions?)?|session [a-z\\d]{1,3}|poster(?:s| session| \\d{1,3})?|abstracts?|thes[ie]s|dissertations?|publications|bibliography|works cited|reading list|holds(?: shelf)?|(?:library|books?) (?:holds|overdue|on hold|due|order|club|list|sale|report)s?|overdue(?: books| items)?|science fair|history day|essays?(?: topics?)?|term papers?|(?:book |oral )?reports? due[a-z ]{0,16}|debate(?: teams?| topics?)?|(?:research|project|paper|speech|presentation|thesis) topics?|lab (?:notebook|partners|groups?)|curriculum|lesson plans?|spelling (?:bee|list|words)|word list|vocabulary|trivia(?: night)?|(?:[a-z]+ ){0,2}quiz(?: bowl)?|competenc(?:y|ies)(?: (?:check|list|log))?|skills(?: (?:check|list|lab|day|fair))?|delegation(?: log)?|mock (?:code|drill)s?|drills?',
  // Who plays, runs, gives and sells.
  '(?:movie|film|game|karaoke|open mic) night|cast(?: list)?|auditions?|characters|band names?|set ?list|playlist|song (?:list|titles)|horoscopes?|d ?& ?d|(?:5k|10k|fun run|walk|run|race|relay|golf|bowling|softball)(?: (?:team|scramble|league))?(?: results| teams?| captains?| roster)|volunteers(?: (?:needed|list|schedule))?|interviews?(?: schedule)?|relay teams?|teams?|sponsors(?: list)?|donors|pledges?|honorees|(?:memorials?|gifts) (?:received|in honor)|fund ?raisers?|bake sale|auction(?: items)?|raffle|booths?(?: \\d{1,3})?|trade show|exhibitors?|vendors|rep(?:s| visits?)|sales (?:territor(?:y|ies)|leads|reps?)|menu|recipes?(?: swap)?|pot ?luck|grants? (?:awarded|funded|received)|awards?|nurse of the (?:month|year)|bids?(?: tab| tabulation)?|loan closet|equipment (?:loan|pool)|museum labels?|exhibits?',
  // What is counted, drafted, ruled and coded.
  '(?:med(?:ication)?(?: cart)?|narcotic|cart|crash cart|supply|stock|drug|vaccine|shift) (?:counts?|inventory|order|cart check|stock|wastage|expirations?)|(?:back|re) ?orders?|back ?ordered|inventory|formulary|standing orders?|protocols?|(?:billing|diagnosis|procedure) codes?|code (?:list|set)|test (?:cases?|plans?|data|scripts?)|qa(?: test)?|data dictionary|field list|(?:bug|issue|ticket|change|defect) ?(?:log|list|tracker|\\d{1,6})|tickets? \\d{1,6}|release notes?|release \\d[\\d.]{0,6}|backlog|sprint(?: \\d{1,3})?|template|(?:sample|form) letters?|examples?|records? retention(?: schedule)?|(?:physics|equipment|safety) (?:survey|inspection)(?: of [a-z ]{2,20})?|job openings?|careers|wage scale|help wanted|openings|bills? (?:no\\. ?)?\\d{1,5}|legislation|lobby day|proclamations?|resolutions?|public (?:hearing|comment)|letters? to the editor|intake (?:script|questions)|screening questions|check ?lists?(?: for [a-z ]{3,16})?',
  // Beasts and cultures.
  '(?:vet|farm|barn|stable|ranch|large animal|kennel|herd|flock|cattle|horse|equine|sale barn|livestock|4-h|ffa|zoo|cattery|dairy)(?: (?:calls?|call list|notes?|visits?|health|rounds|treatments?|sick list|herd list))|hospital barn|(?:petri |agar )?plates? \\d{1,3}|cultures?|cell lines?|mouse (?:room|colony)|colony (?:log|notes)',
];

const title = titles.join('|');

/** The first line of a paper: the title, with a date or a place around it. */
export const topicTitle: RegExp = new RegExp(
  `^\\s{0,20}(?:[#*=-]{1,4} ?)?(?:(?:the|our|weekly|monthly|today['’]s|upcoming|spring|summer|fall|winter|annual|20\\d\\d) ){0,2}(?:${title})(?:[ ,:–—(-]{1,4}(?:of|for|on|week|at|in|and|from|room|this|next|winter|spring|summer|fall|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|no\\.|q[1-4]|\\d|[a-z]{3,20}\\)?[ \\t]{0,3}\\n)[^\\n:]{0,50})?[ \\t:]{0,4}(?:\\n|$|(?<=:[ \\t]{0,4})(?=[^]{0,300}$))`,
  'i',
);

/** "Panel: Ann Lane, overdose": the word before the colon, or before the first name, of one line. */
export const topicLead: RegExp = new RegExp(
  `^[ \\t"'•*#>-]{0,6}(?:${title})(?:[ ,]{1,2}(?:for|of|on|in|by|with|at|\\(|\\d|[a-z]+['’]s)[^:\\n]{0,50})?[ \\t]{0,2}(?::|(?:[ \\t]{2}| - )(?=\\p{Lu}\\p{Ll}+ \\p{Lu}))`,
  'iu',
);
