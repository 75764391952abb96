// A stub, not SQL Server: it speaks enough of the protocol to replay answers to known statements, token stream by token stream.
//
// [MS-TDS] Tabular Data Stream Protocol: packets (2.2.3.1), PRELOGIN (2.2.6.5), LOGINACK, ENVCHANGE, COLMETADATA, ROW, ERROR, DONE (2.2.7).
import { createServer, type Server as NetServer, type Socket } from 'node:net';

export type StubCell = string | Buffer | null;

export type Answer =
  | {
      readonly columns: number;
      readonly bytesAt?: readonly number[];
      readonly rows: readonly (readonly StubCell[])[];
    }
  | { readonly error: number; readonly message?: string }
  /** The connection is cut without a word. */
  | { readonly cut: true }
  /** Nothing is ever answered. */
  | { readonly silence: true };

export interface SqlServerStub {
  readonly port: number;
  readonly asked: string[];
  stop(): Promise<void>;
}

/** What is answered to a statement; null for an empty answer. */
export type Script = (sql: string) => Answer | null;

const packet = { batch: 0x01, prelogin: 0x12, login: 0x10, reply: 0x04, attention: 0x06 };
export const stubPassword = 'correct-horse-7';

export async function startStub(script: Script): Promise<SqlServerStub> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    serve(socket, (sql) => {
      asked.push(sql);
      return script(sql);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as { port: number }).port,
    asked,
    stop: () => close(server, sockets),
  };
}

function close(server: NetServer, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  return new Promise((resolve) => server.close(() => resolve()));
}

function serve(socket: Socket, script: Script): void {
  let held = Buffer.alloc(0);
  let message = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    held = Buffer.concat([held, chunk]);
    while (held.length >= 8 && held.length >= held.readUInt16BE(2)) {
      const length = held.readUInt16BE(2);
      const [type = 0, status = 0] = held;
      message = Buffer.concat([message, held.subarray(8, length)]);
      held = held.subarray(length);
      if ((status & 1) === 0) continue;
      const whole = message;
      message = Buffer.alloc(0);
      answer(socket, type, whole, script);
    }
  });
}

function answer(socket: Socket, type: number, message: Buffer, script: Script): void {
  if (type === packet.prelogin) return send(socket, prelogin());
  if (type === packet.login)
    return send(socket, isPassword(message, stubPassword) ? loggedIn() : refused());
  if (type === packet.attention) return send(socket, done(0x20));
  if (type !== packet.batch) return void socket.destroy();
  // Headers of the batch come before its text (2.2.5.3).
  const sql = message.subarray(message.readUInt32LE(0)).toString('utf16le');
  const reply = script(sql);
  if (reply === null) return send(socket, done(0));
  if ('silence' in reply) return;
  if ('cut' in reply) return void socket.destroy();
  if ('error' in reply) return send(socket, Buffer.concat([errorToken(reply), done(0x02)]));
  send(
    socket,
    Buffer.concat([
      metadata(reply),
      ...reply.rows.map((row) => rowToken(reply, row)),
      done(0x10, reply.rows.length),
    ]),
  );
}

function send(socket: Socket, body: Buffer): void {
  const size = 4096 - 8;
  for (let at = 0; at < Math.max(1, body.length); at += size) {
    const piece = body.subarray(at, at + size);
    const header = Buffer.alloc(8);
    header[0] = packet.reply;
    header[1] = at + size >= body.length ? 1 : 0;
    header.writeUInt16BE(piece.length + 8, 2);
    header[6] = 1;
    socket.write(Buffer.concat([header, piece]));
  }
}

/** VERSION and ENCRYPTION: none is supported. */
function prelogin(): Buffer {
  const options = Buffer.from([0, 0, 11, 0, 6, 1, 0, 17, 0, 1, 0xff]);
  return Buffer.concat([options, Buffer.from([16, 0, 0, 0, 0, 0, 2])]);
}

/** The password stands in LOGIN7 with its nibbles swapped and XORed with A5 (2.2.6.4). */
function isPassword(login: Buffer, password: string): boolean {
  const at = login.readUInt16LE(44);
  const characters = login.readUInt16LE(46);
  const hidden = login.subarray(at, at + characters * 2);
  const plain = Buffer.from(
    hidden.map((byte) => {
      const mixed = byte ^ 0xa5;
      return ((mixed << 4) | (mixed >> 4)) & 0xff;
    }),
  );
  return plain.toString('utf16le') === password;
}

const us = (text: string): Buffer => {
  const length = Buffer.alloc(2);
  length.writeUInt16LE(text.length);
  return Buffer.concat([length, Buffer.from(text, 'utf16le')]);
};
const b = (text: string): Buffer =>
  Buffer.concat([Buffer.from([text.length]), Buffer.from(text, 'utf16le')]);

function token(type: number, body: Buffer): Buffer {
  const head = Buffer.alloc(3);
  head[0] = type;
  head.writeUInt16LE(body.length, 1);
  return Buffer.concat([head, body]);
}

function loggedIn(): Buffer {
  const ack = Buffer.concat([
    Buffer.from([1, 0x74, 0, 0, 4]),
    b('Stub of SQL Server'),
    Buffer.from([16, 0, 0, 0]),
  ]);
  const database = Buffer.concat([Buffer.from([1]), b('clinic'), b('master')]);
  const size = Buffer.concat([Buffer.from([4]), b('4096'), b('4096')]);
  return Buffer.concat([token(0xe3, database), token(0xad, ack), token(0xe3, size), done(0)]);
}

const refused = (): Buffer =>
  Buffer.concat([
    errorToken({ error: 18456, message: `Login failed, not ${stubPassword}` }),
    done(0x02),
  ]);

function errorToken({
  error,
  message = 'said',
}: {
  readonly error: number;
  readonly message?: string;
}): Buffer {
  const number = Buffer.alloc(6);
  number.writeInt32LE(error);
  number[4] = 1;
  number[5] = 14;
  return token(
    0xaa,
    Buffer.concat([number, us(message), b('stub'), b(''), Buffer.from([1, 0, 0, 0])]),
  );
}

/** DONE with the bits of its status; 0x10 says that the count holds. */
function done(status: number, count = 0): Buffer {
  const body = Buffer.alloc(13);
  body[0] = 0xfd;
  body.writeUInt16LE(status, 1);
  body.writeBigUInt64LE(BigInt(count), 5);
  return body;
}

type Rows = Extract<Answer, { rows: unknown }>;

/** NVARCHAR(max) or VARBINARY(max), without names. */
function metadata({ columns, bytesAt = [] }: Rows): Buffer {
  const count = Buffer.alloc(3);
  count[0] = 0x81;
  count.writeUInt16LE(columns, 1);
  const parts = Array.from({ length: columns }, (_, i) => {
    const head = Buffer.from([0, 0, 0, 0, 0x09, 0]);
    const type = bytesAt.includes(i)
      ? Buffer.from([0xa5, 0xff, 0xff])
      : Buffer.from([0xe7, 0xff, 0xff, 0x09, 0x04, 0xd0, 0, 0x34]);
    return Buffer.concat([head, type, b('')]);
  });
  return Buffer.concat([count, ...parts]);
}

/** Each value in one piece of unknown total length (2.2.5.2.3). */
function rowToken({ columns, bytesAt = [] }: Rows, row: readonly StubCell[]): Buffer {
  const parts = Array.from({ length: columns }, (_, i) => {
    const cell = row[i] ?? null;
    if (cell === null) return Buffer.alloc(8, 0xff);
    const bytes =
      typeof cell === 'string' && !bytesAt.includes(i)
        ? Buffer.from(cell, 'utf16le')
        : Buffer.from(cell);
    const head = Buffer.alloc(12);
    head.writeBigUInt64LE(0xfffffffffffffffen);
    head.writeUInt32LE(bytes.length, 8);
    return bytes.length === 0
      ? Buffer.concat([head.subarray(0, 8), Buffer.alloc(4)])
      : Buffer.concat([head, bytes, Buffer.alloc(4)]);
  });
  return Buffer.concat([Buffer.from([0xd1]), ...parts]);
}
