// Genres for practice: rows, logs and records in text.
import { type Genre, rows } from './genre.ts';

export const recordGenres: Readonly<Record<string, Genre>> = {
  applog: (r) =>
    rows(
      r,
      3,
      5,
      (
        i,
      ) => `2023-04-0${i}T10:1${i}:22Z INFO checkout user="<${i}>" card=[card:${i}] cvv=[cvv:${i}] status=ok agent=svc-{id}
`,
    ),
  sqlInsert: (r) =>
    `INSERT INTO employees (id, first_name, last_name, ssn, manager) VALUES
` +
    rows(
      r,
      3,
      5,
      (i) => `(${i}, '<${i}.f>', '<${i}.l>', '[ssn:${i}]', '<s>'),
`,
    ),
  jsonRec: (r) =>
    `[` +
    rows(
      r,
      2,
      4,
      (
        i,
      ) => `{"id":${i},"patient":{"name":"<${i}>","ssn":"[ssn:${i}]"},"provider":{"name":"<s>"},"diagnosis":"[med:${i}]"},
`,
    ) +
    `]`,
  fixedRoster: (r) =>
    `EMP NAME                      SSN          DEPT
` +
    rows(
      r,
      4,
      6,
      (i) => `<${i}.LF>        [ssn:${i}]  PAYROLL
`,
    ),
  csvlike: (r) =>
    `name,dob,ssn,city,case manager
` +
    rows(
      r,
      4,
      6,
      (i) => `"<${i}.lf>",[dob:${i}],[ssn:${i}],{city},<s>
`,
    ),
  numberedList: (r) =>
    `The following participants failed the drug screen:
` +
    rows(
      r,
      3,
      5,
      (i) => `${i}. <${i}> - SSN [ssn:${i}], treated for [med:${i}]
`,
    ) +
    `
Prepared by <s>, program director
`,
  tableMd: (r) =>
    `| Employee | Dept | SSN | Supervisor |
|---|---|---|---|
` +
    rows(
      r,
      3,
      5,
      (i) => `| <${i}> | {Sales|IT|Payroll} | [ssn:${i}] | <s> |
`,
    ),
  tsvInitials: (r) =>
    `Emp\tStart\tSSN\tApprover
` +
    rows(
      r,
      3,
      5,
      (i) => `<${i}.il>\t{date}\t[ssn:${i}]\t<s.il>
`,
    ),
  pipeExport: (r) =>
    rows(
      r,
      3,
      5,
      (i) => `${i}0045|<${i}.LcF>|M|[dob:${i}]|[ssn:${i}]|{city}|MO|<s.LcF>
`,
    ),
  xmlish: (r) =>
    `‹list>
` +
    rows(
      r,
      2,
      3,
      (
        i,
      ) => `‹member>‹firstName><${i}.f>‹/firstName>‹lastName><${i}.l>‹/lastName>‹ssn>[ssn:${i}]‹/ssn>‹broker><s>‹/broker>‹/member>
`,
    ),
  passwordList: (r) =>
    `Online banking logins - do not share
` +
    rows(
      r,
      3,
      4,
      (i) => `<${i}> / user {id} / pin [pin:${i}] / acct [acct:${i}]
`,
    ),
  yamlPeople: (r) =>
    `employees:
` +
    rows(
      r,
      3,
      4,
      (i) => `  - name: <${i}>
    ssn: "[ssn:${i}]"
    condition: [med:${i}]
    reviewed_by: <s>
`,
    ),
  insuranceRoster: (r) =>
    `GROUP ROSTER {org}
Member Name              Member ID    SSN
` +
    rows(
      r,
      4,
      6,
      (i) => `<${i}.lfm>      [mbr:${i}]   [ssn:${i}]
`,
    ) +
    `Broker: <s>
`,
  semicolonList: (r) =>
    `Background check results: ` +
    rows(r, 3, 4, (i) => `<${i}>, DL [dl:${i}]; `) +
    `all cleared by <s>.
`,
  jsonNested: (r) =>
    `{"claims":[` +
    rows(
      r,
      2,
      3,
      (
        i,
      ) => `{"claimant":{"firstName":"<${i}.f>","lastName":"<${i}.l>"},"injury":"[med:${i}]","ssn":"[ssn:${i}]","adjuster":"<s>"},
`,
    ) +
    `]}`,
  csvTwoNames: (r) =>
    `Claim,Patient,Subscriber,Subscriber SSN,Provider
` +
    rows(
      r,
      4,
      5,
      (i) => `{id},<${i}>,<${i + 20}>,[ssn:${i + 20}],<s>
`,
    ),
  sqlUpdate:
    () => `UPDATE members SET ssn='[ssn:1]', first_name='<1.f>', last_name='<1.l>' WHERE id={id}; -- requested by <s>
UPDATE members SET ssn='[ssn:2]', first_name='<2.f>', last_name='<2.l>' WHERE id={id}; -- requested by <s>
`,
  iniLike: (r) =>
    rows(
      r,
      2,
      3,
      (i) => `({id})
fullName=<${i}>
socSecNo=[ssn:${i}]
assignedTo=<s>
`,
    ),
  campRoster: (r) =>
    `Camp roster. Counselor <s>.
` +
    rows(
      r,
      3,
      5,
      (i) => `- <${i}> (parent <${i + 20}>): [med:${i}]
`,
    ),
  schoolNurse: (r) =>
    `Nurse log, {date}, kept by <s>
` +
    rows(
      r,
      3,
      4,
      (i) => `9:1${i} <${i}> came in, has [med:${i}], sent back to class. Parent called.
`,
    ),
};
