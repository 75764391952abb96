// Questions of surveys and web forms over columns: "Health insurance: member number from the front of your card".

const fewestWords = 6;
const asides = /\([^)]{0,80}\)|\[[^\]]{0,80}\]/g;
/** "What is your …", "Please enter the …", "If you will drive, your …". */
const asking =
  /^(?:please |kindly )?(?:(?:what(?:['’]s| is| are)|enter|provide|list|give(?: us)?|type|tell us|write|fill in) )?(?:(?:your|my|the|his|her|their|child['’]?s|participant['’]?s) ){0,2}/i;
/** Where to find it, or what for. */
const further =
  /[?.;–—]|\s(?:from|on|as|if|for|that|which|so|exactly|including|with|located|found|printed|shown|where|when|to|in order)\s.*/i;

/** The names that a long header may stand for, the likeliest first; none where the header is no question. */
export function readingsOfQuestion(name: string): readonly string[] {
  if (name.trim().split(/\s+/).length < fewestWords) return [];
  const plain = name
    .replace(asides, ' ')
    .replace(/\s{2,}/g, ' ')
    .trim();
  const clauses = plain.split(/[,:]\s/);
  const whole = plain.replace(/[:,]/g, '');
  return [whole, clauses.at(-1) ?? '', clauses[0] ?? ''].flatMap((said) => {
    const asked = said.replace(asking, '').trim();
    const short = asked.replace(further, '').trim();
    return [short, asked].filter((reading) => reading !== '' && reading !== name);
  });
}
