import { excessOfBody, excessOfQuery, MAX_BODY_DEPTH } from './bounds';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

describe('what a request may carry', () => {
  it.each([
    'q[__proto__]=x',
    'q[constructor][prototype]=x',
    '__proto__=x',
    'filters[toString]=x',
    'filters%5B__proto__%5D=x',
    'filters[$and][0][venue.__proto__]=x',
    'a=1&q[hasOwnProperty]=x',
  ])('refuses a name that every object has: %s', (query) => {
    expect(excessOfQuery(query)?.code).toBe('reservedName');
  });

  it.each([
    '',
    'q=__proto__',
    'q=constructor&page=2',
    'filters[$and][0][venue][name][$contains]=a',
    'sort=name:ASC&_q=Théâtre%20&locale=fr',
    'filters[id][$in][0]=1&filters[id][$in][1]=2',
  ])('reads what a form or a program sends: %s', (query) => {
    expect(excessOfQuery(query)).toBeNull();
  });

  it('refuses what is deeper, longer or other than what its readers read', () => {
    expect(excessOfQuery(`f${'[a]'.repeat(20)}=x`)).toBeNull();
    expect(excessOfQuery(`f${'[a]'.repeat(21)}=x`)).toEqual({ code: 'tooDeep', parameters: { max: '20' } });
    expect(excessOfQuery('a=1&'.repeat(1001))).toEqual({ code: 'tooMany', parameters: { max: '1000' } });
    expect(excessOfQuery('q=a%00b')).toEqual({ code: 'nulInParameter', parameters: { name: 'q' } });
  });

  it('reads a body as deep as a form, and no deeper, however deep it is', () => {
    expect(excessOfBody(nested(MAX_BODY_DEPTH))).toBeNull();
    expect(excessOfBody(nested(MAX_BODY_DEPTH + 1))?.code).toBe('tooDeep');
    expect(excessOfBody(nested(200_000))?.code).toBe('tooDeep');
    expect(excessOfBody({ data: JSON.parse('{"__proto__": {"a": 1}}') })?.code).toBe('reservedName');
    expect(excessOfBody({ title: 'a\0b' })?.code).toBe('nul');
    expect(excessOfBody({ title: 'constructor', list: [1, null, { a: [] }] })).toBeNull();
    expect(excessOfBody(undefined)).toBeNull();
  });
});
