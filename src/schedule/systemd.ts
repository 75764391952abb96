// A systemd timer with its service: systemd.timer(5) catches up missed runs and spreads them, and starts nothing twice.
import { join } from 'node:path';
import { ownerMark, twoDigits, type ScheduleFiles, type SchedulePlan } from './plan.ts';

/** `folder`: of the units; the machine's own where `plan.user` is set, else the user's. */
export function systemdFiles(plan: SchedulePlan, folder: string): ScheduleFiles {
  const unit = `showme-${plan.name}`;
  const control = plan.user === null ? 'systemctl --user' : 'systemctl';
  return {
    files: [
      { path: join(folder, `${unit}.service`), content: service(plan) },
      { path: join(folder, `${unit}.timer`), content: timer(plan) },
    ],
    toBegin: [
      `${control} daemon-reload`,
      `${control} enable --now ${unit}.timer`,
      // Units of a user end with the session otherwise.
      ...(plan.user === null ? ['loginctl enable-linger'] : []),
    ],
    toEnd: [`${control} disable --now ${unit}.timer`, `${control} daemon-reload`],
  };
}

function timer(plan: SchedulePlan): string {
  return `# ${ownerMark}
[Unit]
Description=Scan for covered information, by the clock: ${plan.name}

[Timer]
OnCalendar=${calendar(plan)}
Persistent=true
RandomizedDelaySec=${plan.jitterMinutes}m
AccuracySec=1m

[Install]
WantedBy=timers.target
`;
}

/** systemd.time(7). */
function calendar({ every, hour, minute, on }: SchedulePlan): string {
  const at = `${twoDigits(hour)}:${twoDigits(minute)}:00`;
  switch (every) {
    case 'hour':
      return `*-*-* *:${twoDigits(minute)}:00`;
    case 'week':
      return `${on.charAt(0).toUpperCase()}${on.slice(1)} *-*-* ${at}`;
    case 'month':
      return `*-*-01 ${at}`;
    default:
      return `*-*-* ${at}`;
  }
}

function service({ name, command, writes, user }: SchedulePlan): string {
  // A user's own manager may not change what a process sees of the file system.
  const sandbox =
    user === null
      ? ''
      : `User=${user}
ProtectSystem=strict
ReadWritePaths=${writes.map(quote).join(' ')}
ProtectHome=read-only
ProtectKernelTunables=yes
ProtectKernelModules=yes
ProtectControlGroups=yes
RestrictSUIDSGID=yes
LockPersonality=yes
`;
  return `# ${ownerMark}
[Unit]
Description=Scan for covered information: ${name}

[Service]
Type=oneshot
ExecStart=${command.map(quote).join(' ')}
# 1: findings, 3: something could not be examined. Neither is a failure of the service.
SuccessExitStatus=1 3
TimeoutStartSec=infinity
# As Ctrl-C: what is finished is kept, and the next run goes on.
KillSignal=SIGINT
Nice=19
CPUSchedulingPolicy=idle
IOSchedulingClass=idle
NoNewPrivileges=yes
UMask=0077
${sandbox}`;
}

/** systemd.syntax(7) and systemd.service(5): quoted, with specifiers and variables taken literally. */
function quote(text: string): string {
  const escaped = text.replace(/["\\]/gu, '\\$&').replaceAll('%', '%%').replaceAll('$', '$$$$');
  return /^[\w@/.:=+,-]+$/u.test(text) ? text : `"${escaped}"`;
}
