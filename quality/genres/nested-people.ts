// Records inside records: identifiers below a person, people below a case, and tables that share a key.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const nestedJson: Genre = written(
  ['nested-json', 'record'],
  [
    `{#"caseId": {digits:6}, "worker": {#"name": "{s1}"#}, "applicant": {#"name": {#"first": "{a.first}", "last": "{a.last}"#}, "identifiers": [{#"type": "ssn", "value": "{a.ssn}"#}, {#"type": "dl", "value": "{a.dl}"#}]#}, "spouse": {#"name": {#"first": "{b.first}", "last": "{b.last}"#}, "identifiers": [{#"type": "ssn", "value": "{b.ssn}"#}]#}#}
@b spouse a
`,
    `[
 {#"patient": {#"fullName": "{a}", "dob": "{a.dob}"#}, "provider": {#"fullName": "{s1}", "npi": "{npi}"#}, "coverage": [{#"payer": "{insurer}", "memberId": "{a.member}", "subscriber": "{b}"#}], "diagnoses": ["{a.med:type 2 diabetes}"]#},
 {#"patient": {#"fullName": "{c}", "dob": "{c.dob}"#}, "provider": {#"fullName": "{s2}", "npi": "{npi}"#}, "coverage": [], "diagnoses": ["{c.med:asthma}"]#}
]
`.replace('"memberId": "{a.member}", "subscriber": "{b}"', '"memberId": "{a.member}"'),
    `{#"orderNo": "{digits:8}", "insured": "{a}", "insured_ssn": "{a.ssn}", "beneficiaries": [{#"name": "{b}", "ssn": "{b.ssn}", "share": 50#}, {#"name": "{c}", "ssn": "{c.ssn}", "share": 50#}], "agent": "{s1}"#}
`,
    `{#"employees": [
  {#"id": 1, "firstName": "{a.first}", "lastName": "{a.last}", "ssn": "{a.ssn}", "manager": {#"firstName": "{s1.first}", "lastName": "{s1.last}"#}, "dependents": [{#"firstName": "{b.first}", "lastName": "{b.last}", "ssn": "{b.ssn}"#}]#},
  {#"id": 2, "firstName": "{c.first}", "lastName": "{c.last}", "ssn": "{c.ssn}", "manager": {#"firstName": "{s1.first}", "lastName": "{s1.last}"#}, "dependents": []#}
]#}
@b child a
`,
    `{#"data": {#"driver": {#"personName": "{a.lf}", "license": {#"number": "{a.dl}", "state": "{a.state}"#}#}, "owner": {#"personName": "{b.lf}", "license": {#"number": "{b.dl}", "state": "{b.state}"#}#}, "officer": {#"personName": "{s1.lf}", "badge": "{digits:4}"#}#}#}
`,
  ],
  { extension: 'json' },
);

export const nestedXml: Genre = written(
  ['nested-xml', 'record'],
  [
    `<?xml version="1.0"?>
<Application id="{digits:6}">
  <Agent><Name>{s1}</Name></Agent>
  <Applicant>
    <Name><First>{a.first}</First><Last>{a.last}</Last></Name>
    <Identification><Type>SSN</Type><Number>{a.ssn}</Number></Identification>
  </Applicant>
  <CoApplicant>
    <Name><First>{b.first}</First><Last>{b.last}</Last></Name>
    <Identification><Type>SSN</Type><Number>{b.ssn}</Number></Identification>
  </CoApplicant>
</Application>
@b spouse a
`,
    `<cases>
  <case no="{case}" judge="{s1}">
    <party role="petitioner" name="{a}" ssn="{a.ssn}"/>
    <party role="respondent" name="{b}" ssn="{b.ssn}"/>
  </case>
  <case no="{case}" judge="{s1}">
    <party role="petitioner" name="{c}" ssn="{c.ssn}"/>
  </case>
</cases>
`,
    `<Enrollment><Subscriber><FullName>{a}</FullName><SSN>{a.ssn}</SSN><Dependents><Dependent><FullName>{b}</FullName><SSN>{b.ssn}</SSN></Dependent><Dependent><FullName>{c}</FullName><SSN>{c.ssn}</SSN></Dependent></Dependents></Subscriber><Broker><FullName>{s1}</FullName></Broker></Enrollment>
@b spouse a
@c child a
`,
  ],
  { extension: 'xml' },
);

export const joinedTables: Genre = written(
  ['joined-tables', 'record'],
  [
    `INSERT INTO persons (person_id, first_name, last_name) VALUES
(101, '{a.first}', '{a.last}'),
(102, '{b.first}', '{b.last}'),
(103, '{c.first}', '{c.last}');
INSERT INTO identifiers (id, person_id, id_type, ssn) VALUES
(1, 102, 'S', '{b.ssn}'),
(2, 101, 'S', '{a.ssn}'),
(3, 103, 'S', '{c.ssn}');
`,
    `CREATE TABLE patient (pat_id integer, pat_name text);
INSERT INTO patient VALUES (7, '{a.lf}');
INSERT INTO patient VALUES (8, '{b.lf}');
CREATE TABLE coverage (cov_id integer, pat_id integer, medicare_no text);
INSERT INTO coverage VALUES (1, 8, '{b.mbi}');
INSERT INTO coverage VALUES (2, 7, '{a.mbi}');
`,
  ],
  { extension: 'sql' },
);
