// The connection to MongoDB: one at a time, reading only, and given up on when the server is silent.
import type { BSONSerializeOptions, MongoClient } from 'mongodb';

import { loadDriver } from './driver.ts';
import { mongoProblem } from './mongo-errors.ts';
import { pathParts } from './server-uri.ts';

export interface MongoConnection {
  readonly client: MongoClient;
  readonly user: string;
  readonly isTls: boolean;
}

/** How documents are read: numbers keep every digit, text that is not UTF-8 is no error. */
export const asWritten: BSONSerializeOptions = {
  promoteValues: false,
  promoteBuffers: false,
  bsonRegExp: true,
  enableUtf8Validation: false,
};

const connectTimeoutMs = 10_000;

/** @throws StoreProblem */
export async function connectMongo(uri: URL, patienceMs: number): Promise<MongoConnection> {
  const mongodb = await loadDriver('mongodb', () => import('mongodb'));
  const { env } = process;
  const address = driverAddress(uri);
  const user = decodeURIComponent(uri.username) || env['MONGODB_USER'] || '';
  const password = decodeURIComponent(uri.password) || env['MONGODB_PASSWORD'] || '';
  // As the drivers have it: logins are kept in the database of the path where nothing else is said.
  const authSource = uri.searchParams.get('authSource') ?? (pathParts(uri)[0] || 'admin');
  try {
    const client = new mongodb.MongoClient(address, {
      appName: 'showme',
      ...(user === '' ? {} : { auth: { username: user, password }, authSource }),
      maxPoolSize: 1,
      serverSelectionTimeoutMS: Math.min(patienceMs, connectTimeoutMs),
      connectTimeoutMS: Math.min(patienceMs, connectTimeoutMs),
      socketTimeoutMS: patienceMs,
      // Members that only copy are read first: they have the time.
      readPreference: 'secondaryPreferred',
      retryWrites: false,
      monitorCommands: false,
    });
    client.on('error', () => undefined);
    await client.connect();
    return { client, user, isTls: client.options.tls };
  } catch (error) {
    throw mongoProblem(error);
  }
}

/** As the driver takes it: without login and path, which are given to it apart, and with all hosts of a replica set. */
function driverAddress(uri: URL): string {
  const query = new URLSearchParams(uri.searchParams);
  const others = query.get('hosts');
  query.delete('hosts');
  query.delete('authSource');
  const hosts = [uri.host, ...(others === null ? [] : [others])].join(',');
  return `${uri.protocol}//${hosts}/?${query.toString()}`;
}
