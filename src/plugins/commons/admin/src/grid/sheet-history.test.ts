import { historyOf, reduceHistory, type HistoryAction, type SheetHistory } from './sheet-history';
import { changesOf, rowState, type SheetColumn, type SheetRow } from './sheet';

const column = (name: string, kind: SheetColumn['kind']): SheetColumn => ({
  ...{ name, kind, label: name, hint: '', isRequired: false, isSecondary: false, headings: [] },
  ...{ within: null, uid: null, choices: null, create: null },
});
const [date, time, price] = [column('date', 'date'), column('time', 'time'), column('price', 'price')];
const columns = [date, time, price];
const TODAY = '2026-11-30';

/** Dates of a run, at 20:30 and 12 €. */
const run = (...days: string[]): SheetHistory =>
  historyOf(
    days.map((day): SheetRow => {
      const cells = { date: { text: day }, time: { text: '20h30' }, price: { text: '12 €' } };
      return { key: day, cells, saved: cells, isChecked: false, problems: [], sameId: null };
    }),
  );
const THREE = ['12/03/2027', '13/03/2027', '14/03/2027'];
const done = (history: SheetHistory, ...actions: HistoryAction[]) => actions.reduce(reduceHistory, history);
const texts = ({ rows }: SheetHistory, name: string) => rows.map(({ cells }) => cells[name]?.text);
const edit = (key: string, of: SheetColumn, text: string): HistoryAction => ({
  ...{ type: 'edit', key, text, columns },
  column: of,
});

describe('a run of saved dates in the table', () => {
  it('sends only the cells that changed, and null for one that was emptied', () => {
    const { rows } = done(run(...THREE), edit('12/03/2027', price, '15 €'), edit('13/03/2027', time, ''));
    expect(rows.map((row) => rowState(columns, row, TODAY))).toEqual(['ready', 'ready', 'unchanged']);
    expect(rows.map((row) => changesOf(columns, row, TODAY))).toEqual([
      { price: { kind: 'paid', amount: 15 } },
      { time: null },
      {},
    ]);
  });

  it('takes one price for all, and moves by a week', () => {
    const priced = done(run(...THREE), edit('12/03/2027', price, 'gratuit'), {
      ...{ type: 'repeatCell', key: '12/03/2027', keys: ['13/03/2027', '14/03/2027'], columns },
      column: price,
    });
    expect(texts(priced, 'price')).toEqual(['gratuit', 'gratuit', 'gratuit']);
    const moved = done(priced, { type: 'move', keys: THREE, column: 'date', days: 7, today: TODAY });
    expect(moved.rows.map((row) => changesOf(columns, row, TODAY).date)).toEqual([
      '2027-03-19',
      '2027-03-20',
      '2027-03-21',
    ]);
  });

  it('takes several cells that are pasted, and no more rows than there are', () => {
    const lines = [
      ['19h', '8 €'],
      ['18h', '9 €'],
      ['17h', '10 €'],
    ];
    const pasted = done(run(...THREE), { type: 'block', key: '13/03/2027', column: time, lines, columns });
    expect(texts(pasted, 'time')).toEqual(['20h30', '19h', '18h']);
    expect(texts(pasted, 'price')).toEqual(['12 €', '8 €', '9 €']);
  });

  it('goes back one thing at a time, a text that is typed being one', () => {
    const typed = done(run(...THREE), ...['1', '15', '15 €'].map((text) => edit('12/03/2027', price, text)));
    const other = done(typed, edit('13/03/2027', price, '9 €'));
    expect(texts(done(other, { type: 'undo' }), 'price')).toEqual(['15 €', '12 €', '12 €']);
    expect(texts(done(other, { type: 'undo' }, { type: 'undo' }), 'price')).toEqual(['12 €', '12 €', '12 €']);
    expect(done(run(...THREE), { type: 'undo' })).toEqual(run(...THREE));
  });

  it('ends when all of it is written, without a blank row, and what is written is not undone', () => {
    const written = { state: 'written' as const, documentId: 'a', problems: [] };
    const outcomes = THREE.map((row) => ({ row, ...written }));
    expect(done(run(...THREE), edit('12/03/2027', price, '9 €'), { type: 'outcomes', outcomes })).toEqual(
      historyOf([]),
    );
  });
});
