// Speed and hours of a scan: rates hold over several workers, and windows by the calendar.
import { Worker } from 'node:worker_threads';
import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { makePace, sharePace } from '../../src/scan/pace.ts';
import { opensAt, waitForWindow } from '../../src/scan/window.ts';

describe('a rate', () => {
  it('holds for all workers together, and says meanwhile that they live', async () => {
    const shared = sharePace({ bytes: 100_000, rows: 1000 });
    if (!shared) throw new Error('no pace');
    let alive = 0;
    const paces = [1, 2].map(() => makePace(shared, () => alive++));
    const started = performance.now();
    await Promise.all(
      paces.map(async (pace) => {
        for (let n = 0; n < 10; n++) await pace.bytes(3000);
      }),
    );
    expect(performance.now() - started).toBeGreaterThan(590);
    expect(alive).toBeGreaterThan(5);
    await paces[0]?.rows(250);
    expect(performance.now() - started).toBeGreaterThan(840);
  });

  it('holds between threads', async () => {
    const shared = sharePace({ bytes: 100_000 });
    const pace = JSON.stringify(new URL('../../dist/src/scan/pace.js', import.meta.url).href);
    const code = `const { parentPort, workerData } = require('node:worker_threads');
      import(${pace}).then(async ({ makePace }) => {
        const pace = makePace(workerData, () => undefined);
        const from = process.hrtime.bigint();
        for (let n = 0; n < 10; n++) await pace.bytes(3000);
        parentPort.postMessage([from, process.hrtime.bigint()]);
      });`;
    const spans = await Promise.all(
      [1, 2].map(
        () =>
          new Promise<[bigint, bigint]>((done, fail) => {
            const worker = new Worker(code, { eval: true, workerData: shared });
            worker.on('message', done);
            worker.on('error', fail);
          }),
      ),
    );
    const first = spans.map(([from]) => from).reduce((a, b) => (a < b ? a : b));
    const last = spans.map(([, to]) => to).reduce((a, b) => (a > b ? a : b));
    expect(Number(last - first) / 1e6).toBeGreaterThan(550);
  });

  it('is none where none was asked for', async () => {
    expect(sharePace(undefined)).toBeUndefined();
    expect(sharePace({})).toBeUndefined();
    await makePace(null, () => undefined).bytes(1e15);
  });
});

describe('a window', () => {
  const at = (text: string): Date => new Date(`2026-11-30T${text}:00`);
  const night = { from: 22 * 60, to: 5 * 60 };

  it('may go over midnight', () => {
    expect(opensAt(night, at('22:00'))).toBeNull();
    expect(opensAt(night, at('04:59'))).toBeNull();
    expect(opensAt(night, at('05:00'))).toEqual(at('22:00'));
    expect(opensAt({ from: 8 * 60, to: 9 * 60 }, at('09:00'))).toEqual(
      new Date('2026-12-01T08:00:00'),
    );
  });

  it('opens at its hour, after now and within a day and an hour, whatever the day', () => {
    const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
    const when = fc.date({
      min: new Date(2026, 0, 1),
      max: new Date(2027, 0, 1),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(minute, minute, when, (from, to, now) => {
        fc.pre(from !== to);
        const next = opensAt({ from, to }, now);
        if (!next) return true;
        return (
          next > now &&
          next.getTime() - now.getTime() <= 25 * 3_600_000 &&
          !opensAt({ from, to }, next)
        );
      }),
    );
  });

  it('is waited for until the scan is stopped', async () => {
    const now = new Date();
    const minute = now.getHours() * 60 + now.getMinutes();
    const window = { from: (minute + 120) % 1440, to: (minute + 180) % 1440 };
    const told: (Date | null)[] = [];
    const stop = new AbortController();
    const waiting = waitForWindow(window, stop.signal, (until) => told.push(until));
    setTimeout(() => stop.abort(), 50);
    await waiting;
    expect(told).toHaveLength(1);
    expect(told[0]?.getMinutes()).toBe(window.from % 60);
  });
});
