import { readTable, type KnownColumn } from './read-table';

const TODAY = '2026-11-06';

const columns: KnownColumn[] = [
  { name: 'date', kind: 'date', headings: ['date', 'jour'] },
  { name: 'time', kind: 'time', headings: ['heure', 'horaire'] },
  { name: 'venue', kind: 'entry', headings: ['lieu', 'salle'] },
  { name: 'space', kind: 'entry', headings: ['espace'] },
  { name: 'price', kind: 'price', headings: ['tarif', 'prix'] },
  { name: 'link', kind: 'address', headings: ['billetterie', 'lien'] },
];

const table = (...lines: string[]) => readTable(lines.join('\n'), columns, TODAY);

describe('a table pasted from a spreadsheet', () => {
  it('follows its headings, in any order, and says what it leaves aside', () => {
    const pasted = table(
      'Lieu\tDate\tContact technique\tHeure\tTarif',
      'Salle des fêtes\t12/03/2027\tLéa\t20h30\t12 €',
      'Le Cadran\t13/03/2027\t\t18h\tgratuit',
    );
    expect(pasted).toEqual({
      rows: [
        { venue: 'Salle des fêtes', date: '12/03/2027', time: '20h30', price: '12 €' },
        { venue: 'Le Cadran', date: '13/03/2027', time: '18h', price: 'gratuit' },
      ],
      ignored: ['Contact technique'],
    });
  });

  it('is known by what it holds when it has no headings', () => {
    const { rows } = table(
      'ven. 12 mars 2027\t20h30\tSalle des fêtes\tGrande salle\t12 €\thttps://billets.example/1',
      'sam. 13 mars 2027\t18 h\tSalle des fêtes\t\tprix libre\t',
    );
    expect(rows[0]).toEqual({
      date: 'ven. 12 mars 2027',
      time: '20h30',
      venue: 'Salle des fêtes',
      space: 'Grande salle',
      price: '12 €',
      link: 'https://billets.example/1',
    });
    expect(rows[1]).toMatchObject({ venue: 'Salle des fêtes', space: '', price: 'prix libre' });
  });

  it('keeps in one cell what stands between quotes, and drops empty rows', () => {
    const pasted = table('12/03/2027\t"Salle ""Jean Gabin""', '1er étage"', '\t\t', '', '13/03/2027\tLe Cadran');
    expect(pasted.rows.map(({ venue }) => venue)).toEqual(['Salle "Jean Gabin" 1er étage', 'Le Cadran']);
  });
});

describe('a table pasted from a file or an e-mail', () => {
  it.each([
    ['semicolons', '12/03/2027;20h30;Le Cadran;12,50'],
    ['bars', '| 12/03/2027 | 20h30 | Le Cadran | 12,50 |'],
    ['dashes', '12/03/2027 – 20h30 – Le Cadran – 12,50'],
    ['spaces', '12/03/2027     20h30     Le Cadran     12,50'],
  ])('is split at its %s', (_name, line) => {
    expect(table(line, line).rows[0]).toEqual({
      date: '12/03/2027',
      time: '20h30',
      venue: 'Le Cadran',
      price: '12,50',
    });
  });

  it.each([
    ['ven. 12 mars 2027 à 20h30;Le Cadran', 'ven. 12 mars 2027', '20h30'],
    ['12/03/2027 20:30;Le Cadran', '12/03/2027', '20:30'],
    ['vendredi 12 mars 2027, 18 h;Le Cadran', 'vendredi 12 mars 2027', '18 h'],
  ])('finds the hour beside the date: %s', (line, date, time) => {
    expect(table(line).rows[0]).toEqual({ date, time, venue: 'Le Cadran' });
  });

  it('takes a list of dates alone', () => {
    expect(table('12 mars 2027', '13 mars 2027').rows).toEqual([{ date: '12 mars 2027' }, { date: '13 mars 2027' }]);
  });

  it('bears 800 rows', () => {
    const lines = Array.from({ length: 800 }, (_, n) => `12/03/2027\t${n % 24}h00\tLe Cadran`);
    expect(table(...lines).rows).toHaveLength(800);
  });
});
