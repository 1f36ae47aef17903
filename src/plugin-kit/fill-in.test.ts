import { fillIn } from './fill-in';

describe('a text with parameters', () => {
  it('has them in their places, whatever is in them', () => {
    expect(fillIn('{a} et {b}', { a: '{b}', b: '$&' })).toBe('{b} et $&');
  });

  it('keeps a place that nothing fills, and knows no other name', () => {
    expect(fillIn('{rien} {toString}', {})).toBe('{rien} {toString}');
  });
});
