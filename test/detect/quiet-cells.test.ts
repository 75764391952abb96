// A cell may be passed over only where the same was looked at, found empty, and would be in any row.
import { describe, expect, it } from 'vitest';
import { detectors } from '../../detectors/index.ts';
import { openTable } from '../../src/detect/detect-table.ts';
import { keepQuietCells, watchNear } from '../../src/detect/quiet-cells.ts';

describe('cells in which nothing was found', () => {
  it('are known again, but for long ones', () => {
    const quiet = keepQuietCells();
    quiet.add('no show');
    quiet.add('x'.repeat(65));
    expect(quiet.has('no show')).toBe(true);
    expect(quiet.has('x'.repeat(65))).toBe(false);
    expect(quiet.has('asthma')).toBe(false);
  });

  it('are no longer kept in a column that does not repeat itself', () => {
    const quiet = keepQuietCells();
    quiet.add('first');
    for (let i = 0; i < 3999; i++) quiet.has(`note ${i}`);
    expect(quiet.has('first')).toBe(true);
    quiet.add('next');
    expect(quiet.has('next')).toBe(false);
  });

  it('are not those of which somebody asked whose row it is', () => {
    const near = watchNear();
    near.watch({ surname: 'harris' });
    expect(near.wasAsked).toBe(false);
    expect([near.surname, near.state, near.wasAsked]).toEqual(['harris', '', true]);
    near.watch({ state: 'MO' });
    expect([near.wasAsked, near.state]).toEqual([false, 'MO']);
  });

  it('leave what a table holds as it is, row after row', () => {
    const columns = ['name', 'notes', 'memo'].map((name) => ({ name }));
    const notes = [
      'prefers mornings',
      'has asthma, uses an inhaler',
      'SSN 488-33-4843 on file',
      'card 4539 1488 0343 6467',
      'follow up in spring',
      'DL H123456789 (driver)',
    ];
    const rows = [...notes, ...notes, ...notes].map((note, i) => [
      i % 2 === 0 ? 'Judy Harris' : 'Ann Lane',
      note,
      notes[(i + 1) % notes.length] as string,
    ]);
    const context = { name: 'visits', hasPeople: true, areThings: false, hasBirthDates: false };
    const open = () => openTable(columns, rows, { ...context, detectors });
    const table = open();
    const together = rows.map((row) => table.detectRow(row, { surname: 'harris' }));
    const apart = rows.map((row) => open().detectRow(row, { surname: 'harris' }));
    expect(together).toEqual(apart);
    expect(together.flat().map(({ candidate }) => candidate.kind)).toEqual(
      expect.arrayContaining(['ssn', 'medical', 'payment-card']),
    );
  });
});
