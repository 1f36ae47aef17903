import type { Outcome } from '../../../server/src/domain/batch/batch';
import { blankRow } from '../grid/sheet-reducer';
import type { SheetColumn } from '../grid/sheet';
import { afterOutcomes, dateRows, WHEN } from './date-rows';

const column = (name: string, kind: SheetColumn['kind']) => ({ name, kind }) as SheetColumn;
const columns = [column('production', 'entry'), column('date', 'date'), column('time', 'time')];
const row = blankRow({ production: { text: 'Veillée' }, [WHEN]: { text: 'ven 12 et sam 13 mars 2027 à 20h30' } });

describe('a form that says several dates', () => {
  it('sends a row for each, with all that it says', () => {
    const cells = dateRows(row, columns).map(({ cells: { production, date, time } }) => [production, date, time]);
    expect(cells.map((one) => one.map((cell) => cell?.text))).toEqual([
      ['Veillée', 'ven 12 mars 2027', '20h30'],
      ['Veillée', 'sam 13 mars 2027', '20h30'],
    ]);
  });

  const [first = '', second = ''] = dateRows(row, columns).map(({ key }) => key);
  const published = (key: string): Outcome => ({ row: key, state: 'published', documentId: 'a', problems: [] });

  it('keeps those that were refused, each reason once, and those that were not reached', () => {
    const problem = { column: 'venue', message: 'Lieu : remplissez cette case.' };
    const left = afterOutcomes(row, [
      published(first),
      { row: second, state: 'refused', documentId: null, problems: [problem, problem] },
    ]);
    expect(left).toMatchObject({ problems: [problem], cells: { [WHEN]: { text: 'sam 13 mars 2027 20h30' } } });
    expect(afterOutcomes(row, [published(first)])?.cells[WHEN]?.text).toBe('sam 13 mars 2027 20h30');
  });

  it('is empty again once all are written', () => {
    expect(afterOutcomes(row, [published(first), published(second)])).toBeNull();
  });
});
