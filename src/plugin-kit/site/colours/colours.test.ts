import { contrast } from '../../contrast';
import { nearestColour } from './nearest-colour';
import { unreadableColours } from './unreadable-colours';
import { DEFAULT_TOKENS, tokensCss } from '../tokens';

describe('the contrast of two colours', () => {
  it('goes from 1 to 21, whichever comes first', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#ffffff', '#000000')).toBe(21);
    expect(contrast('#24407a', '#24407a')).toBe(1);
    expect(contrast('#777777', '#ffffff').toFixed(2)).toBe('4.48');
  });
});

describe('the nearest colour that can be read', () => {
  it('is the colour itself when it can', () => {
    expect(nearestColour('#24407A', ['#ffffff'], 4.5)).toBe('#24407a');
  });

  it('is a little darker on white, and a little lighter on black, of the same hue', () => {
    expect(nearestColour('#ff7a2f', ['#ffffff'], 4.5)).toBe('#c55300');
    expect(nearestColour('#24407a', ['#000000'], 4.5)).toBe('#5474b2');
  });

  it('passes on every background that it is given', () => {
    const backgrounds = ['#fbf9f5', '#ffffff', '#f1ede4'];
    for (const colour of ['#ffff00', '#00ff00', '#ff00ff', '#cccccc', '#f4a6c0']) {
      const nearest = nearestColour(colour, backgrounds, 4.5);
      expect(Math.min(...backgrounds.map((background) => contrast(nearest, background)))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('is black or white where nothing passes', () => {
    expect(nearestColour('#24407a', ['#777777'], 7)).toBe('#000000');
  });
});

describe('the tokens of a site', () => {
  it('are readable as the house sets them, light and dark', () => {
    expect(unreadableColours({})).toEqual([]);
  });

  it('are said to be unreadable with the nearest colour that is', () => {
    const [problem] = unreadableColours({ light: { brand: '#ff9a62' } });
    expect(problem).toMatchObject({ theme: 'light', colour: 'brand', required: 4.5 });
    expect(unreadableColours({ light: { brand: problem?.nearest ?? '' } })).toEqual([]);
  });

  it('become custom properties, and nothing but colours does', () => {
    expect(tokensCss({ light: { onBrand: '#ffffff', ink: 'red}body{display:none' }, dark: { brand: '#a9c1ff' } })).toBe(
      ':root{--on-brand:#ffffff}@media (prefers-color-scheme:dark){:root{--brand:#a9c1ff}}',
    );
    expect(tokensCss({ display: 'serif', radiusPx: 4 }, '.odus')).toBe(
      ".odus{--display:Charter, 'Bitstream Charter', 'Sitka Text', Cambria, serif;--radius:4px}",
    );
    expect(tokensCss({})).toBe('');
    expect(tokensCss(DEFAULT_TOKENS)).toContain('--paper:#fbf9f5');
  });
});
