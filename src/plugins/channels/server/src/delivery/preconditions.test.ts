import { outcomeOf } from './preconditions';

const CHANGED = Date.parse('2027-03-12T19:30:00.500Z');
const NOW = Date.parse('2027-03-13T00:00:00Z');
const outcome = (headers: Record<string, string>) => outcomeOf(headers, '"abc-br"', CHANGED, NOW);

describe('the conditions of a request', () => {
  it.each([
    ['"abc-br"', 304],
    ['W/"abc-br"', 304],
    ['"other", "abc-br"', 304],
    ['*', 304],
    ['"other"', 200],
    ['nope', 200],
  ])('answer If-None-Match: %s with %i', (tag, status) => {
    expect(outcome({ 'if-none-match': tag })).toBe(status);
  });

  it.each([
    ['"abc-br"', 200],
    ['"abc"', 200],
    ['"other", "abc-gzip"', 200],
    ['*', 200],
    ['"nope"', 412],
    ['W/"abc-br"', 412],
    ['', 412],
  ])('answer If-Match: %s with %i', (tag, status) => {
    expect(outcome({ 'if-match': tag })).toBe(status);
  });

  it.each([
    ['Fri, 12 Mar 2027 19:30:00 GMT', 304],
    ['Fri, 12 Mar 2027 19:29:59 GMT', 200],
    ['Thu, 12 Mar 2099 19:30:00 GMT', 200],
    ['2027-03-12T23:00:00Z', 200],
    ['yesterday', 200],
  ])('answer If-Modified-Since: %s with %i', (date, status) => {
    expect(outcome({ 'if-modified-since': date })).toBe(status);
  });

  it.each([
    ['Fri, 12 Mar 2027 19:30:00 GMT', 200],
    ['Fri, 12 Mar 2027 19:29:59 GMT', 412],
    ['Thu, 12 Mar 2099 19:30:00 GMT', 200],
  ])('answer If-Unmodified-Since: %s with %i', (date, status) => {
    expect(outcome({ 'if-unmodified-since': date })).toBe(status);
  });

  it('look at the date only when no tag is given', () => {
    const since = { 'if-modified-since': 'Fri, 12 Mar 2027 20:00:00 GMT' };
    expect(outcome({ ...since, 'if-none-match': '"other"' })).toBe(200);
  });

  it('refuse what changed before they look at what is known', () => {
    expect(outcome({ 'if-match': '"other"', 'if-none-match': '"abc-br"' })).toBe(412);
  });
});
