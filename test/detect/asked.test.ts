// Questions and their answers in chats, calls and interviews. Every number is invented.
import { describe, expect, it } from 'vitest';
import { detectText } from '../../src/detect/detect-text.ts';

const found = (text: string): string[] => detectText(text).map(({ kind, raw }) => `${kind} ${raw}`);

describe('the answer to a question for a number', () => {
  it.each([
    [
      "Agent: And your driver's license number?\nCustomer: S204719386\n",
      'drivers-license S204719386',
    ],
    [
      '[10:12] Ann: What is your account number, please\n[10:13] Bo M.: sure, its 53047692875\n',
      'bank-account 53047692875',
    ],
    ['Q: What is your social?\nA: It is 489317726.\n', 'ssn 489317726'],
  ])('is that number: %j', (text, wanted) => {
    expect(found(text)).toContain(wanted);
  });

  it.each([
    [
      'the question asked for something else',
      'Agent: And your order number?\nCustomer: 489317726\n',
    ],
    ['nothing was asked', "Agent: I changed your driver's license number.\nCustomer: 204719386\n"],
    [
      'the line says something of its own',
      'Agent: And your social?\nCustomer: the order is 489317726\n',
    ],
  ])('is none where %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
