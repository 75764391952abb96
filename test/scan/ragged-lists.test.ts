// Lists whose cells follow each other after wide blanks, wherever they begin; and whose number stands beside two people. Every person is invented.
import { describe, expect, it } from 'vitest';
import { ruled, whose } from './whose.ts';

describe('rows with as many cells as the header', () => {
  it.each([
    [
      'a lot book',
      'in        car          out to               ID             paid\n11/06/2021   04 Malibu silver   Nora Baxter    MO DL S204719386          gate 75\n02/16/2023   99 Ranger    Karl Foss   title, DL 399377728    hook 185\n03/10/2024   17 Ram quad     Duc Park      A59045468 passport      dolly 60\n',
      [
        'drivers-license 399377728: Karl Foss',
        'drivers-license S204719386: Nora Baxter',
        'passport A59045468: Duc Park',
      ],
    ],
    [
      'a counter book',
      'when           purchaser        ID            item\n08-MAY-2022 10:02   Nora Baxter   MO 239V143756      24 ct\n08-SEP-2019 6:55 PM   Karl Foss     mil 1425836112     15 ct\n',
      ['drivers-license 239V143756: Nora Baxter', 'military-id 1425836112: Karl Foss'],
    ],
    [
      'a sign-in sheet',
      'name       unit      SSN        time\nNora Baxter   Long Term Care   489-31-1726   8:00\nMabel Featherstone-Wisniewski   ER   502-44-9913     9:15\n',
      ['ssn 489-31-1726: Nora Baxter', 'ssn 502-44-9913: Mabel Featherstone-Wisniewski'],
    ],
    [
      'a desk log with no number in one row',
      'no    student name     voter id     note\n1    Nora Baxter   731035317     mailed\n2      Mabel Featherstone   726416989       came in person\n3   Karl Foss   not found   letter sent\n',
      ['government-id 726416989: Mabel Featherstone', 'government-id 731035317: Nora Baxter'],
    ],
    [
      'a key log',
      'room    guest      passport no.      nights\n12   Nora Baxter     A59045468   3\n114A, annex   Karl Foss   A59045469     2\n',
      ['passport A59045468: Nora Baxter', 'passport A59045469: Karl Foss'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await whose('book.txt', `BOOK\n\n${text}`)).toEqual(expected);
  });
});

describe('the paper that was shown is that of whoever asked', () => {
  it.each(['asked by', 'picked up by', 'claimed by'])('%s', async (head) => {
    const text = `rcpt,for record of,${head},ID shown\n1,Leonard Holloway,Nora Baxter,DL MO E722906815\n2,Rosa Marsh,self,MO ID H502265061\n`;
    expect(await whose('log.csv', text)).toEqual([
      'drivers-license E722906815: Nora Baxter',
      'drivers-license H502265061: Rosa Marsh',
    ]);
  });
});

describe('policies of things', () => {
  it.each([
    ['houses and crops', ['homeowners HO-3', 'crop hail']],
    ['cars', ['auto', 'motorcycle']],
    ['lives', ['term life', 'whole life']],
    ['flats', ['renters', 'umbrella']],
    ['boats', ['watercraft', 'inland marine']],
  ])('are nobody’s health: %s', async (_, [one = '', other = '']) => {
    const text = `insured,policy no.,line,premium\nNora Baxter,509090903,${one},$212\nKarl Foss,FP5966539,${other},$43\n`;
    expect(await ruled('list.csv', text)).toEqual([]);
  });

  it('are somebody’s where the plan is one of health', async () => {
    const text = `insured,policy no.,line,premium\nNora Baxter,509090903,dental,$212\nKarl Foss,FP5966539,medical PPO,$43\n`;
    expect(await whose('list.csv', text)).toContain('health-insurance-id 509090903: Nora Baxter');
  });
});
