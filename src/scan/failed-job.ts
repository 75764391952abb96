// What a job that did not end by itself leaves behind: what it had found, and why there is no more.
import { lawOf } from '../law/index.ts';
import type { Access } from '../model/store.ts';
import type { StoreResult, Verdict } from '../model/verdict.ts';
import type { Job, JobFailure } from './protocol.ts';
import { storeId } from './store-id.ts';

interface Failed {
  readonly job: Job;
  readonly failure: JobFailure;
  readonly soFar: StoreResult | null;
}

export function resultsOfFailure({ job, failure, soFar }: Failed, law: string): StoreResult[] {
  const problem = { ...failure, partial: soFar !== null };
  if (soFar?.uri === job.uri)
    return [{ ...soFar, verdict: verdictAfter(soFar), problems: [...soFar.problems, problem] }];
  const access: Access = 'access' in job ? job.access : { principals: [] };
  const own: StoreResult = {
    id: storeId(
      job.uri,
      job.firstSeen === undefined ? undefined : { uri: job.uri, firstSeen: job.firstSeen },
    ),
    uri: job.uri,
    kind: 'file',
    bytes: 0,
    modifiedAt: 'modifiedAt' in job ? job.modifiedAt : null,
    verdict: 'not-examined',
    protection: lawOf(law).protection([]),
    facts: [],
    access,
    persons: 0,
    missouriResidents: 0,
    covered: new Uint8Array(),
    findings: [],
    problems: [problem],
  };
  return soFar
    ? [{ ...soFar, verdict: verdictAfter(soFar), problems: [...soFar.problems, problem] }, own]
    : [own];
}

function verdictAfter(soFar: StoreResult): Verdict {
  return soFar.verdict === 'exposed' || soFar.verdict === 'review' ? soFar.verdict : 'not-examined';
}
