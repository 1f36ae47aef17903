import { contrast } from '../../contrast';
import { MOTIFS, palettes } from './palettes';
import { posterOf } from './poster-of';
import { setTitle } from './title-lines';

describe('the poster of what has no picture', () => {
  it('is the same every time, and differs from one title to another', () => {
    const of = (title: string) => JSON.stringify(posterOf({ title, motif: 'beams' }));
    expect(of('Fables en poche')).toBe(of('Fables en poche'));
    expect(of('Fables en poche')).not.toBe(of('Fables en proche'));
  });

  it('can be read wherever its title stands', () => {
    const weakest = MOTIFS.flatMap((motif) =>
      palettes[motif].flatMap(({ ground, shapes, title }) => [ground, ...shapes].map((ink) => contrast(title, ink))),
    );
    expect(Math.min(...weakest)).toBeGreaterThanOrEqual(3.5);
  });

  it('draws some shapes for every motif, and light ones', () => {
    for (const motif of MOTIFS) {
      const { shapes } = posterOf({ title: 'La Lune', motif });
      expect(shapes.length).toBeGreaterThan(3);
      expect(JSON.stringify(shapes).length).toBeLessThan(2500);
      expect(JSON.stringify(shapes)).not.toContain('NaN');
    }
  });
});

describe('the title of a poster', () => {
  it('is as large as its words allow', () => {
    expect(setTitle('Fables en poche')).toEqual({ lines: ['Fables en', 'poche'], size: 150 });
    expect(setTitle('Don')).toEqual({ lines: ['Don'], size: 150 });
    expect(setTitle('Le jardin des délices et merveilles').lines).toEqual([
      'Le jardin des',
      'délices et',
      'merveilles',
    ]);
  });

  it('stays on the sheet however long it is', () => {
    const long = setTitle('x'.repeat(4000));
    expect(long.lines).toHaveLength(5);
    expect(long.lines.at(-1)).toMatch(/…$/);
    expect(setTitle('mot '.repeat(400)).lines.length).toBeLessThanOrEqual(5);
    expect(setTitle('')).toMatchObject({ lines: [''] });
  });
});
