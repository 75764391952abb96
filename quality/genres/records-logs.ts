// What programs write down: requests with their bodies, objects as debuggers print them, users in a file of settings.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { base64, hex, packed, plainPeople } from '../records-shapes.ts';

function encoded(pairs: Readonly<Record<string, string>>): string {
  return Object.entries(pairs)
    .map(([key, value]) => `${key}=${value.replaceAll(' ', '+')}`)
    .join('&');
}

/** What was sent, and to which address; a few bodies are masked before they are logged. */
function request(d: Draft, of: Someone): string {
  const who = { firstName: of.first, lastName: of.last };
  const post = (path: string, body: unknown): string =>
    `POST ${path} ${d.pick('body=', 'payload: ', '')}${typeof body === 'string' ? body : JSON.stringify(body)}`;
  return d.choose(
    () =>
      post('/api/v2/applicants', {
        ...who,
        ssn: d.ssn(of, { style: d.pick('bare', 'dashed') }),
        dob: of.birthDate,
        phone: d.phone(),
      }),
    () =>
      post(
        '/cgi-bin/enroll',
        encoded({
          fname: of.first,
          lname: of.last,
          ssn: d.ssn(of, { style: 'bare' }),
          dob: packed(of.birthDate),
          zip: of.zip,
          submit: 'Next',
        }),
      ),
    () =>
      post('/olb/enrollment', {
        ...who,
        onlineBankingId: d.element('electronic-id', of.userId, of, { covered: 'd' }),
        password: of.password,
        deviceId: hex(d, 16),
      }),
    () =>
      post('/v1/charges', {
        cardholder: `${of.first} ${of.last}`,
        card: { number: d.element('payment-card', of.card, of, { covered: 'c' }), cvc: of.cvv },
        amount: d.random.between(500, 90_000),
        order: d.random.digits(9),
      }),
    () =>
      post('/v1/charges', {
        cardholder: `${of.first} ${of.last}`,
        card: { token: `tok_${base64(d, 24)}`, last4: of.card.slice(-4) },
        order: d.random.digits(9),
      }),
    () =>
      post('/portal/eligibility', {
        patient: `${of.last}, ${of.first}`,
        memberId: d.member(of),
        serviceDate: d.isoDate(),
        npi: d.npi(),
      }),
    () =>
      post('/api/v2/applicants', {
        ...who,
        ssn: `***-**-${of.ssn.slice(-4)}`,
        phone: d.phone(),
      }),
    () =>
      `POST /soap/DriverInquiry <Inquiry><Name>${of.first} ${of.middle} ${of.last}</Name><DLN>${d.license(of)}</DLN><State>${of.state}</State></Inquiry>`,
  );
}

/** Lines of the same log with nobody in them. */
function noise(d: Draft): string {
  return d.choose(
    () =>
      `GET /static/app.${hex(d, 8)}.js 200 ${d.random.between(2, 90)}ms ${d.random.digits(6)} bytes`,
    () => `session ${hex(d, 32)} renewed, ttl=${d.random.digits(4)} epoch=17${d.random.digits(8)}`,
    () =>
      `job ${d.random.digits(9)} done in ${d.random.digits(3)}.${d.random.digits(3)}s trace=${hex(d, 16)}`,
    () => `order ${d.numbers.part()} queued for label ${d.tracking()}`,
    () =>
      `connect ${d.random.between(10, 192)}.${d.random.between(0, 250)}.${d.random.between(0, 250)}.${d.random.between(1, 250)}:5432 pool=${d.random.between(1, 20)}`,
  );
}

export const requestLog: Genre = {
  name: 'request-log',
  kind: 'record',
  copies: 12,
  extension: 'log',
  write(d) {
    const lines = d.shuffle([
      ...plainPeople(d, 4, 8).map((of) => request(d, of)),
      ...d.times(5, 12, () => noise(d)),
    ]);
    const style = d.random.between(0, 2);
    const stamp = d.isoDate();
    const prefix = (at: number): string => {
      const time = `08:${String(10 + at).padStart(2, '0')}:${d.random.between(10, 59)}`;
      if (style === 0)
        return `${stamp} ${time},${d.random.digits(3)} INFO  [http-nio-8080-exec-${d.random.between(1, 9)}] c.e.web.RequestLogger - `;
      if (style === 1) return `[${stamp}T${time}.${d.random.digits(3)}Z] DEBUG req=${hex(d, 8)} `;
      return `<14>1 ${stamp}T${time}Z app01 portal ${d.random.digits(4)} - - `;
    };
    return lines.map((line, at) => `${prefix(at)}${line}\n`).join('');
  },
};

type Pairs = readonly (readonly [key: string, value: string])[];

type Held = readonly [key: string, value: (of: Someone) => string];

/** What the program holds of everybody, under the one name that its class has for it. */
function heldBy(d: Draft): Held {
  const style = d.pick('bare', 'dashed');
  return d.choose<Held>(
    () => [d.pick('ssn', 'tax_id', 'soc_sec'), (of) => d.ssn(of, { style })],
    () => [d.pick('insurance_member_id', 'health_plan_id'), (of) => d.member(of)],
    () => [d.pick('dl_number', 'drivers_license'), (of) => d.license(of)],
  );
}

function pairsOf(d: Draft, of: Someone, [key, value]: Held): Pairs {
  return [
    ['id', d.random.digits(5)],
    ['first_name', of.first],
    ['last_name', of.last],
    [key, value(of)],
    ['phone', d.phone()],
    ['order_ref', d.invoice()],
    ['updated_by', d.staff()],
  ];
}

function camel(key: string): string {
  return key.replaceAll(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase());
}

/** One object as Python, PHP, Java or Ruby print it. */
const printers: readonly ((pairs: Pairs) => string)[] = [
  (pairs) => `{${pairs.map(([key, value]) => `'${key}': '${value}'`).join(', ')}}`,
  (pairs) => `array (\n${pairs.map(([key, value]) => `  '${key}' => '${value}',`).join('\n')}\n)`,
  (pairs) => `Array\n(\n${pairs.map(([key, value]) => `    [${key}] => ${value}`).join('\n')}\n)`,
  (pairs) => `Applicant{${pairs.map(([key, value]) => `${camel(key)}='${value}'`).join(', ')}}`,
  (pairs) => `ApplicantDto(${pairs.map(([key, value]) => `${camel(key)}=${value}`).join(', ')})`,
  (pairs) =>
    `#<Applicant ${pairs.map(([key, value]) => (key === 'id' ? `id: ${value}` : `${key}: "${value}"`)).join(', ')}>`,
];

export const debugDumps: Genre = {
  name: 'debug-dumps',
  kind: 'record',
  copies: 12,
  extension: (random) => random.pick(['txt', 'log', 'out']),
  write(d) {
    const print = d.random.pick(printers);
    const held = heldBy(d);
    const shown = plainPeople(d, 3, 6).map((of) => print(pairsOf(d, of, held)));
    const frame = d.pick('app/models/applicant', 'lib/import/rows', 'com.example.intake.Mapper');
    return `${shown.map((one, at) => `${d.pick('DEBUG', 'dump', '>>>')} row ${at + 1}\n${one}\n`).join('\n')}\nWarning: ${d.random.between(2, 9)} rows skipped in ${frame}:${d.random.between(20, 400)}\n`;
  },
};

export const configUsers: Genre = {
  name: 'config-users',
  kind: 'record',
  copies: 8,
  extension: (random) => random.pick(['yml', 'yaml']),
  write(d) {
    const hasTax = d.chance(0.5);
    const users = plainPeople(d, 3, 6).map((of) => {
      const held = hasTax
        ? `tax_id: "${d.ssn(of, { style: d.pick('bare', 'dashed') })}"`
        : `drivers_license: ${d.license(of)}`;
      const login = d.element('electronic-id', of.userId, of, { covered: null, optional: true });
      return `  - id: ${d.random.digits(4)}
    name:
      first: ${of.first}
      last: ${of.last}
    dob: ${of.birthDate}
    ${held}
    portal:
      login: ${login}
      password_hash: "$2y$12$${base64(d, 53)}"
    extension: "${d.random.digits(4)}"`;
    });
    return `# Seed of the volunteer portal, loaded by ${d.pick('rake db:seed', 'manage.py loaddata')}\nversion: 3\nmaintainer: ${d.staff()}\nbuild: "${d.random.digits(9)}"\ndatabase:\n  host: db01.internal\n  port: 5432\nvolunteers:\n${users.join('\n')}\nfeature_flags:\n  serial: "${d.numbers.part()}"\n`;
  },
};
