// Stock, catalogues and orders: long numbers of goods, some in the shape of a person's, and none of them a person's.
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { aligned, type Cells, delimited } from '../records-shapes.ts';

/** Thirteen or fourteen digits of a trade item with their check digit (GS1 General Specifications). */
function gtin(d: Draft, length: 13 | 14): string {
  const payload = `0${d.random.digits(length - 2)}`;
  const sum = payload
    .split('')
    .toReversed()
    .reduce((all, digit, at) => all + Number(digit) * (at % 2 === 0 ? 3 : 1), 0);
  return `${payload}${(10 - (sum % 10)) % 10}`;
}

type Column = readonly [head: string, cell: () => string];

function stockColumns(d: Draft): Column[] {
  const codes = d
    .shuffle<Column>([
      [d.pick('Part No', 'PART_NBR', 'Item Number'), () => d.numbers.part()],
      ['GTIN', () => gtin(d, d.pick(13, 14))],
      [d.pick('Serial', 'S/N'), () => d.serial()],
      [d.pick('Lot', 'LOT_NBR', 'Batch Code'), () => d.random.digits(9)],
      [
        'NSN',
        () =>
          `${d.random.digits(4)}-${d.random.digits(2)}-${d.random.digits(3)}-${d.random.digits(4)}`,
      ],
      ['HTS', () => `${d.random.digits(4)}.${d.random.digits(2)}.${d.random.digits(4)}`],
    ])
    .slice(0, d.random.between(2, 5));
  return [
    ...codes,
    [d.pick('Description', 'Product'), () => d.product()],
    ['Bin', () => `${d.random.letters(1)}${d.random.digits(2)}-${d.random.digits(2)}`],
    ['Qty', () => String(d.random.between(0, 480))],
    ['Unit cost', () => d.money(1, 90).slice(1)],
    [d.pick('Counted by', 'Buyer', 'Last user'), () => d.staff()],
  ];
}

export const stockLists: Genre = {
  name: 'stock-lists',
  kind: 'record',
  copies: 12,
  extension: (random) => random.pick(['csv', 'txt']),
  write(d) {
    const columns = stockColumns(d);
    const heads = columns.map(([head]) => head);
    const rows: Cells[] = d.times(8, 18, () => columns.map(([, cell]) => cell()));
    const total = `Total on hand ${d.random.between(200, 4000)}   value ${d.money(3000, 90_000)}`;
    return d.choose(
      () => `${[heads, ...rows].map((row) => delimited(row)).join('\n')}\n`,
      () =>
        `${d.organisation()}\nPhysical inventory ${d.date()}   warehouse 0${d.random.digits(2)}\n\n${aligned(d, [heads, ...rows]).join('\n')}\n\n${total}\n`,
      () => `${[heads, ...rows].map((row) => delimited(row, '|')).join('\n')}\n${total}\n`,
    );
  },
};

/** Customers with their names and addresses, and numbers that are the order's, the parcel's or the firm's. */
export const orderManifest: Genre = {
  name: 'order-manifest',
  kind: 'record',
  copies: 12,
  extension: 'csv',
  write(d) {
    const shape = d.pick('dashed', 'nine', 'long');
    const order = (): string => {
      if (shape === 'dashed') return d.numbers.part();
      return shape === 'nine' ? d.random.digits(9) : `${d.random.digits(3)}-${d.random.digits(7)}`;
    };
    const split = d.chance(0.5);
    const heads = [
      d.pick('Order #', 'Order Number', 'PO', 'Sales Order'),
      ...(split ? ['ShipTo First', 'ShipTo Last'] : [d.pick('Ship To', 'Customer', 'Recipient')]),
      'Address',
      'City',
      'Zip+4',
      'Phone',
      d.pick('Tracking No', 'Waybill', 'PRO Number'),
      d.pick('SKU', 'Item'),
      'Invoice',
      d.pick('Paid with', 'Tender'),
      'Sales rep',
    ];
    const rows: Cells[] = d
      .people(6, 12)
      .map((of) => [
        order(),
        ...(split ? [of.first, of.last] : [d.name(of, 'plain', 'last-first')]),
        of.street,
        `${of.city}, ${of.state}`,
        d.zip4(),
        d.phone(),
        d.tracking(),
        d.partNumber(),
        d.invoice(),
        d.pick(`Visa ending in ${of.card.slice(-4)}`, 'Check', 'Net 30', 'Cash'),
        d.staff(),
      ]);
    const head = d.maybe(
      `${delimited([`Manifest ${d.date()}`, d.organisation(), `Trailer ${d.random.digits(6)}`])}\n`,
    );
    const foot = d.maybe(
      `${delimited(['Pieces', rows.length, 'Weight', `${d.random.between(40, 900)} lb`, 'Seal', d.random.digits(9)])}\n`,
    );
    return `${head}${[heads, ...rows].map((row) => `${delimited(row)}\n`).join('')}${foot}`;
  },
};
