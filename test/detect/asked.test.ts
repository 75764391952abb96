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

describe('the answer to a message', () => {
  it.each([
    [
      '2021-06-27 15:02:09  to    Judy Harris\n    Yes the MO HealthNet number, 8 digits\n2021-06-27 15:02:48  from  Judy Harris\n    30471839\n',
      'medicaid-id 30471839',
    ],
    [
      '[10:06 AM] Ann Roe:\nneed your social to finish the app\n[10:07 AM] Judy Harris:\nk 489-31-7726\n',
      'ssn 489-31-7726',
    ],
    [
      '2/3/24 9:15 out Judy Harris\npicture of the license is blurry, type the number pls\n2/3/24 9:16 in Judy Harris\nS204719386 MO\n',
      'drivers-license S204719386',
    ],
    [
      '10:06 from Ann\nSend me the account number\n10:07 from Bo\nok 53047692875\n',
      'bank-account 53047692875',
    ],
    [
      '[2024-02-03 09:15] Ann\npls send your passport number\n[2024-02-03 09:16] Bo\nits A20471839\n',
      'passport A20471839',
    ],
  ])('is what it asked for: %j', (text, wanted) => {
    expect(found(text)).toEqual([wanted]);
  });

  it.each([
    ['10:06 from Ann\nwhats the code for the door\n10:07 from Bo\n489317726\n'],
    ['10:06 from Ann\nthx for the order\n10:07 from Bo\n489317726\n'],
  ])('is none where it asked for nothing of the kind: %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
