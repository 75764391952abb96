// Lines of a crontab: cron(8) neither spreads runs nor catches up on them, so the lines do both.
import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import {
  ownerMark,
  periodMinutes,
  weekdays,
  type ScheduleFiles,
  type SchedulePlan,
} from './plan.ts';

/** `folder`: /etc/cron.d or the like where `plan.user` is set, else wherever lines for the user's own crontab are kept. */
export function cronFiles(
  plan: SchedulePlan,
  folder: string,
  machine: string = hostname(),
): ScheduleFiles {
  const path = join(
    folder,
    plan.user === null ? `showme-${plan.name}.cron` : `showme-${plan.name}`,
  );
  const mark = `# ${ownerMark}: ${plan.name}`;
  const lines = [
    mark,
    `${calendar(plan, machine)} ${line(plan, [])} # showme ${plan.name}`,
    // Runs that were missed while the machine was off.
    `@reboot ${line(plan, ['--unless-newer', `${periodMinutes(plan)}m`])} # showme ${plan.name}`,
  ];
  const strip = `crontab -l | grep -v '# showme ${plan.name}$' | grep -v '^${mark}$'`;
  return {
    files: [{ path, content: `${lines.join('\n')}\n` }],
    toBegin: plan.user === null ? [`(crontab -l; cat ${shell(path)}) | crontab -`] : [],
    toEnd: plan.user === null ? [`${strip} | crontab -`] : [],
  };
}

/** crontab(5), a little later on each machine: always the same, so that runs stay as far apart as they should. */
function calendar(plan: SchedulePlan, machine: string): string {
  const { every, on, jitterMinutes } = plan;
  const digest = createHash('sha256').update(`${machine} ${plan.name}`).digest();
  const later = jitterMinutes === 0 ? 0 : digest.readUInt32BE(0) % (jitterMinutes + 1);
  const minutes = plan.hour * 60 + plan.minute + later;
  const minute = minutes % 60;
  const hour = Math.floor(minutes / 60) % 24;
  const days = Math.floor(minutes / (24 * 60));
  switch (every) {
    case 'hour':
      return `${minute} * * * *`;
    case 'week':
      // 1 is Monday.
      return `${minute} ${hour} * * ${((weekdays.indexOf(on) + days) % 7) + 1}`;
    case 'month':
      return `${minute} ${hour} ${1 + days} * *`;
    default:
      return `${minute} ${hour} * * *`;
  }
}

function line({ command, user }: SchedulePlan, more: readonly string[]): string {
  // A percent sign would end the command (crontab(5)).
  const words = [...command, ...more].map((word) => shell(word).replaceAll('%', '\\%'));
  const who = user === null ? '' : `${user} `;
  return `${who}nice -n 19 ionice -c 3 ${words.join(' ')}`;
}

function shell(word: string): string {
  return /^[\w@/.:=+,-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
