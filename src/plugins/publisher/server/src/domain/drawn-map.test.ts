import type { Card } from '../../../../../plugin-kit/presentation';
import { drawMap } from './drawn-map';

const dates = (count: number, where: string, town: string, latitude: number, longitude = 6.64) =>
  Array.from({ length: count }, (_none, index) => ({
    href: `/${where}-${index}`,
    card: {
      where,
      place: { latitude, longitude },
      spread: [{ criterion: 'commune', code: town, label: town }],
    } as unknown as Card,
  }));

const TOWNS = [
  { name: 'La Grave', latitude: 45.05, longitude: 6.3 },
  { name: 'Risoul', latitude: 44.65, longitude: 6.9 },
];
const drawn = (...listed: ReturnType<typeof dates>[]) =>
  drawMap(listed.flat(), TOWNS).places.map(({ name, cards }) => [name, cards.length]);

describe('the discs of a map', () => {
  it('are one a place, the larger first', () => {
    const [nef, fort] = [dates(2, 'La Nef', 'Briançon', 44.9), dates(5, 'Le Fort', 'Névache', 45)];
    expect(drawn(nef, fort)).toEqual([
      ['Le Fort', 5],
      ['La Nef', 2],
    ]);
  });

  it('never hide how many dates another one of their town has', () => {
    const [nef, fort] = [dates(20, 'La Nef', 'Briançon', 44.9), dates(4, 'Le Fort', 'Briançon', 44.905)];
    expect(drawn(fort, nef)).toEqual([['Briançon', 24]]);
    const [place] = drawMap([...fort, ...nef], TOWNS).places;
    expect(place?.cards.map(({ href }) => href)).toEqual([...fort, ...nef].map(({ href }) => href));
    const neighbour = dates(4, 'La Salle', 'Puy-Saint-André', 44.905);
    expect(drawn(nef, neighbour)).toEqual([
      ['La Nef', 20],
      ['La Salle', 4],
    ]);
  });
});
