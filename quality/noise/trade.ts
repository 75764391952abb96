// What trade writes: price lists, parcels, parts, company phone books, orders in EDI, library catalogues.
import type { Random } from '../../fixtures/generate/random.ts';
import type { Noise } from './index.ts';

const goods = [
  'hex bolt',
  'gasket',
  'copy paper',
  'toner',
  'desk lamp',
  'filter',
  'valve',
  'hose',
  'label roll',
];
const firms = [
  'Acme Tool',
  'Boone Supply',
  'Delta Freight',
  'Harper & Sons',
  'Kessler Steel',
  'Marion Paper',
];
const money = (random: Random): string =>
  `${random.digits(random.between(1, 4))}.${random.digits(2)}`;
const dashed = (random: Random, ...lengths: readonly number[]): string =>
  lengths.map((length) => random.digits(length)).join('-');

export const trade: readonly Noise[] = [
  {
    name: 'price-list.csv',
    opening: 'item,part_no,upc,pack,price,list_price',
    line: (random) =>
      `${random.pick(goods)},${dashed(random, 3, 2, 4)},${random.digits(12)},${random.between(1, 144)},${money(random)},${money(random)}`,
  },
  {
    name: 'shipments.tsv',
    opening: 'shipped\torder\ttracking\tzip\tweight',
    line: (random) =>
      `2024-03-${random.between(10, 28)}\t${random.digits(9)}\t${random.pick([`1Z${random.digits(16)}`, random.digits(12), `94${random.digits(20)}`])}\t${random.digits(5)}-${random.digits(4)}\t${money(random)}`,
  },
  {
    name: 'phone-book.txt',
    line: (random) =>
      `${random.pick(firms)} ${random.pick(['LLC', 'Inc', 'Co', ''])}  ${random.between(100, 9999)} Main St, ${random.pick(['Columbia', 'Fulton', 'Rolla'])} MO ${random.digits(5)}-${random.digits(4)}  (573) 555-${random.digits(4)}  fax 573-555-${random.digits(4)}`,
  },
  {
    name: 'purchase-orders.edi',
    line: (random) =>
      `ST*850*${random.digits(4)}~BEG*00*SA*${random.digits(9)}**20240315~N1*ST*${random.pick(firms)}*92*${random.digits(9)}~PO1*1*${random.between(1, 99)}*EA*${money(random)}**UP*${random.digits(12)}*VP*${random.digits(9)}~SE*5*${random.digits(4)}~`,
  },
  {
    name: 'invoices.txt',
    line: (random) =>
      `Invoice ${random.digits(9)}   PO# ${dashed(random, 3, 2, 4)}   ${random.pick(firms)}   Net 30   $${money(random)}   Ref ${random.digits(16)}`,
  },
  {
    name: 'catalogue.csv',
    opening: 'isbn,title,call_number,copies,barcode',
    line: (random) =>
      `978${random.digits(10)},Volume ${random.between(1, 400)},${random.digits(3)}.${random.digits(3)},${random.between(1, 9)},${random.digits(14)}`,
  },
];
