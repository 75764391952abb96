// Short listings without a header in which a reader made out no names: their facts belong to whoever each line names.
import { describe, expect, test } from 'vitest';
import { whose } from './whose.ts';

describe('a listing without a header', () => {
  test.each([
    [
      'between bars',
      '470-A | Leeds, Will | M55 | pneumonia | Dr Voss\n393-A | CLEAN | | |\n435-A | Hernandez, Carter | M66 | asthma | Dr Moss\n',
      ['medical asthma: Carter Hernandez', 'medical pneumonia: Will Leeds'],
    ],
    [
      'between semicolons, with empty cells',
      'route sheet\n06:41;Hwy J;Loretta Wenzhipal;;last stop\n06:48;County 220;Oscar Quigley;"harness, autism";let off\n07:02;church lot;Clyde Hill;"spina bifida, wheelchair";\nmile 40824\n',
      ['medical autism: Oscar Quigley', 'medical spina bifida: Clyde Hill'],
    ],
    [
      'taken apart at its commas',
      'dispatch sheet, stretcher side\n0600  Faith Page  hospice bed  PCS good, told desk\n0730  Will Thornhill  dialysis  M/W/F, ramp\n1015  Gerald Grissom  radiation, one time  no go\n',
      [
        'medical dialysis: Will Thornhill',
        'medical hospice bed: Faith Page',
        'medical radiation: Gerald Grissom',
      ],
    ],
    [
      'under a title in whose width it was measured',
      'tracker (do not print)\nwho | since | why | where\nChris Jensen| Mon 17:48| overdosed on heroin| ER\nMay Okafor| Tue 09:11| is off Clozaril| CPU\nPaula Kess| Tue 14:58| released| -\n',
      ['medical is off Clozaril: May Okafor', 'medical overdosed on heroin: Chris Jensen'],
    ],
    [
      'with numbers',
      '7|Leeds, Dana|489-31-7726|x\n8|Poe, Mark|489-31-7727|x\n9|CLOSED||\n',
      ['ssn 489-31-7726: Dana Leeds', 'ssn 489-31-7727: Mark Poe'],
    ],
  ])('is read line by line: %s', async (_, text, found) => {
    expect(await whose('a.txt', text)).toEqual(expect.arrayContaining(found));
  });
});

describe('nobody’s are', () => {
  test.each([
    [
      'the titles of books beside their readers',
      'library list\n978-0-8951-9238-4    Living with Lupus      Earl Price    33915167201984\n978-0-4022-6192-7    My Stroke of Luck    Joyce Abernathy   33768115637839\n',
    ],
    [
      'services beside who offers them',
      'Provider directory\nJane Porter, MD | Oncology | Columbia\nAlan Reed, DO | Heart failure | Rolla\nSusan Pike, NP | Diabetes | Hannibal\n',
    ],
  ])('%s', async (_, text) => {
    expect((await whose('a.txt', text)).filter((found) => !found.endsWith(': -'))).toEqual([]);
  });
});
