// MongoDB and what speaks its protocol: one database or all of a server.
import { StoreProblem } from '../model/store.ts';
import type { DatabaseEngine } from './database.ts';
import { openMongo } from './mongo-session.ts';
import { narrow, pathParts, rootOf } from './server-uri.ts';

export const mongoEngine: DatabaseEngine = {
  id: 'mongodb',
  title: 'MongoDB',
  driver: 'mongodb',
  schemes: ['mongodb', 'mongodb+srv'],
  recognises: () => false,
  rootOf: (uri) => rootOf(uri, 'mongodb'),
  async open(target, context) {
    if (target.kind === 'file')
      throw new StoreProblem(
        'unsupported',
        'the files of such a server are not read; name its address',
      );
    const parts = pathParts(target.uri);
    const session = await openMongo(target.uri, parts[0], context);
    return { ...session, holdings: () => narrow(session.holdings(), parts) };
  },
};
