// Whose the facts of office papers are: households, relatives, deeds, sign-offs, padded forms, programs and barcodes.
import { describe, expect, test } from 'vitest';
import { whose } from './whose.ts';

describe('letters', () => {
  test('a couple greeted by its surname lends it to its first names', async () => {
    const text =
      "Dear Mr. and Mrs. Hargis:\n\nThank you. Kenneth's Social Security number is 486-52-7710 and Lucille's is 493-18-2264.\n\nDenise Farrow\nEnrolled Agent\n";
    expect(await whose('a.txt', text)).toEqual([
      'ssn 486-52-7710: Kenneth Hargis',
      'ssn 493-18-2264: Lucille Hargis',
    ]);
  });

  test.each([
    'To: Paula Fitch\n\nI gave you the wrong license number. It should be S204719386. Thank\nyou, Joshua Baxter\n',
    'To: Paula Fitch\n\nI gave you the wrong license number. It should be S204719386. Thank you,\nJoshua Baxter\n',
    'To: Paula Fitch\n\nI gave you the wrong license number. It should be S204719386. Regards,\nJoshua Baxter\n',
  ])('a number that the writer corrects is the writer’s: %j', async (text) => {
    expect(await whose('a.txt', text)).toEqual(['drivers-license S204719386: Joshua Baxter']);
  });

  test('the principal of a power of attorney is whoever gives it', async () => {
    const text =
      "DURABLE POWER OF ATTORNEY\n\nI, Nora Baxter, appoint my daughter, Bernice Baxter, as my agent.\n\nThe principal was identified to me by MO driver's license 339599138.\n\nKaren Swope, Notary Public\n";
    expect(await whose('a.txt', text)).toContain('drivers-license 339599138: Nora Baxter');
  });

  test('whoever has no office at a meeting is whom its notes are about', async () => {
    const text =
      'NOTES OF INTERACTIVE MEETING\nDate: 12/28/2024   Present: Nora Baxter, Mona Oakes (HR), Irene\nGorman (supervisor)\n\nEmployee asked for a quiet office. She explained that she was diagnosed with fibromyalgia.\n';
    expect(await whose('a.txt', text)).toEqual([
      'medical was diagnosed with fibromyalgia: Nora Baxter',
    ]);
  });

  test('what a forwarded writer adds before naming others is the writer’s', async () => {
    const text =
      'From: Cheryl Oberg\nTo: Phil Dancer\n\nPhil - see below. Cheryl\n\n> From: Ashlynn Prewitt\n> Hi Cheryl, my social is 500-21-7749. Bank is Hawthorn, routing 081517693, acct 4471002.\n> My husband Trent Prewitt goes on the insurance too, his is 496-17-3308.\n> Ashlynn\n';
    const found = await whose('a.txt', text);
    expect(found).toContain('bank-account 4471002: Ashlynn Prewitt');
    expect(found).toContain('ssn 496-17-3308: Trent Prewitt');
  });

  test('a colleague called by name is not a surname', async () => {
    expect(await whose('a.txt', 'Pam, Andre Simmons had another seizure at recess.\n')).toEqual([
      'medical had another seizure at recess: Andre Simmons',
    ]);
  });

  test('a wife who shows her own passport owns it', async () => {
    const text =
      'Mr. Paul Baxter showed a nondriver ID, number M118820447, and his wife Maria Lopez showed U.S. passport 561220448.\n';
    expect(await whose('a.txt', text)).toContain('passport 561220448: Maria Lopez');
  });
});

describe('forms', () => {
  test('labels set off from their colons', async () => {
    const text =
      'Last Name     : De la Cruz-Ortiz\nFirst Name    : Maria\nM.I.          :\nS.S.#         : 491 82 6637\nState ID/DL # : (KS) K02-44-8817\n';
    expect(await whose('a.txt', text)).toContain('ssn 491 82 6637: Maria De la Cruz-Ortiz');
  });

  test('mother and father side by side', async () => {
    const text =
      "Child: Amari Tibbs    Mother: Keyona Tibbs   Father: Marcus Tibbs\nMother's SSN: 495-77-2201   Father's SSN: 489-80-1173\n";
    expect(await whose('a.txt', text)).toEqual([
      'ssn 489-80-1173: Marcus Tibbs',
      'ssn 495-77-2201: Keyona Tibbs',
    ]);
  });

  test('odd abbreviations at the head of columns', async () => {
    const rows =
      'EMP_LNM;EMP_FNM;TAXPYR_ID;DD_RTN;DD_ACT\nKOVACEVIC;ZLATAN;501-77-3381;081000210;4400187721\nDUBOSE;AILEEN;488-62-0917;086500634;99810042\n';
    expect(await whose('a.csv', rows)).toEqual(
      expect.arrayContaining([
        'ssn 501-77-3381: ZLATAN KOVACEVIC',
        'bank-account 99810042: AILEEN DUBOSE',
      ]),
    );
  });
});

describe('programs and machines', () => {
  test('lists of health facts under the one whom they lie in', async () => {
    const json =
      '[{"name":"Nora Baxter","allergies":[{"substance":"Peanuts"}],"conditions":[{"title":"Asthma"}]},{"name":"Clyde Tibbs","allergies":[{"substance":"Latex"}],"conditions":[{"title":"Gout"}]}]';
    expect(await whose('a.json', json)).toEqual([
      'medical Asthma: Nora Baxter',
      'medical Gout: Clyde Tibbs',
      'medical Latex: Clyde Tibbs',
      'medical Peanuts: Nora Baxter',
    ]);
  });

  test('what somebody has been through is a list of health facts under many names', async () => {
    const json =
      '[{"name":"Nora Baxter","medhist":[{"year":2013,"event":"Diagnosed with epilepsy"}],"surgicalHistory":[{"details":"Mastectomy, left"}]},{"name":"Clyde Tibbs","pastHistory":[{"problem":"Gout"}],"history":[{"event":"login"}]}]';
    expect(await whose('a.json', json)).toEqual([
      'medical Diagnosed with epilepsy: Nora Baxter',
      'medical Gout: Clyde Tibbs',
      'medical Mastectomy, left: Nora Baxter',
    ]);
  });

  test('conditions and procedures of programs are nobody’s', async () => {
    const json =
      '[{"author":"Nora Baxter","conditions":[{"name":"isActive"}],"procedures":[{"name":"sp_rebuild"}]}]';
    expect(await whose('a.json', json)).toEqual([]);
  });

  test.each([
    String.raw`scan("@\n\x1e\rANSI 636030080002DL00410278ZM03190008DLDAQS204719386\nDCSBAXTER\nDDEN\nDACNORA\n")`,
    "card = {'DAQ': 'S204719386', 'DCS': 'BAXTER', 'DAC': 'NORA'}",
    '%MOROLLA^BAXTER$NORA$^1 ELM ST^?;636030204719386=280419800215=?',
  ])('a licence out of a reader: %j', async (text) => {
    const [found] = await whose('a.txt', `${text}\n`);
    expect(found).toMatch(/^drivers-license S?204719386: NORA BAXTER$/);
  });

  test('a segment inside a string', async () => {
    const text = 'const sample = `NM1*IL*1*BAXTER*NORA****MI*W204718395~`;\n';
    expect(await whose('a.js', text)).toEqual(['health-insurance-id W204718395: NORA BAXTER']);
  });

  test('the owner of a service owns none of its numbers', async () => {
    const json =
      '{"service":"billing","owner":"Nora Baxter","oncall":"Clyde Tibbs","password":"hunter2-prod","account":"123456789012"}';
    expect((await whose('a.json', json)).filter((one) => /Baxter|Tibbs/.test(one))).toEqual([]);
  });
});
