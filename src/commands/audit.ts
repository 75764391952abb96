// `showme audit`: goes through findings and marks them, one by one or by their ids.
import { userInfo } from 'node:os';
import { loadConfig } from '../config/load-config.ts';
import { UserError } from '../config/user-error.ts';
import { isDay } from '../model/calendar.ts';
import type { MarkKind, MarkStanding } from '../model/mark.ts';
import { auditList, auditListJson } from '../report/audit-list.ts';
import { countOf } from '../report/numbers.ts';
import { candidates, makeMark, type Auditing, type Candidate } from './audit-desk.ts';
import { auditSession } from './audit-session.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { markedBy, openMarks } from './open-marks.ts';
import type { ReadFlags } from './report.ts';
import { printPieces, styleOf, tell } from './terminal.ts';
import { inventoryName, inventoryPath, openWorkplace } from './workplace.ts';

export interface AuditFlags extends ReadFlags {
  readonly mark?: MarkKind;
  readonly why?: string;
  readonly by?: string;
  readonly until?: string;
  readonly basis?: string;
  readonly reviewer?: string;
  readonly list?: boolean;
  readonly json?: boolean;
  readonly renew?: boolean;
  /** With `renew`, instead of ids: all marks that ended so. */
  readonly ended?: 'rules-changed' | 'expired';
  readonly unmark?: boolean;
}

export async function audit(ids: readonly string[], flags: AuditFlags): Promise<ExitCode> {
  checkFlags(ids, flags);
  const config = await loadConfig(flags.config);
  const path = inventoryPath(flags.inventory, config);
  const inventory = openWorkplace(path);
  try {
    const scan = inventory.scan();
    if (!scan)
      throw new UserError(
        'the inventory holds no scan yet',
        inventoryName(path),
        'Begin with: showme scan FOLDER',
      );
    const marks = await openMarks(inventory, config);
    const desk = { inventory, marks, scan, marked: markedBy(inventory, marks) };
    if (flags.list) await printList(desk, flags);
    else if (flags.unmark) withdraw(desk, ids);
    else if (flags.renew) renew(desk, ids, flags);
    else if (flags.mark) markThese(desk, ids, flags);
    else await auditSession(desk, byWhom(flags), styleOf(lookOf(flags)));
    return exitCodes.clean;
  } finally {
    inventory.close();
  }
}

function checkFlags(ids: readonly string[], flags: AuditFlags): void {
  const asked = [flags.mark, flags.list, flags.renew, flags.unmark].filter(Boolean).length;
  if (asked > 1)
    throw new UserError(
      'one at a time: --mark, --renew, --unmark or --list',
      'Nothing was marked.',
    );
  const { ended } = flags;
  if (ended !== undefined && !(flags.renew && ids.length === 0))
    throw new UserError('--ended says which marks to --renew, instead of ids', 'No mark was made.');
  if (ended === 'expired' && flags.until === undefined)
    throw new UserError('until when do they hold? --until DATE', 'No mark was made.');
  const isRenewed = flags.renew === true && ended === undefined;
  const needsIds = flags.mark !== undefined || isRenewed || flags.unmark === true;
  if (needsIds !== ids.length > 0)
    throw new UserError(
      needsIds ? 'which findings?' : 'ids of findings are given with --mark, --renew or --unmark',
      'showme audit --mark false-match --why TEXT f_… (or s_… for all findings of a store)',
    );
  if (flags.mark && !flags.why?.trim())
    throw new UserError('a mark needs a reason: --why TEXT', 'Nothing was marked.');
  if (flags.mark === 'public-record' && !(flags.basis?.trim() && flags.reviewer?.trim()))
    throw new UserError(
      'a public record needs its basis and who reviewed it: --basis TEXT --reviewer NAME',
      'Nothing was marked.',
    );
  if (flags.until !== undefined && !isDay(flags.until))
    throw new UserError(`this is no date: ${flags.until}`, 'Write it as 2026-11-20.');
}

const byWhom = ({ by }: AuditFlags): string => by?.trim() || userInfo().username;

function lookOf({ color, verbose, quiet }: ReadFlags): Parameters<typeof styleOf>[0] {
  return { color, verbose: verbose ?? false, quiet: quiet ?? false };
}

async function printList({ marked, scan }: Auditing, flags: AuditFlags): Promise<void> {
  const all = marked.marked(scan.id);
  await printPieces(flags.json ? auditListJson(scan, all) : auditList(all, styleOf(lookOf(flags))));
}

function markThese(desk: Auditing, ids: readonly string[], flags: AuditFlags): void {
  const judgement = {
    says: flags.mark as MarkKind,
    by: byWhom(flags),
    why: (flags.why as string).trim(),
    until: flags.until ?? null,
    basis: flags.basis?.trim() ?? null,
    reviewer: flags.reviewer?.trim() ?? null,
  };
  const made = ids
    .flatMap((id) => candidates(desk, id))
    .map((one) => makeMark(desk, one, judgement));
  desk.marks.put(made);
  tell(
    `marked as ${judgement.says} by ${judgement.by}: ${countOf(made.length, 'finding', 'findings')}`,
  );
}

/** The same judgement of what is found there now. */
function renew(desk: Auditing, ids: readonly string[], flags: AuditFlags): void {
  const known = new Map(desk.marks.list().map((mark) => [mark.finding, mark]));
  const asked =
    flags.ended === undefined
      ? ids.flatMap((id) => candidates(desk, id))
      : endedSo(desk, flags.ended);
  const made = asked.flatMap((one) => {
    const mark = known.get(one.finding.id);
    const until = flags.until ?? mark?.until ?? null;
    return mark ? [makeMark(desk, one, { ...mark, by: byWhom(flags), until })] : [];
  });
  if (made.length === 0)
    throw new UserError(
      flags.ended === undefined ? 'none of these is marked' : 'no mark ended so',
      'Marks are listed by: showme audit --list',
    );
  desk.marks.put(made);
  tell(`renewed by ${byWhom(flags)}: ${countOf(made.length, 'mark', 'marks')}`);
}

/** What is found is what was judged, by its values; what else ended the mark is for whoever renews it to weigh. */
function endedSo({ inventory, marked, scan }: Auditing, how: MarkStanding): Candidate[] {
  const ids = marked
    .marked(scan.id)
    .flatMap(({ mark, standing }) => (standing === how ? [mark.finding] : []));
  const wanted = new Set(ids);
  return [...inventory.holders(scan.id, ids)].flatMap((store) =>
    store.findings
      .filter(({ id }) => wanted.has(id))
      .map((finding): Candidate => ({ store, finding })),
  );
}

function withdraw({ marks, marked, scan }: Auditing, ids: readonly string[]): void {
  const findings = ids.flatMap((id) =>
    id.startsWith('s_')
      ? marked
          .marked(scan.id)
          .map(({ mark }) => mark.finding)
          .filter((finding) => marked.find(finding)?.store.id === id)
      : [id],
  );
  const count = marks.remove(findings);
  if (count === 0)
    throw new UserError('none of these is marked', 'Marks are listed by: showme audit --list');
  tell(`withdrawn: ${countOf(count, 'mark', 'marks')}`);
}
