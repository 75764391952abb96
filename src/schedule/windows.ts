// A task for the Windows Task Scheduler, in its XML (MS-TSCH 2.5, version 1.2).
import { join } from 'node:path';
import { ownerMark, twoDigits, type ScheduleFiles, type SchedulePlan } from './plan.ts';

const dayNames = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export function windowsFiles(plan: SchedulePlan, folder: string): ScheduleFiles {
  const path = join(folder, `showme-${plan.name}.xml`);
  // The scheduler reads UTF-16 only, and wants its byte order mark.
  const content = Buffer.from(`\ufeff${task(plan)}`, 'utf16le');
  return {
    files: [{ path, content }],
    toBegin: [`schtasks /Create /TN "showme\\${plan.name}" /XML "${path}"`],
    toEnd: [`schtasks /Delete /TN "showme\\${plan.name}" /F`],
  };
}

function task(plan: SchedulePlan): string {
  const [program = '', ...args] = plan.command;
  const start = `2026-01-01T${twoDigits(plan.every === 'hour' ? 0 : plan.hour)}:${twoDigits(plan.minute)}:00`;
  return `<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>${ownerMark}: scan for covered information, ${plan.name}</Description>
  </RegistrationInfo>
  <Triggers>
    <CalendarTrigger>
${plan.every === 'hour' ? '      <Repetition>\n        <Interval>PT1H</Interval>\n        <Duration>P1D</Duration>\n      </Repetition>\n' : ''}      <StartBoundary>${start}</StartBoundary>
      <RandomDelay>PT${plan.jitterMinutes}M</RandomDelay>
${recurrence(plan)}
    </CalendarTrigger>
  </Triggers>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <ExecutionTimeLimit>PT0S</ExecutionTimeLimit>
    <Priority>9</Priority>
  </Settings>
  <Actions>
    <Exec>
      <Command>${xml(program)}</Command>
      <Arguments>${xml(args.map(argument).join(' '))}</Arguments>
    </Exec>
  </Actions>
</Task>
`.replaceAll('\n', '\r\n');
}

function recurrence({ every, on }: SchedulePlan): string {
  if (every === 'week')
    return `      <ScheduleByWeek>
        <WeeksInterval>1</WeeksInterval>
        <DaysOfWeek><${dayNames[on]} /></DaysOfWeek>
      </ScheduleByWeek>`;
  if (every === 'month')
    return `      <ScheduleByMonth>
        <DaysOfMonth><Day>1</Day></DaysOfMonth>
        <Months>${months.map((month) => `<${month} />`).join('')}</Months>
      </ScheduleByMonth>`;
  return '      <ScheduleByDay><DaysInterval>1</DaysInterval></ScheduleByDay>';
}

/** As CommandLineToArgvW takes it apart again: backslashes count only before a quote. */
function argument(text: string): string {
  if (/^[^\s"]+$/u.test(text)) return text;
  return `"${text.replace(/(\\*)"/gu, String.raw`$1$1\"`).replace(/(\\+)$/u, '$1$1')}"`;
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
