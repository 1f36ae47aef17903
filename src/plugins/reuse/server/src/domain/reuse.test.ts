import { milliseconds } from 'date-fns';
import { addMonths, firstKept, yearBefore, yearTo } from './months';
import { siteOf } from './site-of';
import { suppress } from './suppression';
import { createTally, type Content } from './tally';

describe('the site of a page', () => {
  it.each([
    ['https://www.office.example/agenda?page=2', 'office.example'],
    ['https://Agenda.Mairie.example:8443', 'agenda.mairie.example'],
    ['https://münchen.example', 'xn--mnchen-3ya.example'],
  ])('%s is %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });

  it.each([
    ...['', 'null', 'office', 'file:///home/anne', 'javascript:alert(1)', 'chrome-extension://abcdef.example'],
    ...['http://192.168.1.9', 'http://3232235777', 'http://[2001:db8::1]', 'http://localhost:3000', 'http://pc-anne'],
    ...['http://pc-anne.local', 'http://nas.home.arpa', `https://${'a'.repeat(60)}.${'b'.repeat(60)}.example`],
  ])('is not told of %p', (address) => {
    expect(siteOf(address)).toBe('');
  });
});

it('shows no number from one to four, and zero as zero', () => {
  expect([0, 1, 4, 5, 120].map(suppress)).toEqual([0, 'few', 'few', 5, 120]);
});

it('tells a year, this month included, or twelve months that are over', () => {
  expect(yearTo('2027-03-12')).toEqual({ from: '2026-04', to: '2027-03' });
  expect(yearBefore('2027-01-31')).toEqual({ from: '2026-01', to: '2026-12' });
  expect(firstKept('2027-03-12')).toBe('2025-02');
  expect([addMonths('2026-12', 1), addMonths('2027-01', -1)]).toEqual(['2027-01', '2026-12']);
});

describe('a tally', () => {
  const DAY = milliseconds({ days: 1 });
  const tally = () =>
    createTally({
      ownSite: 'odus.example',
      dayOf: (at) => new Date(at).toISOString().slice(0, 10),
      endOfDay: (at) => (Math.floor(at / DAY) + 1) * DAY,
      nameOfFeed: (feed) => `digest of ${feed}`,
    });
  const content = (values: Partial<Content> = {}): Content => ({
    ...{ channel: 'agenda', isPublic: true, format: 'ics', feed: 'all', documents: ['one', 'two'] },
    ...values,
  });
  const midnight = Date.UTC(2027, 2, 1);

  it('counts a read on its own day and in its own month, also when both change between two writes', () => {
    const counting = tally();
    const same = content();
    counting.delivered(same, undefined, false, midnight - 1);
    counting.delivered(same, undefined, false, midnight);
    const { reads, entries } = counting.take();
    expect(reads.map(({ day, items }) => [day, items])).toEqual([
      ['2027-02-28', 2],
      ['2027-03-01', 2],
    ]);
    expect(entries.map(({ month, target, deliveries }) => [month, target, deliveries])).toEqual([
      ['2027-02', 'one', 1],
      ['2027-02', 'two', 1],
      ['2027-03', 'one', 1],
      ['2027-03', 'two', 1],
    ]);
  });

  it('adds up contents that were made again, however many', () => {
    const counting = tally();
    for (let version = 0; version < 1000; version += 1) counting.delivered(content(), undefined, false, midnight);
    const { reads, feeds, entries } = counting.take();
    expect(reads).toMatchObject([{ reads: 1000, unchanged: 0, items: 2000 }]);
    expect(feeds).toMatchObject([{ feed: 'digest of all', reads: 1000 }]);
    expect(entries.map(({ deliveries }) => deliveries)).toEqual([1000, 1000]);
    expect(counting.take()).toEqual({ reads: [], feeds: [], entries: [] });
  });

  it('leaves out what the application shows itself, and never names the site of a closed channel', () => {
    const counting = tally();
    counting.delivered(content(), 'https://odus.example/admin', false, midnight);
    counting.delivered(content({ isPublic: false }), 'https://intranet.example', false, midnight);
    expect(counting.take().reads).toMatchObject([{ reader: 'token', site: '', reads: 1 }]);
  });
});
