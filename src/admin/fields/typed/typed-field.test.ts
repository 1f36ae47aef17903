import { readField, shownValue } from './typed-field';

it('shows values as people write them', () => {
  expect(shownValue('time', '20:45:00.000', 'fr')).toBe('20:45');
  expect(shownValue('date', '2027-03-12', 'fr')).toBe('12/03/2027');
  expect(shownValue('decimal', 12.5, 'fr')).toBe('12,5');
  expect(shownValue('decimal', '12.50', 'en')).toBe('12.5');
  expect(shownValue('integer', null, 'fr')).toBe('');
});

it('keeps in the field what cannot be read, and says so', () => {
  expect(shownValue('time', 'le soir', 'fr')).toBe('le soir');
  expect(readField('time', 'le soir')).toEqual({ why: 'time', values: { text: 'le soir', choices: '' } });
  expect(readField('decimal', '1,200')?.values.choices).toBe('1,2, 1200');
  expect(readField('time', '20:45:00.000')).toBeNull();
  expect(readField('integer', 300)).toBeNull();
});
