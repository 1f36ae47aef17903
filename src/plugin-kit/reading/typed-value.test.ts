import { readTyped, writeTyped, type TypedType } from './typed-value';

const TODAY = '2026-11-30';
const read = (type: TypedType, text: string) => {
  const typed = readTyped(type, text, TODAY);
  return typed.state === 'read' ? typed.value : typed.state === 'unsure' ? typed.choices : typed.state;
};

describe('an hour typed in a form', () => {
  it.each([
    ['21h', '21:00'],
    ['20h45', '20:45'],
    ['2045', '20:45'],
    ['20.45', '20:45'],
    ['20 h 45', '20:45'],
    ['8h30 du soir', '20:30'],
    ['3 h de l’après-midi', '15:00'],
    ['10h du matin', '10:00'],
    ['8:30 pm', '20:30'],
    ['20:45:00.000', '20:45:00.000'],
    ['', null],
  ])('reads %s as the grid does', (text, time) => expect(read('time', text)).toBe(time));

  it('asks which one is meant', () => expect(read('time', '15h et 20h30')).toEqual(['15:00', '20:30']));

  it.each(['25h', '20h75', 'le soir', 'n’importe'])('does not make anything of %s', (text) =>
    expect(read('time', text)).toBe('unreadable'),
  );
});

describe('a date typed in a form', () => {
  it.each([
    ['12/03/2027', '2027-03-12'],
    ['12 mars 2027', '2027-03-12'],
    ['2027-03-12', '2027-03-12'],
  ])('reads %s', (text, date) => expect(read('date', text)).toBe(date));

  it('asks which year is meant', () => expect(read('date', '12 mars')).toEqual(['2027-03-12', '2028-03-12']));
  it('knows that there is no 31 February', () => expect(read('date', '31/02/2027')).toBe('unreadable'));
});

describe('a number typed in a form', () => {
  it.each([
    ['12,50', 12.5],
    ['12.5', 12.5],
    ['12 €', 12],
    ['1 200', 1200],
    ['1 200,50 euros', 1200.5],
    ['-3', -3],
    ['', null],
  ])('reads %s', (text, value) => expect(read('decimal', text)).toBe(value));

  it('asks whether 1,200 is more than a thousand', () => expect(read('decimal', '1,200')).toEqual([1.2, 1200]));
  it('does not make anything of a word', () => expect(read('integer', 'douze')).toBe('unreadable'));
});

it('writes values so that they are read back as themselves', () => {
  const values: [TypedType, string | number][] = [
    ['time', '20:45'],
    ['date', '2027-03-12'],
    ['decimal', 12.5],
    ['integer', 1200],
  ];
  for (const [type, value] of values) expect(read(type, writeTyped(type, value))).toBe(value);
});
