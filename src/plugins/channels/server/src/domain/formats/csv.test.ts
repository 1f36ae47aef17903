import { spawnSync } from 'node:child_process';
import type { Column } from '../shape/columns';
import { csv } from './csv';
import type { Feed } from './format';

const column = (name: string, more: Partial<Column> = {}): Column => ({
  name,
  field: name,
  type: 'text',
  label: null,
  render: () => null,
  ...more,
});

/** The records of a table as Python's csv reads them: it does not guess where a record ends. */
function recordsOf(columns: Column[], ...items: Record<string, unknown>[]): string[][] {
  const feed = { columns, chain: ['fr'] } as unknown as Feed;
  const table = csv.write(
    feed,
    items.map((item, index) => ({ documentId: `d${index}`, data: null, item })),
  );
  const script =
    "import csv, io, json, sys; t = sys.stdin.buffer.read().decode('utf-8-sig'); print(json.dumps(list(csv.reader(io.StringIO(t, newline=''), delimiter=';', strict=True))))";
  const { stdout, stderr } = spawnSync('python3', ['-c', script], { input: table as string, encoding: 'utf8' });
  if (stderr) throw new Error(stderr);
  return JSON.parse(stdout) as string[][];
}

describe('a table', () => {
  it('keeps each item in one record, as wide as the header, whatever its texts hold', () => {
    const texts = [
      ['Premier alinéa.\n\nSecond alinéa.', 'Premier alinéa.\n\nSecond alinéa.'],
      ['Un\rDeux\r\nTrois', 'Un\nDeux\nTrois'],
      ['Un\u2028Deux\u2029Trois\u0085Quatre', 'Un\nDeux\nTrois\nQuatre'],
      ['Un ; deux', 'Un ; deux'],
      ['Dit « "non" »', 'Dit « "non" »'],
      ['Un\tdeux\n', 'Un\tdeux\n'],
    ];
    const label = { fr: 'Titre ; "court"\net long' };
    const records = recordsOf([column('a', { label }), column('b')], ...texts.map(([text]) => ({ a: text, b: 'fin' })));
    expect(records).toEqual([
      ['documentId', 'Titre ; "court"\net long', 'b'],
      ...texts.map(([, read], index) => [`d${index}`, read, 'fin']),
    ]);
  });

  it('leaves out of a cell what is for programs', () => {
    const pictures = [{ url: 'https://odus.example/a.jpg', thumbnails: [{ url: 'https://odus.example/s.jpg' }] }];
    const columns = [column('pictures', { type: 'object', notInTables: ['thumbnails'] })];
    expect(recordsOf(columns, { pictures })[1]).toEqual(['d0', 'https://odus.example/a.jpg']);
  });

  it('says what people say: labels, yes and no, decimals of the language, nothing where nobody said', () => {
    const term = (code: string, label: string) => ({ code, label });
    const columns = [
      column('programme', { type: 'object', words: { kind: { interval: { fr: 'Entracte' } } } }),
      column('offers', { type: 'object' }),
      column('pricing', { type: 'term' }),
      column('venue.id', { type: 'term', isIdentifier: true }),
      column('isOutdoor', { type: 'boolean' }),
      column('postalCode'),
      column('description', { isMarkdown: true }),
    ];
    const item = {
      programme: [{ kind: 'interval', title: null, durationMinutes: 20 }],
      offers: [{ category: term('base', 'Plein'), price: 12.5, bookingStatus: term('unknown', 'Non précisé') }],
      pricing: term('unknown', 'Non précisé'),
      venue: { id: term('abc123', 'Le Casino') },
      isOutdoor: true,
      postalCode: '05100',
      description: '**Un** voyage &amp; plus',
    };
    expect(recordsOf(columns, item)[1]).toEqual([
      ...['d0', 'Entracte · 20', 'Plein · 12,5', '', 'abc123', 'Oui', '05100', 'Un voyage & plus'],
    ]);
  });
});
