// What the systems' own tools say about the encryption of a volume: ZFS, FileVault and BitLocker. Their output is read here, and they are run here.
import { execFileSync } from 'node:child_process';
import { win32 } from 'node:path';
import type { Volume } from './volume.ts';

const unknown: Volume = { encrypted: null, mechanism: null };
const clear: Volume = { encrypted: false, mechanism: null };

/** Milliseconds; PowerShell alone takes two seconds to start. */
const patience = 15_000;

/** The output of a program that says something about a volume; '' where it is not there or refuses. */
export type RunTool = (program: string, args: readonly string[]) => string;

export const runTool: RunTool = (program, args) => {
  try {
    return execFileSync(program, [...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: patience,
      windowsHide: true,
    });
  } catch {
    return '';
  }
};

/** `zfs get` of the dataset: 'off', or the cipher. A dataset whose key is not loaded would not be mounted. */
export function zfsVolume(dataset: string, run: RunTool): Volume {
  const [encryption = ''] = run('zfs', ['get', '-H', '-o', 'value', 'encryption', dataset])
    .trim()
    .split('\n');
  if (encryption === 'off') return clear;
  return /^(?:on|aes-\d{3}-(?:ccm|gcm))$/.test(encryption)
    ? { encrypted: true, mechanism: 'zfs' }
    : unknown;
}

/** diskutil(8) of the volume that holds the path, and for the one of the system fdesetup(8), which knows it by itself. */
export function appleVolume(path: string, run: RunTool): Volume {
  const mount = /^\/Volumes\/[^/]+/.exec(path)?.[0] ?? '/System/Volumes/Data';
  const told = run('diskutil', ['info', mount]);
  const answer = /^\s*(?:FileVault|Encrypted):\s*(Yes|No)\b/im.exec(told)?.[1];
  if (answer === 'Yes') return { encrypted: true, mechanism: 'filevault' };
  if (answer === 'No') return clear;
  if (path.startsWith('/Volumes/')) return unknown;
  const status = run('fdesetup', ['status']);
  // While it is still being encrypted, what was written before lies there in the clear.
  if (/FileVault is On\./.test(status) && !/in progress/i.test(status))
    return { encrypted: true, mechanism: 'filevault' };
  return /FileVault is Off|in progress/i.test(status) ? clear : unknown;
}

const powershell =
  "Get-BitLockerVolume -MountPoint '%' -ErrorAction Stop | Select-Object VolumeStatus,ProtectionStatus | ConvertTo-Json";
/** What the shell shows as a lock on the drive, which anybody may ask for. */
const shellProperty =
  "(New-Object -ComObject Shell.Application).NameSpace('%').Self.ExtendedProperty('System.Volume.BitLockerProtection')";

/** By numbers where one may ask for them, for words are translated; manage-bde(1) in English last. */
export function windowsVolume(path: string, run: RunTool): Volume {
  const drive = win32.parse(path).root.replace(/[\\/]$/, '');
  if (!/^[A-Za-z]:$/.test(drive)) return unknown;
  const ask = (command: string): string =>
    run('powershell.exe', [
      '-NoProfile',
      '-NonInteractive',
      '-Command',
      command.replace('%', drive),
    ]);
  const full = readNumbers(ask(powershell));
  if (full) return full;
  const shown = Number(ask(shellProperty).trim() || Number.NaN);
  // 1 on, 2 off, 3 encrypting, 4 decrypting, 5 suspended.
  if (shown === 1) return { encrypted: true, mechanism: 'bitlocker' };
  if (shown >= 2 && shown <= 5) return clear;
  return readManageBde(run('manage-bde.exe', ['-status', drive]));
}

/** Fully encrypted is 1; protection is 1 where no key lies in the clear. */
function readNumbers(json: string): Volume | null {
  const status = /"VolumeStatus"\s*:\s*(\d+)/.exec(json)?.[1];
  const protection = /"ProtectionStatus"\s*:\s*(\d+)/.exec(json)?.[1];
  if (status === undefined || protection === undefined) return null;
  if (protection === '2') return unknown;
  return status === '1' && protection === '1' ? { encrypted: true, mechanism: 'bitlocker' } : clear;
}

export function readManageBde(told: string): Volume {
  const conversion = /Conversion Status:\s*(.+)/.exec(told)?.[1]?.trim() ?? '';
  const protection = /Protection Status:\s*Protection (On|Off)/.exec(told)?.[1];
  if (conversion === '' || protection === undefined) return unknown;
  // Suspended: encrypted, with the key beside it in the clear.
  const isWhole = /^(?:Fully|Used Space Only) Encrypted$/.test(conversion);
  return isWhole && protection === 'On' ? { encrypted: true, mechanism: 'bitlocker' } : clear;
}
