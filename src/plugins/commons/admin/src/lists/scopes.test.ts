import { isNarrowedBy, scopesOf, type ListSettings } from './scopes';

const DATES = 'api::performance.performance';
const VENUES = 'api::venue.venue';
const settings: ListSettings = {
  uid: DATES,
  attributes: { date: 'startDate' },
  answering: { [DATES]: ['steward', 'organisers'], [VENUES]: ['steward'] },
  organisations: [{ id: 'a', name: 'Théâtre du Briançonnais' }],
};
const today = '2027-03-12';
const keys = (uid: string, given = settings) => scopesOf(uid, given, today).map(({ key }) => key);

describe('the parts of a list', () => {
  it('are of dates one’s own to come first', () => {
    expect(keys(DATES)).toEqual(['mineComing', 'coming', 'mine', 'all']);
    expect(scopesOf(DATES, settings, today)[0]).toEqual({
      key: 'mineComing',
      filters: {
        $and: [{ startDate: { $gte: '2027-03-12' } }],
        $or: [{ steward: { documentId: { $eq: 'a' } } }, { organisers: { documentId: { $eq: 'a' } } }],
      },
      sort: 'startDate:ASC',
    });
  });

  it('are of the rest one’s own and all', () => {
    expect(keys(VENUES)).toEqual(['mine', 'all']);
    expect(keys('api::concept.concept')).toEqual([]);
  });

  it('are of dates those to come, for who writes for nobody', () => {
    expect(keys(DATES, { ...settings, organisations: [] })).toEqual(['coming', 'all']);
    expect(keys(VENUES, { ...settings, organisations: [] })).toEqual([]);
  });

  it('know which of them is shown', () => {
    const [mineComing, coming] = scopesOf(DATES, settings, today);
    expect([mineComing, coming].map((scope) => scope && isNarrowedBy(coming?.filters, scope))).toEqual([false, true]);
    const fromAddress = { $and: { 0: { startDate: { $gte: today } } } };
    expect(coming && isNarrowedBy(fromAddress, coming)).toBe(true);
    expect(isNarrowedBy(undefined, { key: 'all', filters: {}, sort: null })).toBe(true);
  });
});
