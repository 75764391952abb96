// Messages kept as rows of a table: the number that a message gives is what the message before it asked for.
import type { Near } from '../../detectors/detector.ts';
import type { Candidate } from '../model/element.ts';
import type { Column } from '../model/segment.ts';
import { isQuestion } from './asked.ts';
import type { Detectors } from './derived.ts';
import { detectText } from './detect-text.ts';

interface Found {
  readonly column: number;
  readonly candidate: Candidate;
  readonly tentative: boolean;
}

const messageName = /^@?(?:text|body|message|msg|content|said|reply|message ?(?:text|body))$/i;
const senderName =
  /\b(?:sender|from|to|author|speaker|contact|direction|who|agent|address|chat|conversation|thread|session|read|type)\b/i;
const longestQuestion = 300;
const longestAnswer = 80;

const spaced = (name: string): string => name.replace(/[._-]+/g, ' ');

/** Of a table of messages: adds what a row answers to the row before it. null where it is no conversation. */
export function openConversation(
  columns: readonly Column[],
  detectors: Detectors,
): ((cells: readonly string[], near: Near, found: Found[]) => Found[]) | null {
  const column = columns.findIndex(({ name }) => messageName.test(spaced(name)));
  const isSaid = columns.some(({ name }, i) => i !== column && senderName.test(spaced(name)));
  if (column < 0 || !isSaid) return null;
  let question = '';
  return (cells, near, found) => {
    const message = cells[column] ?? '';
    const asked = question;
    const asks = message.length <= longestQuestion && isQuestion(message);
    question = asks ? message.replace(/\s+/g, ' ') : '';
    if (asked === '' || message.length > longestAnswer || !/\d{3}/.test(message)) return found;
    const lead = `A: ${asked}\nB: `;
    const answers = detectText(lead + message, near, detectors).filter(
      ({ start }) => start >= lead.length,
    );
    const added = answers.map((candidate): Found => ({
      column,
      candidate: {
        ...candidate,
        start: candidate.start - lead.length,
        end: candidate.end - lead.length,
      },
      tentative: false,
    }));
    const isAnswered = (one: Found): boolean =>
      one.column === column && one.candidate.kind !== 'medical';
    return added.length === 0 ? found : [...found.filter((one) => !isAnswered(one)), ...added];
  };
}
