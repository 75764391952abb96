// ~/.my.cnf as MySQL's clients read it.
import { expect, test } from 'vitest';

import { parseOptions, readOptionFile } from '../../src/databases/option-file.ts';

test('groups of clients count, later ones win, values may be quoted', () => {
  const text = `# comment
[mysqld]
user = somebody
[client]
user=reader   # the reader
password = "p#w \\" x"
ssl_ca=/etc/ca.pem
skip-ssl
!include other
[showme]
host = 'db.example'
user = scanner
`;
  expect(parseOptions(text)).toEqual({
    user: 'scanner',
    password: 'p#w " x',
    'ssl-ca': '/etc/ca.pem',
    'skip-ssl': '',
    host: 'db.example',
  });
});

test('no file is no option', () => {
  expect(readOptionFile('/no/such/.my.cnf')).toEqual({});
});
