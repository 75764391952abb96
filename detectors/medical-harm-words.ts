// How people say that somebody hurt themselves, swallowed what harms, or has stayed sober. Sources of patterns, bounded.

const self = '(?:him|her|them|my|your)sel(?:f|ves)';
const number =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|a few|thirty|sixty|ninety)';
const substances =
  '(?:meth|heroin|alcohol|drink|drinking|drugs|booze|crack|cocaine|fentanyl|opioids?|opiates?|pills|oxy\\w*|methadone|suboxone|benzos|the bottle|dope|speed)';

const selfHarm = `(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|threaten(?:s|ed|ing)?|want(?:s|ed|ing)?|plan(?:s|ned|ning)?|going|thinking (?:about|of)|thoughts of|talk(?:s|ed|ing)? (?:about|of)) (?:to )?(?:hurt|harm|kill|cut|hang|shoot|burn|starve|drown|poison)(?:t?ing)? ${self}|(?:has|have|had|is|was|been|started|began|keeps) (?:been )?(?:cutting|burning|hurting|harming|starving|hitting) ${self}|(?:has|have|had|is|was|been|started|began) (?:been )?(?:cutting|purging|bingeing|binging)(?: again| every| at night| since|(?=[.,;]| and))|(?:cut|cuts|hang(?:ed)?|hung|shot|harms|harmed|starves) ${self}`;
const ingested = `(?:swallow(?:s|ed|ing)?|ingest(?:s|ed|ing)?|ate|drank|drinks|inhaled) (?:an? |some |the |two |three |her |his |several )?(?:[a-z]+ ){0,2}(?:batter(?:y|ies)|coins?|magnets?|bleach|antifreeze|detergent|pods?|pills?|cleaner|gasoline|kerosene|poison|needles?|pins?|marbles?|penn(?:y|ies)|quarters?|nails?|screws?|rat bait|lighter fluid|hand sanitizer|mouthwash|berries|toy|bead|bone)(?![a-z])|(?:took|taken|takes) (?:an? |the |her |his |some |too many |\\d{1,3} |all )?(?:[a-z]+ ){0,2}(?:of )?(?:the |her |his )?(?:pills|tablets|sleeping pills)(?![a-z])`;
const sober = `${number} (?:days?|weeks?|months?|years?) (?:of )?(?:clean and sober|sober|sobriety|clean(?= from| of| and|[.,;]|$)|off (?:of )?${substances})(?![a-z])|(?:has|have|had|is|been|stay(?:ed|s|ing)?|got|getting) (?:clean and )?sober(?![a-z])|(?:off|back on|using|used|smok(?:es|ed|ing)|injects?|injected|injecting|snort(?:s|ed|ing)|addicted to|hooked on) (?:meth|heroin|crack|cocaine|fentanyl|opioids|opiates|methamphetamine)(?![a-z])`;

const inEye =
  '(?:something|debris|metal|dust|splinters?|sawdust|chemicals?|acid|bleach|solvent|cleaner|glass|sand|concrete|paint) in (?:his|her|my|their|both|one) (?:left |right )?eyes?(?![a-z])';

/** Alternatives of one pattern. */
export const harm: string = `${selfHarm}|${ingested}|${sober}|${inEye}`;

/** The words by which a line shows it. */
export const harmWords: readonly string[] =
  'himself herself themselves myself swallowed swallowing ingested sober sobriety meth heroin crack fentanyl methamphetamine pills bleach antifreeze cutting purging binging drank eye eyes'.split(
    ' ',
  );
