import readWorkbook from 'read-excel-file/node';
import type { Column } from '../shape/columns';
import type { Feed } from './format';
import { xlsx } from './xlsx';

const column = (name: string, type: Column['type'] = 'text'): Column => ({
  ...{ name, field: name, type, label: null, render: () => null },
});
const feed = {
  columns: [
    column('postalCode'),
    column('title'),
    column('startDate', 'date'),
    column('price', 'number'),
    column('at', 'instant'),
  ],
  chain: ['fr'],
  channel: { slug: 'un-canal-dont-l-adresse-est-tres-longue' },
} as unknown as Feed;
const item = {
  postalCode: '05100',
  title: '=HYPERLINK("https://example.org")\n\nSecond alinéa',
  startDate: '2027-03-12',
  price: 12.5,
  at: '2027-03-12T19:30:00.000Z',
};
const workbook = async () => (await xlsx.write(feed, [{ documentId: 'd0', data: null, item }])) as Buffer;

describe('a workbook', () => {
  it('keeps a postal code, a date, a number and a text that looks like a formula as what they are', async () => {
    const [sheet] = await readWorkbook(await workbook());
    expect(sheet?.data).toEqual([
      ['documentId', 'postalCode', 'title', 'startDate', 'price', 'at'],
      ['d0', '05100', item.title, new Date('2027-03-12T00:00:00Z'), 12.5, new Date(item.at)],
    ]);
  });

  it('is the same bytes whenever it is written: its parts have no time', async () => {
    const bytes = await workbook();
    expect(bytes.readUInt32LE(10)).toBe(0x00210000);
    expect(bytes.readUInt32LE(bytes.readUInt32LE(bytes.length - 6) + 12)).toBe(0x00210000);
  });
});
