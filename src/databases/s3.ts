// Object stores that speak S3: buckets and prefixes as folders, objects through the same formats as files.
import { StoreProblem } from '../model/store.ts';
import type { DatabaseEngine } from './database.ts';
import { openS3 } from './s3-session.ts';

export const s3Engine: DatabaseEngine = {
  id: 's3',
  title: 'S3 object store',
  driver: '@aws-sdk/client-s3',
  schemes: ['s3'],
  recognises: () => false,
  rootOf: () => 's3://',
  open(target, context) {
    if (target.kind === 'file')
      throw new StoreProblem('unsupported', 'an object store is named by its address');
    return openS3(target.uri, context);
  },
};
