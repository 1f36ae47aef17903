import { blankRow, reduceSheet } from './sheet-reducer';
import { rowState, type Candidate, type SheetColumn, type SheetRow } from './sheet';

const column = (name: string, kind: SheetColumn['kind'], within: string | null = null): SheetColumn => ({
  ...{ name, kind, label: name, hint: '', isRequired: false, isSecondary: false, headings: [] },
  ...{ within, uid: null, choices: null, create: null },
});
const [venue, space, price] = [column('venue', 'entry'), column('space', 'entry', 'venue'), column('price', 'price')];
const columns = [venue, space, price];
const TODAY = '2027-01-01';

const candidate = (name: string): Candidate => ({
  ...{ documentId: name.toLowerCase(), name, detail: 'Briançon' },
  ...{ isPublished: true, isExact: false },
});
const unknown = (text: string) => ({ text, candidates: [] });
const texts = (rows: SheetRow[], name: string) => rows.map(({ cells }) => cells[name]?.text);
const first = (rows: SheetRow[]): string => rows[0]?.key ?? '';

describe('more rows than are sent in one go', () => {
  it('all stay in the sheet, to be sent next', () => {
    const rows = Array.from({ length: 900 }, (_, index) => ({ venue: unknown(`Lieu ${index}`) }));
    const pasted = reduceSheet([blankRow()], { type: 'add', rows, after: null });
    expect(texts(pasted, 'venue')).toEqual(rows.map(({ venue: { text } }) => text));
    const again = reduceSheet(pasted, { type: 'duplicate', keys: [first(pasted)] });
    expect(again).toHaveLength(901);
    expect(again.at(-1)?.cells.venue?.text).toBe('Lieu 899');
  });
});

describe('an answer about what a text means', () => {
  const entry = candidate('Cadran');
  const answer = { text: 'Cadran', entry };

  it('is offered for the same text in other rows, and taken there when somebody says so', () => {
    const rows = ['le cadran', ' le cadran', 'Arsenal'].map((text) => blankRow({ venue: unknown(text) }));
    const answered = reduceSheet(rows, { type: 'answer', key: first(rows), column: venue, answer, columns });
    expect(texts(answered, 'venue')).toEqual(['Cadran', ' le cadran', 'Arsenal']);
    expect(answered.map((row) => rowState(columns, row, TODAY))).toEqual(['ready', 'unsure', 'unsure']);
    const accepted = reduceSheet(answered, { type: 'acceptOffers', columns });
    expect(accepted.map(({ cells }) => cells.venue?.entry)).toEqual([entry, entry, undefined]);
    expect(reduceSheet(accepted, { type: 'acceptOffers', columns })).toEqual(accepted);
  });

  it('holds for a price that may be read in two ways', () => {
    const rows = ['12/8', '12/8'].map((text) => blankRow({ price: { text } }));
    const reduced = { text: 'plein 12 €, réduit 8 €' };
    const answered = reduceSheet(rows, { type: 'answer', key: first(rows), column: price, answer: reduced, columns });
    expect(texts(reduceSheet(answered, { type: 'acceptOffers', columns }), 'price')).toEqual([
      reduced.text,
      reduced.text,
    ]);
  });

  it('is not offered for a hall of the same name in another venue', () => {
    const inVenue = (name: string) =>
      blankRow({ venue: { text: name, entry: candidate(name) }, space: unknown('Nef') });
    const rows = ['Collégiale', 'Collégiale', 'Chapelle'].map(inVenue);
    const nave = { text: 'Nef', entry: candidate('Nef') };
    const answered = reduceSheet(rows, { type: 'answer', key: first(rows), column: space, answer: nave, columns });
    expect(answered.map(({ cells }) => cells.space?.offered)).toEqual([undefined, nave, undefined]);
  });

  it('goes when the text is changed', () => {
    const rows = ['le cadran', 'le cadran'].map((text) => blankRow({ venue: unknown(text) }));
    const answered = reduceSheet(rows, { type: 'answer', key: first(rows), column: venue, answer, columns });
    const key = answered[1]?.key ?? '';
    const typed = reduceSheet(answered, { type: 'edit', key, column: venue, text: 'Arsenal', columns });
    expect(typed[1]?.cells.venue).toEqual({ text: 'Arsenal' });
  });
});
