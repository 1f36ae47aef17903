import { asRegistered } from './registered';

describe('an identifier of a registry', () => {
  it.each([
    ['timeZone', 'europe/paris', 'Europe/Paris'],
    ['timeZone', 'EUROPE/ROME', 'Europe/Rome'],
    ['timeZone', 'america/port-au-prince', 'America/Port-au-Prince'],
    ['timeZone', 'utc', 'UTC'],
    ['timeZone', 'Europe/Briançon', 'Europe/Briançon'],
    ['language', 'FR-fr', 'fr-FR'],
    ['language', 'IT', 'it'],
    ['language', 'not a tag', 'not a tag'],
    ['countryCode', 'fr', 'FR'],
    ['currency', 'chf', 'CHF'],
    ['title', 'europe/paris', 'europe/paris'],
  ])('%s %s is written %s', (attribute, typed, kept) => {
    expect(asRegistered(attribute, typed)).toBe(kept);
  });
});
