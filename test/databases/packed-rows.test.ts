// Rows that stay bytes until somebody asks for them: the same cells as if they had been cut at once.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCells as cellsOfPacket } from '../../src/databases/mysql-packets.ts';
import { cellsOf, inUtf8, packRows, rawRow } from '../../src/databases/packed-rows.ts';
import { decodeCells, findCells, rowsOf } from '../../src/databases/postgres-copy.ts';
import { batchRows } from '../../src/databases/row-batches.ts';
import type { TableSegment } from '../../src/model/segment.ts';

const columns = [{ name: 'name' }, { name: 'note' }, { name: 'zip' }];
const cell = fc.oneof(
  fc.constantFrom('', 'Ann Sample', 'José', '65203', 'Łódź, 東京'),
  fc.stringMatching(/^[ -~]{0,20}$/),
);
const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 40 });

const segmentsOf = (batch: ReturnType<typeof batchRows>): TableSegment[] =>
  [...batch.rest()].flatMap((part) => (part.kind === 'table' ? [part] : []));

describe('packed rows', () => {
  it('give back each row, also where earlier rows lay before', () => {
    const packer = packRows(3, 40, inUtf8);
    fc.assert(
      fc.property(table, (rows) => {
        for (const row of rows) packer.add(rawRow(row));
        const packed = packer.take();
        expect(rows.map((_, i) => packed.row(i))).toEqual(rows);
        packed.release();
      }),
    );
  });

  it('are not written over while somebody holds them', () => {
    const packer = packRows(1, 2, inUtf8);
    packer.add(rawRow(['first']));
    const first = packer.take();
    packer.add(rawRow(['second']));
    const second = packer.take();
    expect([first.row(0), second.row(0)]).toEqual([['first'], ['second']]);
    first.release();
    packer.add(rawRow(['third']));
    expect(packer.take().row(0)).toEqual(['third']);
    expect(second.row(0)).toEqual(['second']);
  });

  it('and strings make one batch in their order, closed after as many rows', () => {
    fc.assert(
      fc.property(table, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (rows, raw) => {
        const batch = batchRows('t', columns);
        rows.forEach((row, i) => (raw[i] ? batch.addRaw(rawRow(row)) : batch.add(row)));
        expect(segmentsOf(batch).flatMap((one) => one.rows)).toEqual(rows);
      }),
    );
    const batch = batchRows('t', columns);
    for (let i = 0; i < 1001; i++) batch.addRaw(rawRow(['Ann', '', String(i)]));
    const segments = segmentsOf(batch);
    expect(segments.map(({ rows, firstRow }) => [rows.length, firstRow])).toEqual([
      [500, 1],
      [500, 501],
      [1, 1001],
    ]);
  });

  it('too long for a cell are documents, as ever', () => {
    const batch = batchRows('t', columns);
    batch.addRaw(rawRow(['Ann', 'x'.repeat(70_000), '65203']));
    const parts = [...batch.rest()];
    expect(parts.map(({ kind }) => kind)).toEqual(['table', 'member']);
    expect((parts[0] as TableSegment).rows).toEqual([['Ann', '', '65203']]);
  });
});

describe('cells of a line of COPY', () => {
  const bounds = new Uint32Array(6);
  const read = (line: string): readonly string[] | null => {
    const bytes = Buffer.from(line);
    const end = findCells(bytes, 0, bounds);
    return end === bytes.length ? cellsOf(bytes, bounds, decodeCells) : null;
  };

  it('are those that cutting the line gives', () => {
    expect(read('Ann\t\t65203')).toEqual(['Ann', '', '65203']);
    expect(read('\\N\tJosé\t\\N')).toEqual(['', 'José', '']);
    const plain = fc.stringMatching(/^[^\\\t\n]{0,12}$/);
    fc.assert(
      fc.property(fc.tuple(plain, plain, plain), (row) => {
        expect(read(row.join('\t'))).toEqual(rowsOf(Buffer.from(row.join('\t')))[0]);
      }),
    );
  });

  it('are left to whoever undoes escapes, or knows more columns', () => {
    for (const line of ['a\\tb\t\t', 'a\\\\\t\t', '\\\\N\t\t', 'a\tb', 'a\tb\tc\td'])
      expect(read(line)).toBe(null);
  });

  it('that are no UTF-8 are Windows-1252, all of the row', () => {
    const cells = [Buffer.from('José'), Buffer.from([0x4a, 0x6f, 0x73, 0xe9])];
    expect(decodeCells(cells)).toEqual(['JosÃ©', 'José']);
  });
});

describe('cells of a packet of MariaDB', () => {
  const lengths: readonly (readonly [number, readonly number[]])[] = [
    [3, [3]],
    [250, [250]],
    [300, [0xfc, 0x2c, 0x01]],
    [70_000, [0xfd, 0x70, 0x11, 0x01]],
    [70_000, [0xfe, 0x70, 0x11, 0x01, 0, 0, 0, 0, 0]],
  ];

  it.each(lengths)(
    'of %i bytes, announced by %j, stand between NULL and an empty one',
    (n, head) => {
      const bytes = Buffer.concat([
        Buffer.from([9, 9, 0xfb, ...head]),
        Buffer.alloc(n, 97),
        Buffer.of(0),
      ]);
      const bounds = new Uint32Array(6);
      cellsOfPacket(bytes, 2, bounds);
      const from = 3 + head.length;
      expect([...bounds]).toEqual([0, 0, from, from + n, from + n + 1, from + n + 1]);
    },
  );
});
