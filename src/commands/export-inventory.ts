// `showme inventory export`: a whole copy of the inventory, without its key, encrypted to whoever is to have it.
import {
  createReadStream,
  createWriteStream,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { UserError } from '../config/user-error.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { tightenFile } from '../inventory/private-file.ts';
import { formatBytes } from './amounts.ts';
import { checkPlace } from './outputs.ts';
import { tell } from './terminal.ts';

export interface ExportFlags {
  readonly output: string;
  readonly to: readonly string[];
}

/** @throws UserError where something lies there already, or a recipient is none */
export async function exportInventory(
  inventory: Inventory,
  { output, to }: ExportFlags,
): Promise<void> {
  const path = resolve(output);
  checkPlace(path);
  if (existsSync(path)) throw new UserError(`something lies there already: ${output}`);
  const recipients = to.flatMap(recipientsOf);
  const encrypt = recipients.length > 0 ? await encrypterTo(recipients) : null;
  const copy = `${path}.${process.pid}`;
  // Made by nobody else, and open to nobody else from its first byte.
  const umask = process.umask(0o077);
  try {
    inventory.keeping.copyTo(copy);
    tightenFile(copy);
    if (encrypt) await encrypt(copy, path);
    else renameSync(copy, path);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    process.umask(umask);
    rmSync(copy, { force: true });
  }
  const size = formatBytes(statSync(path).size);
  tell(
    encrypt
      ? `saved ${basename(path)} (${size}, encrypted to ${recipients.length} recipient${recipients.length === 1 ? '' : 's'})`
      : `saved ${basename(path)} (${size}, not encrypted: use --to for that; readable by you only)`,
  );
  tell('The key of its prints is not in it.');
}

/** One as it is written, or a file of them, one a line, as age(1) takes it after -R. */
function recipientsOf(text: string): string[] {
  if (text.startsWith('age1')) return [text];
  if (!existsSync(text))
    throw new UserError(
      `this is no recipient: ${text}`,
      'Give a public key of age (age1…), or a file with one a line.',
    );
  const lines = readFileSync(text, 'utf8').split(/\r?\n/u);
  const found = lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (found.length === 0) throw new UserError(`there is no recipient in ${text}`);
  return found;
}

async function encrypterTo(
  recipients: readonly string[],
): Promise<(from: string, to: string) => Promise<void>> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  for (const one of recipients) {
    try {
      encrypter.addRecipient(one);
    } catch {
      throw new UserError(
        `age knows no such recipient: ${one.slice(0, 80)}`,
        'A public key of age begins with age1; nothing was written.',
      );
    }
  }
  return async (from, to) => {
    const plain = Readable.toWeb(createReadStream(from)) as ReadableStream<Uint8Array>;
    const sealed = await encrypter.encrypt(plain);
    await sealed.pipeTo(Writable.toWeb(createWriteStream(to, { flags: 'wx', mode: 0o600 })));
  };
}
