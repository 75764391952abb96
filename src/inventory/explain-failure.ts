// What went wrong when an inventory could not be opened, and what to do about it.
import { InventoryError } from './inventory-error.ts';

/** Turns an error of SQLite, of the file system or of the native module into one that a person can act on. */
export function explainFailure(error: unknown, path: string): InventoryError {
  if (error instanceof InventoryError) return error;
  const { code = '', message } = error as { code?: string; message: string };
  return new InventoryError(sentenceFor(code, message, path), { cause: error });
}

function sentenceFor(code: string, message: string, path: string): string {
  if (
    code === 'ERR_DLOPEN_FAILED' ||
    code === 'MODULE_NOT_FOUND' ||
    /bindings file/.test(message)
  ) {
    return `SQLite is not built for this Node.js (${process.version}, ${process.platform} ${process.arch}). Run: npm rebuild better-sqlite3. Where no prebuilt binary can be had, this needs Python 3, make and a C++ compiler.`;
  }
  if (code === 'SQLITE_NOTADB') {
    return `${path} is not an inventory of showme; it was left as it is. Choose another file with --inventory.`;
  }
  if (code.startsWith('SQLITE_CORRUPT')) {
    return `the inventory ${path} is damaged (${message}). Restore it from a backup, or move it away and scan again.`;
  }
  if (code.startsWith('SQLITE_BUSY')) {
    return `the inventory ${path} is in use by another program. Wait for it to finish, or choose another file with --inventory.`;
  }
  if (code === 'SQLITE_FULL' || (code.startsWith('SQLITE_IOERR') && /full|space/i.test(message))) {
    return `the disk that holds the inventory ${path} is full. What was finished before is kept: make room, then go on with --resume.`;
  }
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_READONLY')) {
    return `the inventory ${path} cannot be written: ${message}. What was finished before is kept: see to the disk, then go on with --resume.`;
  }
  return `the inventory ${path} cannot be opened: ${message}. Choose another place with --inventory, or set SHOWME_DATA_DIR.`;
}
