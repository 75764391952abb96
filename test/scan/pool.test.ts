// A hang, a crash, running out of memory or a throw outside the promise costs one store and no more.
import { describe, expect, test } from 'vitest';
import { makePool } from '../../src/scan/pool.ts';
import type { FileJob, JobFailure } from '../../src/scan/protocol.ts';
import type { Settings } from '../../src/scan/settings.ts';
import type { StoreResult } from '../../src/model/verdict.ts';

const settings = {} as Settings;

function job(path: string): FileJob {
  return { path, uri: `file://${path}`, size: 1, access: { principals: [] }, modifiedAt: null };
}

interface Outcome {
  readonly results: string[];
  readonly failures: { uri: string; failure: JobFailure; soFar: StoreResult | null }[];
  readonly done: string[];
}

async function runAll(paths: readonly string[], jobs: number, timeoutMs = 1500): Promise<Outcome> {
  const outcome: Outcome = { results: [], failures: [], done: [] };
  const pool = makePool({
    settings,
    jobs,
    timeoutMs,
    workerFile: new URL('troubled-worker.mjs', import.meta.url),
    onResult: (result) => outcome.results.push(result.uri),
    onCarried: () => undefined,
    onSpan: () => undefined,
    onFailure: (failed, failure, soFar) =>
      outcome.failures.push({ uri: failed.uri, failure, soFar }),
    onDone: (finished) => outcome.done.push(finished.uri),
  });
  for (const path of paths) await pool.run(job(path));
  await pool.settle();
  await pool.stop();
  return outcome;
}

describe('a worker in trouble', () => {
  test.each([
    ['/hang', 'timeout'],
    ['/exit', 'crashed'],
    ['/throw', 'crashed'],
    ['/reject', 'crashed'],
    ['/memory', 'out-of-memory'],
  ] as const)('%s costs its own store: %s', { timeout: 60_000 }, async (path, reason) => {
    const outcome = await runAll(
      ['/one', path, '/two', '/three'],
      2,
      reason === 'out-of-memory' ? 40_000 : 1500,
    );
    expect(outcome.results.toSorted()).toEqual(['file:///one', 'file:///three', 'file:///two']);
    expect(outcome.failures.map(({ uri }) => uri)).toEqual([`file://${path}`]);
    const [failed] = outcome.failures;
    expect(failed?.failure.reason).toBe(reason);
    expect(failed?.failure.detail).not.toContain('quote content');
    expect(outcome.done).toHaveLength(4);
  });

  test('what had been found by then is handed over', async () => {
    const { failures } = await runAll(['/partly-hang'], 1);
    expect(failures[0]?.soFar?.verdict).toBe('review');
  });

  test('one worker after another may fail without the rest being lost', async () => {
    const { results, failures } = await runAll(
      ['/exit1', '/a', '/exit2', '/b', '/throw3', '/c'],
      1,
    );
    expect(results).toEqual(['file:///a', 'file:///b', 'file:///c']);
    expect(failures).toHaveLength(3);
  });

  test('what was done before it and not told yet is done again, and told once', async () => {
    const { results, failures, done } = await runAll(
      ['/first', '/quiet1', '/quiet2', '/exit', '/quiet3', '/last'],
      1,
    );
    expect(failures.map(({ uri }) => uri)).toEqual(['file:///exit']);
    expect(results).toEqual([
      'file:///first',
      'file:///quiet1',
      'file:///quiet2',
      'file:///quiet3',
      'file:///last',
    ]);
    expect(done).toHaveLength(6);
  });
});
