import { dayInWords, instantInWords, timeInWords, whenInWords, type When } from './dates-in-words';

const exhibition: When = { startDate: '2026-11-01', endDate: '2027-01-31' };
const concert: When = { startDate: '2027-03-12', startTime: '20:30' };

describe('a date in words', () => {
  it.each<[string, When, fr: string, en: string, it: string]>([
    [
      'an exhibition: its first and last days',
      exhibition,
      'du dimanche 1er novembre 2026 au dimanche 31 janvier 2027',
      'from Sunday 1 November 2026 to Sunday 31 January 2027',
      'da domenica 1º novembre 2026 a domenica 31 gennaio 2027',
    ],
    [
      'days of one month: what both share is said once',
      { startDate: '2027-03-12', endDate: '2027-03-14' },
      'du vendredi 12 au dimanche 14 mars 2027',
      'from Friday 12 to Sunday 14 March 2027',
      'da venerdì 12 a domenica 14 marzo 2027',
    ],
    [
      'days of one year',
      { startDate: '2027-01-01', endDate: '2027-02-01' },
      'du vendredi 1er janvier au lundi 1er février 2027',
      'from Friday 1 January to Monday 1 February 2027',
      'da venerdì 1º gennaio a lunedì 1º febbraio 2027',
    ],
    [
      'an hour',
      concert,
      'vendredi 12 mars 2027 à 20h30',
      'Friday 12 March 2027 at 20:30',
      'venerdì 12 marzo 2027 alle ore 20:30',
    ],
    [
      'an hour and an end',
      { ...concert, endTime: '22:00' },
      'vendredi 12 mars 2027 de 20h30 à 22h',
      'Friday 12 March 2027 from 20:30 to 22:00',
      'venerdì 12 marzo 2027 dalle ore 20:30 alle ore 22:00',
    ],
    [
      'an end in the night after',
      { ...concert, endDate: '2027-03-13', endTime: '01:15' },
      'vendredi 12 mars 2027 de 20h30 à 1h15',
      'Friday 12 March 2027 from 20:30 to 01:15',
      'venerdì 12 marzo 2027 dalle ore 20:30 alle ore 01:15',
    ],
    [
      'several days with hours',
      { startDate: '2027-03-12', startTime: '18:00', endDate: '2027-03-14', endTime: '17:00' },
      'du vendredi 12 mars 2027 à 18h au dimanche 14 mars 2027 à 17h',
      'from Friday 12 March 2027 at 18:00 to Sunday 14 March 2027 at 17:00',
      'da venerdì 12 marzo 2027 alle ore 18:00 a domenica 14 marzo 2027 alle ore 17:00',
    ],
    [
      'several days of which only the first hour is known',
      { startDate: '2027-03-12', startTime: '18:00', endDate: '2027-03-14' },
      'du vendredi 12 mars 2027 à 18h au dimanche 14 mars 2027',
      'from Friday 12 March 2027 at 18:00 to Sunday 14 March 2027',
      'da venerdì 12 marzo 2027 alle ore 18:00 a domenica 14 marzo 2027',
    ],
    [
      'a day without an hour',
      { startDate: '2027-05-01', endDate: '2027-05-01' },
      'samedi 1er mai 2027',
      'Saturday 1 May 2027',
      'sabato 1º maggio 2027',
    ],
  ])('says %s', (_, when, fr, en, it) => {
    expect([whenInWords(when, 'fr'), whenInWords(when, 'en'), whenInWords(when, 'it')]).toEqual([fr, en, it]);
  });

  it('is as long as it is asked for, with the first of a month in words, never in numbers', () => {
    expect(dayInWords('2026-11-01', 'fr', 'long')).toBe('1er novembre 2026');
    expect(dayInWords('2026-11-01', 'fr', 'medium')).toBe('1er nov. 2026');
    expect(dayInWords('2026-11-01', 'fr', 'short')).toBe('01/11/2026');
    expect(dayInWords('2027-01-01', 'it', 'long')).toBe('1º gennaio 2027');
    expect(dayInWords('2026-11-11', 'fr', 'long')).toBe('11 novembre 2026');
  });

  it('has hours as the language says them, in the zone of the place', () => {
    expect(['20:30', '09:05:00.000', '18:00', '00:30'].map((time) => timeInWords(time, 'fr'))).toEqual([
      ...['20h30', '9h05', '18h', '0h30'],
    ]);
    expect(instantInWords('2027-03-12T19:30:00Z', 'fr-FR', 'Europe/Paris', 'long')).toBe('12 mars 2027 à 20h30');
    expect(instantInWords('2027-03-12T19:30:00Z', 'en-GB', 'America/New_York')).toBe('Friday 12 March 2027 at 14:30');
  });

  it('reads in any other language as that language writes dates', () => {
    expect(whenInWords(concert, 'de')).toBe('Freitag, 12. März 2027, 20:30');
    expect(whenInWords(exhibition, 'de')).toBe('Sonntag, 1. November 2026 – Sonntag, 31. Januar 2027');
  });
});
