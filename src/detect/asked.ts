// Questions and answers: which line asked for the value that a turn of a conversation gives.

/** The stretch of the question, and how many values of the answer stand before the one looked at. */
export interface Asked {
  readonly from: number;
  readonly to: number;
  readonly answered: number;
}

const maxLine = 300;
const maxTurnsBack = 2;
/** "[10:12] Agent:", "Mona (agent):", "Q.", "10:12 AM Customer>": who speaks. */
const turn =
  /^[ \t>]{0,4}(?:[[(]?(?:\d{1,4}[-/.]){0,2}[\d:., ]{1,20}(?:[AaPp]\.?[Mm]\.?)?[\])]?[ \t-]{0,4})?(?<who>\p{L}[\p{L}.'’ ]{0,30}(?:\([\p{L} ]{1,20}\))?|(?:\+?1[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4})(?:[ \t]?[:>][ \t]|[ \t]{1,2}\d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\.?)?[ \t]{1,4})/u;
/** What may stand before the value in an answer: "its", "sure, it is", "03/26,". */
const lead = /^(?:[\p{L}'’]{1,12}[ ,.:-]{1,3}){0,8}(?:[\d/ .-]{1,22}[,;/&]? (?:and )?){0,3}$/u;
/** A line that asks: "account number?", "Exp date and CVV please". */
const asks =
  /\?(?:\s|$)|\b(?:please|pls|plz)\b|\bneed (?:your|ur|the|his|her)\b|\b\d{1,2} digits\b|\b(?:type|text|send) (?:me )?(?:the|your|ur|it)\b|^(?:and |now |ok,? |may i |can you |could you |i need |i'll need |need |send me |what|which|give me|read me)/i;

interface Turn {
  readonly who: string;
  readonly from: number;
  readonly to: number;
  readonly said: string;
}

function turnAt(text: string, from: number): Turn {
  const end = text.indexOf('\n', from);
  const to = end === -1 ? text.length : end;
  const line = text.slice(from, Math.min(to, from + maxLine));
  const spoken = turn.exec(line);
  const skip = spoken?.[0].length ?? 0;
  return {
    who: (spoken?.groups?.['who'] ?? '').trim(),
    from: from + skip,
    to,
    said: line.slice(skip).trim(),
  };
}

/** A line of its own that says who speaks, and when: "Roy (agent) (11:22 AM)", "Vera  10:06". */
const speakerLine =
  /^[ \t>]{0,4}[[(]?\p{L}[\p{L}.'’ ]{0,30}(?:\([\p{L} ]{1,20}\))?[ \t,-]{1,4}[[(]?\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?[\])]?[ \t]?:?[ \t]{0,3}$/u;

/** The same with the time first: "2021-06-27 15:02:48  from  Ann Roe", "[10:06 AM] Ann Roe:", "2/3/24 9:15 -> Ann". */
const stampedLine =
  /^[ \t>]{0,4}[[(]?(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},?[ T])?\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?[\])]?[ \t-]{1,4}(?:(?:from|to|sent|received|incoming|outgoing|in|out|->|<-)[ \t:]{1,4})?\p{L}[\p{L}.'’ -]{0,30}:?[ \t]{0,3}$/iu;
const saysWho = (line: string): boolean => speakerLine.test(line) || stampedLine.test(line);

/** Speaker, line, speaker, line: the question stands above the line that says who answers. */
function askedAboveSpeaker(text: string, lineStart: number, answered: number): Asked | null {
  let at = lineStart;
  let isBelowSpeaker = false;
  for (let back = 0; back < 4 && at > 0; back++) {
    at = text.lastIndexOf('\n', at - 2) + 1;
    const end = text.indexOf('\n', at);
    const line = text.slice(at, Math.min(end === -1 ? text.length : end, at + maxLine));
    if (line.trim() === '') continue;
    if (saysWho(line)) {
      if (isBelowSpeaker) return null;
      isBelowSpeaker = true;
    } else if (isBelowSpeaker)
      return asks.test(line.trim()) ? { from: at, to: at + line.length, answered } : null;
    else return null;
  }
  return null;
}

/** Whether a message asks for something. */
export const isQuestion = (message: string): boolean => asks.test(message.trim());

/** The question to which the line holding a value at `start` is the answer; null where it is none. */
export function askedBefore(text: string, lineStart: number, start: number): Asked | null {
  if (start - lineStart > maxLine || lineStart === 0) return null;
  const answer = turnAt(text, lineStart);
  if (start < answer.from) return null;
  const before = text.slice(answer.from, start);
  if (!lead.test(before)) return null;
  const answered = before.split(/[,;/&]\s|\band\b/).filter((part) => /\d/.test(part)).length;
  const above = answer.who === '' ? askedAboveSpeaker(text, lineStart, answered) : null;
  if (above) return above;
  let at = lineStart;
  for (let back = 0; back < maxTurnsBack && at > 0;) {
    at = text.lastIndexOf('\n', at - 2) + 1;
    const question = turnAt(text, at);
    if (question.said === '') continue;
    back++;
    const another = answer.who === '' ? question.said.endsWith('?') : question.who !== answer.who;
    if (question.to - question.from > maxLine) return null;
    if (another && (question.who !== '') === (answer.who !== '') && asks.test(question.said))
      return { from: question.from, to: question.to, answered };
    // A turn of the same speaker may stand between ("sure"); words without a speaker are no conversation.
    if (answer.who === '' || question.who !== answer.who || /\d{3}/.test(question.said))
      return null;
  }
  return null;
}
