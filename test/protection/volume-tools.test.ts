// What ZFS, FileVault and BitLocker say of a volume, as their tools print it: read here from recorded answers, for none of them runs here.
import { describe, expect, it } from 'vitest';
import {
  appleVolume,
  readManageBde,
  windowsVolume,
  zfsVolume,
  type RunTool,
} from '../../src/protection/volume-tools.ts';

const unknown = { encrypted: null, mechanism: null };
const clear = { encrypted: false, mechanism: null };

/** Answers by the beginning of the command line; '' where the program is not there. */
const answering =
  (answers: Readonly<Record<string, string>>): RunTool =>
  (program, args) => {
    const line = [program, ...args].join(' ');
    return Object.entries(answers).find(([start]) => line.includes(start))?.[1] ?? '';
  };

describe('ZFS', () => {
  it.each([
    ['aes-256-gcm\n', { encrypted: true, mechanism: 'zfs' }],
    ['aes-128-ccm\n', { encrypted: true, mechanism: 'zfs' }],
    ['off\n', clear],
    ['-\n', unknown],
    ['', unknown],
  ])('says %j', (answer, volume) => {
    const run = answering({ 'zfs get -H -o value encryption tank/home': answer });
    expect(zfsVolume('tank/home', run)).toEqual(volume);
  });
});

describe('FileVault', () => {
  const info = (line: string): string =>
    `   Device Identifier:         disk3s5\n   Volume Name:               Data\n   Mounted:                   Yes\n   File System Personality:   APFS\n${line}\n   Locked:                    No\n`;
  it.each([
    ['   FileVault:                 Yes', { encrypted: true, mechanism: 'filevault' }],
    ['   FileVault:                 No', clear],
    ['   Encrypted:                 Yes', { encrypted: true, mechanism: 'filevault' }],
    ['', unknown],
  ])('is read from diskutil: %j', (line, volume) => {
    expect(
      appleVolume('/Volumes/Backup/a', answering({ 'diskutil info /Volumes/Backup': info(line) })),
    ).toEqual(volume);
  });

  it.each([
    ['FileVault is On.\n', { encrypted: true, mechanism: 'filevault' }],
    ['FileVault is Off.\n', clear],
    ['FileVault is On.\nEncryption in progress: Percent completed = 41.20\n', clear],
    ['', unknown],
  ])('is read from fdesetup: %j', (answer, volume) => {
    expect(appleVolume('/Users/dana/a', answering({ 'fdesetup status': answer }))).toEqual(volume);
  });
});

describe('BitLocker', () => {
  const json = (status: number, protection: number): string =>
    `{\r\n    "VolumeStatus":  ${status},\r\n    "ProtectionStatus":  ${protection}\r\n}\r\n`;
  const manageBde = (conversion: string, protection: string): string =>
    `Volume C: [OS]\r\n[OS Volume]\r\n\r\n    Size:                 237.25 GB\r\n    BitLocker Version:    2.0\r\n    Conversion Status:    ${conversion}\r\n    Percentage Encrypted: 100.0%\r\n    Encryption Method:    XTS-AES 128\r\n    Protection Status:    Protection ${protection}\r\n    Lock Status:          Unlocked\r\n`;
  const on = { encrypted: true, mechanism: 'bitlocker' };

  it.each([
    [manageBde('Fully Encrypted', 'On'), on],
    [manageBde('Used Space Only Encrypted', 'On'), on],
    [manageBde('Fully Encrypted', 'Off'), clear],
    [manageBde('Encryption in Progress', 'Off'), clear],
    [manageBde('Fully Decrypted', 'Off'), clear],
    ['ERROR: An attempt to access a required resource was denied.', unknown],
    ['', unknown],
  ])('is read from manage-bde', (answer, volume) => {
    expect(readManageBde(answer)).toEqual(volume);
  });

  it.each([
    [{ 'Get-BitLockerVolume': json(1, 1) }, on],
    [{ 'Get-BitLockerVolume': json(1, 0) }, clear],
    [{ 'Get-BitLockerVolume': json(0, 0) }, clear],
    [{ ExtendedProperty: '1\r\n' }, on],
    [{ ExtendedProperty: '5\r\n' }, clear],
    [{ 'manage-bde': manageBde('Fully Encrypted', 'On') }, on],
    [{}, unknown],
  ])('is asked for in turn: %j', (answers, volume) => {
    expect(windowsVolume('C:\\Users\\dana', answering(answers))).toEqual(volume);
  });

  it('of a share is not known', () => {
    expect(windowsVolume('\\\\server\\share\\a', answering({ ExtendedProperty: '1' }))).toEqual(
      unknown,
    );
  });
});
