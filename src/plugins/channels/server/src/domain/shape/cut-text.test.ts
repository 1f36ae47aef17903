import fc from 'fast-check';
import { cutText } from './cut-text';

const graphemes = (text: string) => [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].length;

describe('a text that is cut', () => {
  it.each([
    ['Un concert.', 20, 'Un concert.'],
    ['Un concert dans la chapelle', 20, 'Un concert dans la…'],
    ['Un concert, dans la chapelle', 12, 'Un concert…'],
    ['Anticonstitutionnellement', 10, 'Anticonst…'],
    ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2, '👩‍👩‍👧‍👦…'],
  ])('%j, of %i characters at most, is %j', (text, most, expected) => {
    expect(cutText(text, most)).toBe(expected);
  });

  it('is never longer than asked, and begins as it did', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 10, max: 60 }), (text, most) => {
        const cut = cutText(text, most);
        expect(graphemes(cut)).toBeLessThanOrEqual(most);
        expect(text.startsWith(cut.replace(/…$/, '')) || cut === text).toBe(true);
      }),
    );
  });
});
