// What programs print of their objects: dumps of several languages, log lines with bodies, settings with lists of people.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { hex, packed, xmlText } from '../records-shapes.ts';

/** A field of an object: its name in camel case and its value. */
type Pair = readonly [name: string, value: string];

interface Client {
  readonly of: Someone;
  readonly pairs: readonly Pair[];
  readonly child: readonly Pair[] | null;
}

function clients(d: Draft, from: number, to: number): Client[] {
  const number = d.choose<(of: Someone) => Pair>(
    () => (of) => ['ssn', d.ssn(of)],
    () => (of) => ['taxId', d.ssn(of, { style: 'bare' })],
    () => (of) => ['driverLicense', d.license(of)],
    () => (of) => ['memberId', d.member(of)],
  );
  const hasChild = d.chance(0.5);
  return d.people(from, to).map((of) => ({
    of,
    pairs: [
      ['id', d.random.digits(9)],
      ['firstName', of.first],
      ['lastName', of.last],
      ['birthDate', of.birthDate],
      number(of),
      ['createdBy', d.staff()],
      ['version', d.random.digits(1)],
    ],
    child:
      hasChild && d.chance(0.6)
        ? [
            ['firstName', d.relative(of, 'child').first],
            ['relationship', 'child'],
          ]
        : null,
  }));
}

const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const pascal = (name: string): string => name[0]!.toUpperCase() + name.slice(1);

function join(pairs: readonly Pair[], one: (pair: Pair) => string, by = ', '): string {
  return pairs.map(one).join(by);
}

type Printer = (all: readonly Client[]) => string;

const python: Printer = (all) => {
  const one = ([name, value]: Pair): string =>
    `'${snake(name)}': '${value.replaceAll("'", "\\'")}'`;
  const objects = all.map(
    ({ pairs, child }) =>
      `{${join(pairs, one)}, 'dependents': [${child ? `{${join(child, one)}}` : ''}], 'notes': None}`,
  );
  return `>>> pprint(rows[:${all.length}])\n[${objects.join(',\n ')}]\n`;
};

const php: Printer = (all) => {
  const one =
    (indent: string) =>
    ([name, value]: Pair): string =>
      `${indent}[${snake(name)}] => ${value}`;
  const body = all.map(({ pairs, child }, at) => {
    const inner = child
      ? `\n            [dependents] => Array\n                (\n                    [0] => Array\n                        (\n${join(child, one('                            '), '\n')}\n                        )\n\n                )\n`
      : '';
    return `    [${at}] => Array\n        (\n${join(pairs, one('            '), '\n')}${inner}\n        )\n`;
  });
  return `Array\n(\n${body.join('\n')}\n)\n`;
};

const phpTyped: Printer = (all) => {
  const one = ([name, value]: Pair): string =>
    `    ["${name}"]=>\n    string(${value.length}) "${value}"`;
  return `array(${all.length}) {\n${all
    .map(
      ({ pairs }, at) => `  [${at}]=>\n  array(${pairs.length}) {\n${join(pairs, one, '\n')}\n  }`,
    )
    .join('\n')}\n}\n`;
};

const java: Printer = (all) =>
  all
    .map(({ pairs }) => `Client{${join(pairs, ([name, value]) => `${name}='${value}'`)}}\n`)
    .join('');

const lombok: Printer = (all) =>
  all
    .map(({ pairs }) => `Client(${join(pairs, ([name, value]) => `${name}=${value}`)})\n`)
    .join('');

const ruby: Printer = (all) =>
  all
    .map(
      ({ pairs }) =>
        `=> #<Client:0x00007f8b1c0a3d28 ${join(pairs, ([name, value]) => `@${snake(name)}="${value}"`)}>\n`,
    )
    .join('');

const perl: Printer = (all) =>
  all
    .map(
      ({ pairs, child }, at) =>
        `$VAR${at + 1} = {\n${join(pairs, ([name, value]) => `          '${snake(name)}' => '${value.replaceAll("'", "\\'")}'`, ',\n')}${
          child
            ? `,\n          'dependents' => [\n                            {\n${join(child, ([name, value]) => `                              '${name}' => '${value}'`, ',\n')}\n                            }\n                          ]`
            : ''
        }\n        };\n`,
    )
    .join('');

const dotnet: Printer = (all) =>
  all
    .map(
      ({ pairs }) => `Client { ${join(pairs, ([name, value]) => `${pascal(name)} = ${value}`)} }\n`,
    )
    .join('');

const go: Printer = (all) =>
  all
    .map(({ pairs }) => `{${join(pairs, ([name, value]) => `${pascal(name)}:${value}`, ' ')}}\n`)
    .join('');

const script: Printer = (all) =>
  `const seed = [\n${all
    .map(
      ({ pairs }) =>
        `  { ${join(pairs, ([name, value]) => `${name}: ${JSON.stringify(value)}`)} },`,
    )
    .join('\n')}\n];\nexport default seed;\n`;

const formatList: Printer = (all) =>
  `PS C:\\> Get-Client | Format-List\n\n${all
    .map(({ pairs }) =>
      join(pairs, ([name, value]) => `${pascal(name).padEnd(14)}: ${value}`, '\n'),
    )
    .join('\n\n')}\n\n`;

/** Objects as a debugger or a test prints them. */
export const objectPrints: Genre = {
  name: 'object-prints',
  kind: 'record',
  copies: 22,
  extension: (random) => random.pick(['txt', 'log', 'out']),
  write(d) {
    const print = d.pick(
      python,
      php,
      phpTyped,
      java,
      lombok,
      ruby,
      perl,
      dotnet,
      go,
      script,
      formatList,
    );
    const head = d.maybe(
      `${d.isoDate()} ${d.time()} build ${d.random.digits(5)} commit ${hex(d, 40)}\n`,
    );
    return `${head}${print(clients(d, 3, 7))}`;
  },
};

function idle(d: Draft): string {
  return d.choose(
    () =>
      `GET /health 200 in ${d.random.digits(2)}ms trace=${hex(d, 32)} span=${d.random.digits(9)}`,
    () => `cache miss key=${hex(d, 16)} size=${d.random.digits(9)}`,
    () =>
      `job ${d.random.digits(9)} finished in ${d.random.digits(4)} ms, rows=${d.random.digits(3)}`,
    () => `user ${d.staff().split(' ')[0]!.toLowerCase()} opened report ${d.invoice()}`,
  );
}

/** A request of the application with what was sent along. */
function busy(d: Draft, of: Someone): string {
  const ssn = d.ssn(of, { style: d.pick('dashed', 'bare') });
  const request = hex(d, 12);
  return d.choose(
    () =>
      `POST /api/v2/applicants 201 req=${request} body={"applicant":{"firstName":"${of.first}","lastName":"${of.last}","ssn":"${ssn}","dob":"${of.birthDate}"},"source":"web","submitter":{"name":"${d.staff()}"}}`,
    () =>
      `POST /enroll HTTP/1.1 302 form: first_name=${encodeURIComponent(of.first)}&last_name=${encodeURIComponent(of.last)}&ssn=${ssn}&csrf=${hex(d, 20)}`,
    () =>
      `outbound soap: <ns2:Enrollee><ns2:FirstName>${xmlText(of.first)}</ns2:FirstName><ns2:LastName>${xmlText(of.last)}</ns2:LastName><ns2:SSN>${ssn}</ns2:SSN></ns2:Enrollee>`,
    () =>
      `msg="applicant saved" request_id=${request} name="${of.first} ${of.last}" ssn=${ssn} dob=${packed(of.birthDate)} duration_ms=${d.random.digits(3)}`,
    () =>
      `payload="{\\"name\\":\\"${of.first} ${of.last}\\",\\"ssn\\":\\"${ssn}\\",\\"channel\\":\\"batch\\"}" attempt=1`,
  );
}

export const bodyLogs: Genre = {
  name: 'body-logs',
  kind: 'record',
  copies: 12,
  extension: 'log',
  write(d) {
    const of = d.people(3, 8);
    const lines = d.shuffle([
      ...of.map((one) => ({ level: 'INFO ', text: busy(d, one) })),
      ...d.times(6, 14, () => ({ level: 'DEBUG', text: idle(d) })),
    ]);
    return lines
      .map(
        ({ level, text }, at) =>
          `2024-03-14 09:${String(10 + (at % 50))}:0${d.random.digits(1)},${d.random.digits(3)} ${level} [http-${d.random.digits(1)}] ${text}\n`,
      )
      .join('');
  },
};

/** People in the lists of a settings file: YAML, TOML and INI. */
export const settingsLists: Genre = {
  name: 'settings-lists',
  kind: 'record',
  copies: 12,
  extension: (random) => random.pick(['yml', 'yaml', 'toml', 'ini', 'conf']),
  write(d) {
    const all = clients(d, 3, 7);
    const quote = d.pick('', '"');
    const contact = d.staff();
    return d.choose(
      () =>
        `# fixtures for ${d.organisation()}\nversion: 2\ncontact: ${contact}\nclients:\n${all
          .map(
            ({ pairs, child }) =>
              `${pairs.map(([name, value], at) => `${at === 0 ? '  - ' : '    '}${snake(name)}: ${quote}${value}${quote}`).join('\n')}\n${
                child
                  ? `    dependents:\n${child.map(([name, value], at) => `${at === 0 ? '      - ' : '        '}${snake(name)}: ${value}`).join('\n')}\n`
                  : ''
              }`,
          )
          .join('')}`,
      () =>
        `title = "${d.organisation()}"\nowner = "${contact}"\n\n${all
          .map(
            ({ pairs }) =>
              `[[clients]]\n${pairs.map(([name, value]) => `${snake(name)} = "${value}"`).join('\n')}\n`,
          )
          .join('\n')}`,
      () =>
        `; exported ${d.isoDate()} by ${contact}\n${all
          .map(
            ({ pairs }, at) =>
              `[client.${at + 1}]\n${pairs.map(([name, value]) => `${snake(name)}=${value}`).join('\n')}\n`,
          )
          .join('\n')}`,
    );
  },
};
