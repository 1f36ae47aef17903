import { readCell } from './read-cell';
import { readWhen } from './read-when';

const TODAY = '2026-11-06';

/** What the cells of each date read: `2027-03-12 20:30`. */
const read = (text: string): string[] =>
  readWhen(text).map(({ date, time }) => {
    const [day, hour] = [readCell('date', date, TODAY), readCell('time', time, TODAY)];
    return [day, hour].map((one) => (one.state === 'read' ? one.value : one.state)).join(' ');
  });

describe('when, as people write it', () => {
  it('is a date and a time, however they are written', () => {
    expect(read('ven 12 mars 20h30')).toEqual(['2027-03-12 20:30']);
    expect(read('vendredi, 12 mars 2027 à 20 h 30')).toEqual(['2027-03-12 20:30']);
    expect(read('12/03/2027')).toEqual(['2027-03-12 empty']);
    expect(read('12 mars 2027, 20h30')).toEqual(['2027-03-12 20:30']);
  });

  it('is several dates, one a line or one after the other', () => {
    expect(read('ven 12 mars 20h30\nsam 13 mars 18h')).toEqual(['2027-03-12 20:30', '2027-03-13 18:00']);
    expect(read('12/03/2027 20h30 ; 13/03/2027 18h')).toEqual(['2027-03-12 20:30', '2027-03-13 18:00']);
    expect(read('ven 12, sam 13 et dim 14 mars à 20h30')).toEqual([
      '2027-03-12 20:30',
      '2027-03-13 20:30',
      '2027-03-14 20:30',
    ]);
  });

  it('is several times of a day', () => {
    expect(read('sam 13 mars 15h et 20h30')).toEqual(['2027-03-13 15:00', '2027-03-13 20:30']);
  });

  it('leaves what may be read in two ways, or in none, to who wrote it', () => {
    expect(read('12 mars 20h30')).toEqual(['unsure 20:30']);
    expect(read('12 au 14 mars 2027 20h30')).toEqual(['unreadable 20:30']);
    expect(read('bientôt')).toEqual(['unreadable empty']);
    expect(read('  \n')).toEqual([]);
  });
});
