import { textChange } from './text-change';

describe('a text that changed', () => {
  it('is shown word by word', () => {
    expect(textChange('Concert à 20 h, entrée libre', 'Concert à 21 h, entrée libre').parts).toEqual([
      { became: 'same', text: 'Concert à ' },
      { became: 'removed', text: '20' },
      { became: 'added', text: '21' },
      { became: 'same', text: ' h, entrée libre' },
    ]);
  });

  it('is shown whole when nearly nothing is left of it', () => {
    const words = (letter: string) => Array.from({ length: 1500 }, (_, n) => `${letter}${n}`).join(' ');
    expect(textChange(words('a'), words('b')).parts.map(({ became }) => became)).toEqual(['removed', 'added']);
  });
});
