// What the schedulers are told: systemd by its own verifier where it is there, crontab lines by a shell, the task by its bytes.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { cronFiles } from '../../src/schedule/cron.ts';
import type { SchedulePlan, ScheduleFiles } from '../../src/schedule/plan.ts';
import { openRegistry } from '../../src/schedule/registry.ts';
import { systemdFiles } from '../../src/schedule/systemd.ts';
import { windowsFiles } from '../../src/schedule/windows.ts';

/** Names as people give them, and as schedulers would misread them. */
const awkward = [`Ann's "share" 100% $HOME`, 'C:\\Data\\', 'plain', '%n;rm -rf', '日本'];

const plan = (more: Partial<SchedulePlan> = {}): SchedulePlan => ({
  name: 'office',
  every: 'day',
  hour: 2,
  minute: 0,
  on: 'sun',
  jitterMinutes: 30,
  command: ['/usr/bin/printf', '%s\\n', ...awkward],
  writes: ['/var/lib/showme'],
  user: null,
  ...more,
});

const textOf = ({ files }: ScheduleFiles, end: string): string =>
  String(files.find(({ path }) => path.endsWith(end))?.content);

const has = (program: string): boolean => spawnSync('which', [program]).status === 0;

describe('a systemd timer', () => {
  it('catches up missed runs, spreads them, and its service gives way to everybody', () => {
    const made = systemdFiles(plan(), '/units');
    expect(textOf(made, '.timer')).toMatch(
      /OnCalendar=\*-\*-\* 02:00:00\nPersistent=true\nRandomizedDelaySec=30m/u,
    );
    const service = textOf(made, '.service');
    expect(service).toMatch(/Type=oneshot[^]*SuccessExitStatus=1 3[^]*KillSignal=SIGINT\nNice=19/u);
    expect(service).toContain(`"Ann's \\"share\\" 100%% $$HOME"`);
    expect(made.toBegin.at(-2)).toBe('systemctl --user enable --now showme-office.timer');
  });

  it.skipIf(!has('systemd-analyze'))('is sound for systemd itself, in every form', () => {
    const folder = mkdtempSync(join(tmpdir(), 'showme-units-'));
    chmodSync(folder, 0o755);
    for (const every of ['hour', 'day', 'week', 'month'] as const) {
      for (const user of [null, 'daemon']) {
        const name = `${every}-${user ?? 'own'}`;
        const { files } = systemdFiles(
          plan({ name, every, user, writes: ['/var', '/tmp/a b'] }),
          folder,
        );
        for (const { path, content } of files) writeFileSync(path, content);
        const calendar = /OnCalendar=(.*)/u.exec(String(files[1]?.content))?.[1] ?? '';
        execFileSync('systemd-analyze', ['calendar', calendar]);
      }
    }
    const units = execFileSync('ls', [folder], { encoding: 'utf8' }).trim().split('\n');
    const { status, stderr } = spawnSync(
      'systemd-analyze',
      ['verify', ...units.map((unit) => join(folder, unit))],
      { encoding: 'utf8' },
    );
    const ours = stderr.split('\n').filter((line) => line.includes('showme-'));
    expect([status, ours]).toEqual([0, []]);
  });
});

describe('crontab lines', () => {
  it('begin a little later on each machine, at all hours of the day, and after a start that was missed', () => {
    const lines = textOf(cronFiles(plan(), '/x', 'host-1'), '.cron').split('\n');
    expect(lines[1]).toMatch(/^(?:[0-9]|[12]\d|30) 2 \* \* \* nice -n 19 ionice -c 3 /u);
    expect(lines[2]).toMatch(/^@reboot nice .* --unless-newer 1440m # showme office$/u);
    const minutes = Array.from({ length: 200 }, (_, n) =>
      Number(
        textOf(cronFiles(plan(), '/x', `host-${n}`), '.cron')
          .split('\n')[1]
          ?.split(' ')[0],
      ),
    );
    expect(Math.max(...minutes)).toBeLessThanOrEqual(30);
    expect(new Set(minutes).size).toBeGreaterThan(25);
    const late = plan({ every: 'week', on: 'sun', hour: 23, minute: 59, jitterMinutes: 30 });
    const days = Array.from({ length: 50 }, (_, n) => {
      const [minute, hour, , , day] = (
        textOf(cronFiles(late, '/x', `host-${n}`), '.cron').split('\n')[1] ?? ''
      ).split(' ');
      return [Number(minute) === 59, hour, day];
    });
    for (const [isOnTime, hour, day] of days)
      expect([hour, day]).toEqual(isOnTime ? ['23', '7'] : ['0', '1']);
  });

  it.skipIf(process.platform === 'win32')('reach the program as they were meant', () => {
    const [, line = ''] = textOf(cronFiles(plan({ jitterMinutes: 0 }), '/x'), '.cron').split('\n');
    // cron(8) takes the fields away, and a percent sign that is escaped for what it is.
    const command = line
      .split(' ')
      .slice(5)
      .join(' ')
      .replaceAll('\\%', '%')
      .replace('ionice -c 3 ', '');
    expect(line.replaceAll('\\%', '')).not.toContain('%');
    expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' })).toBe(
      `${awkward.join('\n')}\n`,
    );
  });

  it('name the account where they lie in the folder of the whole machine', () => {
    const made = cronFiles(plan({ user: 'root' }), '/etc/cron.d');
    expect(made.files[0]?.path).toBe(join('/etc/cron.d', 'showme-office'));
    expect(textOf(made, 'office')).toMatch(/\* \* \* root nice/u);
    expect(made.toBegin).toEqual([]);
  });
});

describe('a Windows task', () => {
  it.each(['hour', 'day', 'week', 'month'] as const)('is well-formed UTF-16: every %s', (every) => {
    const [file] = windowsFiles(plan({ every }), 'C:\\x').files;
    const bytes = file?.content as Buffer;
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    const open: string[] = [];
    const text: Record<string, string> = {};
    const parser = new Parser(
      {
        onopentag: (name) => open.push(name),
        ontext: (part) => {
          const name = open.at(-1) ?? '';
          text[name] = (text[name] ?? '') + part;
        },
        onclosetag: (name) => expect(open.pop()).toBe(name),
      },
      { xmlMode: true },
    );
    parser.end(bytes.toString('utf16le', 2));
    expect(open).toEqual([]);
    expect(text).toMatchObject({
      Command: '/usr/bin/printf',
      MultipleInstancesPolicy: 'IgnoreNew',
      StartWhenAvailable: 'true',
      RandomDelay: 'PT30M',
      Priority: '9',
      Arguments: `%s\\n "Ann's \\"share\\" 100% $HOME" C:\\Data\\ plain "%n;rm -rf" 日本`,
    });
  });
});

describe('the list of schedules', () => {
  it('writes over nothing, and removes only what is still its own', () => {
    const folder = mkdtempSync(join(tmpdir(), 'showme-schedules-'));
    const registry = openRegistry(join(folder, 'list', 'schedules.json'));
    const entry = { name: 'office', system: 'systemd', when: 'every day', command: ['x'] } as const;
    const made = systemdFiles(plan(), folder);
    registry.add(entry, made);
    expect(() => registry.add({ ...entry, name: 'other' }, made)).toThrow('EEXIST');
    expect(registry.list().map(({ name }) => name)).toEqual(['office']);
    const [service = '', timer = ''] = made.files.map(({ path }) => path);
    writeFileSync(timer, '[Timer]\n');
    expect(registry.remove('office')?.kept).toEqual([timer]);
    expect(() => readFileSync(service)).toThrow('ENOENT');
    expect(readFileSync(timer, 'utf8')).toBe('[Timer]\n');
    expect(registry.remove('office')).toBeUndefined();
  });
});
