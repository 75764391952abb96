// Columns of login names: they count only beside a password, in a table about a financial account.
import type { Detector } from '../../detectors/detector.ts';
import type { Column } from '../model/segment.ts';
import type { ColumnRole } from './column-role.ts';
import { isFinancialText } from './financial.ts';

const loginName =
  /^(?:.*[._ ])?(?:(?:web|online)?[ _]?user(?:[ _]?(?:id|name))?|login(?:[ _]?(?:id|name))?|log[ _]?on|username|userid)$/i;
/** Codes of a card open no login. */
const cardCode = /c[iv][dvc]\d?(?![a-z])|card|security[ _]?code/i;
const accountKinds = new Set(['bank-account', 'payment-card', 'routing-number']);

/** A login column counts only beside a password, in a table about a financial account. */
export function addLogins(
  roles: ColumnRole[],
  columns: readonly Column[],
  context: string,
  login: Detector | undefined,
): void {
  const holds = (test: (element: string) => boolean): boolean =>
    roles.some((role) => role.role === 'element' && test(role.detector.element));
  // A hashed password is no code, but tells that the name beside it logs in.
  const isLogin = columns.some(({ name }) => /pass(?:word|wd|code)|pwd/i.test(name));
  const hasCode = roles.some(
    (role, i) =>
      role.role === 'element' &&
      role.detector.element === 'access-code' &&
      !cardCode.test(columns[i]?.name ?? ''),
  );
  if (!login || !(isLogin || hasCode)) return;
  if (!holds((element) => accountKinds.has(element)) && !isFinancialText('', context)) return;
  columns.forEach(({ name }, i) => {
    if (roles[i]?.role !== 'element' && loginName.test(name)) {
      roles[i] = { role: 'element', detector: login, also: [], phrase: name, byGrammar: false };
    }
  });
}
