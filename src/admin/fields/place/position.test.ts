import { moved, suspiciousDistance } from './position';

const BRIANCON = { latitude: 44.8994, longitude: 6.6493 };

describe('a position', () => {
  it('moves by metres in each direction', () => {
    expect(moved(BRIANCON, 'north', 1000)).toEqual({ latitude: 44.90838, longitude: 6.6493 });
    expect(moved(BRIANCON, 'east', 1000)).toEqual({ latitude: 44.8994, longitude: 6.66198 });
    expect(moved(moved(BRIANCON, 'south', 10), 'north', 10)).toEqual(BRIANCON);
  });

  it('is suspicious more than 20 km from its commune', () => {
    expect(suspiciousDistance({ latitude: 44.99, longitude: 6.66 }, BRIANCON)).toBeNull();
    expect(suspiciousDistance({ latitude: 45.19, longitude: 5.72 }, BRIANCON)).toBe(80);
  });
});
