// What callers keyed into a machine, text messages saved from a caseworker's telephone, patches that take people out, and slow statements of a database.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { hex, plainPeople, quoted, sqlText, xmlText } from '../records-shapes.ts';

const drawn = new WeakMap<object, string>();

function drawnKind(
  random: Parameters<Exclude<Genre['extension'], string>>[0],
  kinds: readonly string[],
): string {
  const kind = random.pick(kinds);
  drawn.set(random, kind);
  return kind;
}

const clocks = new WeakMap<object, number>();

/** '2024-03-14 10:22:31', each a little later than the one before in the same document. */
function stamp(d: Draft): string {
  const before = clocks.get(d.random) ?? Date.parse(`${d.isoDate()}T1${d.random.digits(1)}:00:00Z`);
  const now = before + 1000 * d.random.between(2, 95);
  clocks.set(d.random, now);
  return new Date(now).toISOString().slice(0, 19).replace('T', ' ');
}

const calls: readonly ((d: Draft, who: Someone) => string)[] = [
  (d, who) => {
    const channel = `SIP/trunk-0000${hex(d, 4)}`;
    const line = (says: string): string => `[${stamp(d)}] VERBOSE[${d.random.digits(4)}] ${says}`;
    return [
      line(`-- ${channel} answered, from ${who.phone}`),
      line(`-- Read(ACCT) user entered '${d.account(who, { covered: 'c' })}'`),
      line(`-- Read(TPIN) user entered '${who.pin}'`),
      line(`-- core said OK, customer "${who.first} ${who.last}", balance played`),
      line(`-- Hangup(${channel}) uniqueid=${d.random.digits(10)}.${d.random.digits(3)}`),
    ].join('\n');
  },
  (d, who) =>
    [
      { session: d.random.digits(9), step: 'greet', lang: d.pick('en', 'es') },
      { step: 'ask', slot: 'social_security_number', keyed: d.ssn(who, { style: 'bare' }) },
      { step: 'lookup', hit: true, claimant: `${who.last}, ${who.first}` },
      { step: 'say', text: `weekly request taken, confirmation ${d.random.digits(8)}` },
    ]
      .map((step) => JSON.stringify(step))
      .join('\n'),
  (d, who) => `Call ${d.random.digits(7)}  ${stamp(d)}
  menu 2 (check my coverage)
  caller said: "${d.dcn(who)}"   matched: MO HealthNet participant ${who.first} ${who.last}
  read back coverage dates, caller hung up
`,
  (d, who) => `Call ${d.random.digits(7)}  ${stamp(d)}
  menu 5 (leave a message for ${d.staff()})
  voice to text: "Yes, ${who.first} ${who.last}, my order was ${d.random.digits(9)}, call me at ${who.phone}."
`,
];

export const phoneTree: Genre = {
  name: 'blind-phone-tree',
  kind: 'record',
  copies: 12,
  extension: 'log',
  write(d) {
    const call = calls[d.copy % calls.length]!;
    return `${plainPeople(d, 2, 5)
      .map((who) => call(d, who))
      .join('\n')}\n`;
  },
};

interface Text {
  readonly with: Someone;
  readonly isSent: boolean;
  readonly says: string;
}

function textsWith(d: Draft, who: Someone): readonly Text[] {
  const sent = (says: string): Text => ({ with: who, isSent: true, says });
  const got = (says: string): Text => ({ with: who, isSent: false, says });
  return d.choose(
    () => [
      sent(`Hi ${who.first}, need your social to finish the ${d.pick('SNAP', 'LIHEAP')} app`),
      got(`${d.pick('its', 'my ss is', 'k')} ${d.ssn(who)}`),
      sent(d.pick('thx', 'Got it.')),
    ],
    () => [
      got(
        `cant make it tmrw, I ${d.health(who, d.pick('am in the hospital with pneumonia', 'have kidney stones again', 'broke my collarbone', 'relapsed and am in detox'))}`,
      ),
      sent(d.pick('Oh no. Rest. Will move to Friday', 'ok feel better')),
    ],
    () => [
      sent('picture of the license is blurry, type the number pls'),
      got(`${d.license(who)} ${who.state}`),
    ],
    () => [got(d.pick('who is this', 'whats the code for the door')), sent(d.random.digits(6))],
    () => [
      got(`do u need the card they gave me`),
      sent('Yes the MO HealthNet number, 8 digits'),
      got(d.dcn(who)),
    ],
  );
}

const phones: Readonly<Record<string, (d: Draft, texts: readonly Text[]) => string>> = {
  xml(d, texts) {
    const rows = texts.map(
      ({ with: who, isSent, says }) =>
        `  <sms protocol="0" address="+1${who.phone.replaceAll('-', '')}" date="${Date.parse(`${stamp(d).replace(' ', 'T')}Z`)}" type="${isSent ? 2 : 1}" body="${xmlText(says)}" read="1" contact_name="${xmlText(`${who.first} ${who.last}`)}" />`,
    );
    return `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count="${texts.length}">\n${rows.join('\n')}\n</smses>\n`;
  },
  csv: (d, texts) =>
    `${[
      ['Chat Session', 'Message Date', 'Type', 'Sender Name', 'Text'],
      ...texts.map(({ with: who, isSent, says }) => [
        `${who.first} ${who.last}`,
        stamp(d),
        isSent ? 'Outgoing' : 'Incoming',
        isSent ? '' : `${who.first} ${who.last}`,
        says,
      ]),
    ]
      .map((row) => quoted(row))
      .join('\n')}\n`,
  txt: (d, texts) =>
    texts
      .map(
        ({ with: who, isSent, says }) =>
          `${stamp(d)}  ${isSent ? 'to  ' : 'from'}  ${who.first} ${who.last}\n    ${says}\n`,
      )
      .join(''),
};

export const smsBackup: Genre = {
  name: 'blind-sms-backup',
  kind: 'record',
  copies: 12,
  extension: (random) => drawnKind(random, Object.keys(phones)),
  write(d) {
    const texts = plainPeople(d, 3, 5).flatMap((who) => textsWith(d, who));
    return phones[drawn.get(d.random)!]!(d, texts);
  },
};

const patches: readonly ((d: Draft, who: Someone) => readonly [string, string])[] = [
  (d, who) => [
    `  - { first: ${who.first}, last: ${who.last}, ssn: "${d.ssn(who)}" }`,
    `  - { first: Pat, last: Sample, ssn: "" }`,
  ],
  (d, who) => [
    `INSERT INTO licensee VALUES (${d.random.digits(5)}, ${sqlText(`${who.last}, ${who.first}`)}, ${sqlText(who.state)}, /* dl */ ${sqlText(d.license(who))});`,
    `INSERT INTO licensee VALUES (${d.random.digits(5)}, NULL, NULL, NULL);`,
  ],
  (d, who) => [
    `member,${who.first},${who.last},subscriber_id=${d.member(who)}`,
    'member,,,subscriber_id=',
  ],
  (d, who) => [
    `owner = "${who.first} ${who.last}"  # build ${d.random.digits(9)}`,
    `owner = "team"  # build ${d.random.digits(9)}`,
  ],
];

export const patchLeft: Genre = {
  name: 'blind-patch-left',
  kind: 'record',
  copies: 12,
  extension: (random) => random.pick(['patch', 'diff']),
  write(d) {
    const [file, change] = [
      ['seeds/people.yml', 'db/02_load.sql', 'fixtures/elig.txt', 'conf/owners.toml'],
      patches,
    ].map((list) => list[d.copy % patches.length]!) as [string, (typeof patches)[number]];
    const lines = plainPeople(d, 2, 4).map((who) => change(d, who));
    const head = d.maybe(
      `From ${hex(d, 40)} Mon Sep 17 00:00:00 2001\nFrom: ${d.staff()} <dev@example.org>\nSubject: [PATCH] ${d.pick('take real rows out', 'clean the seeds', 'oops')}\n\n---\n`,
    );
    return `${head}diff --git a/${file} b/${file}
index ${hex(d, 7)}..${hex(d, 7)} 100644
--- a/${file}
+++ b/${file}
@@ -${d.random.between(1, 90)},${lines.length} +${d.random.between(1, 90)},${lines.length} @@
${lines.map(([before]) => `-${before}`).join('\n')}
${lines.map(([, after]) => `+${after}`).join('\n')}
`;
  },
};

const statements: readonly ((d: Draft, who: Someone) => readonly [string, readonly string[]])[] = [
  (d, who) => [
    'INSERT INTO applicant (given_name, family_name, soc_sec_no, opened) VALUES ($1,$2,$3,$4)',
    [who.first, who.last, d.ssn(who), d.isoDate()],
  ],
  (d, who) => [
    'UPDATE visit SET chief_complaint = $1 WHERE pt_last = $2 AND pt_first = $3 AND seq = $4',
    [
      d.health(who, d.pick('vomiting blood', 'fell, hip pain', 'chest pain, prior MI', 'manic')),
      who.last,
      who.first,
      d.random.digits(9),
    ],
  ],
  (d, who) => [
    'SELECT 1 FROM fishing_permit WHERE holder = $1 AND passport_no = $2 AND batch = $3',
    [`${who.first} ${who.last}`, d.passport(who), d.random.digits(6)],
  ],
  (d, who) => [
    'DELETE FROM rsvp WHERE guest = $1 AND table_no = $2 AND token = $3',
    [`${who.first} ${who.last}`, d.random.digits(2), d.random.digits(9)],
  ],
];

export const slowStatements: Genre = {
  name: 'blind-slow-statements',
  kind: 'record',
  copies: 12,
  extension: 'log',
  write(d) {
    const statement = statements[d.copy % statements.length]!;
    const entry = (who: Someone): string => {
      const [sql, values] = statement(d, who);
      const at = `${stamp(d)} CST [${d.random.digits(5)}]`;
      const bound = values.map((value, i) => `$${i + 1} = ${sqlText(value)}`).join(', ');
      return `${at} LOG:  duration: ${d.random.digits(4)}.${d.random.digits(3)} ms  execute <unnamed>: ${sql}\n${at} DETAIL:  parameters: ${bound}`;
    };
    return `${plainPeople(d, 2, 6).map(entry).join('\n')}\n${stamp(d)} CST [${d.random.digits(5)}] LOG:  checkpoint complete: wrote ${d.random.digits(5)} buffers\n`;
  },
};
