import type { Card } from '../../../../../plugin-kit/presentation';
import { channelParameters, subscriptionParameters } from './channel-parameters';
import { byDay } from './days';
import { frontPage } from './front-page';
import { indexingOf } from './indexing';
import { byLetter } from './letters';
import { NO_FILTER } from './list-state';
import { monthAfter, weeksOf } from './month';
import { narrowingTerms } from './narrowing-terms';
import { periodOf } from './periods';
import { sitemapEntry } from './sitemap';
import { toggled } from './toggled';

const card = (title: string, more: Partial<Card> = {}): Card => ({
  uri: `https://odus.example/id/performance/${title}`,
  documentId: title,
  title: { text: title },
  when: null,
  by: null,
  where: null,
  picture: null,
  poster: { label: '', motif: '' },
  tags: [],
  isCancelled: false,
  isPinned: false,
  place: null,
  spread: [],
  ...more,
});

describe('a period that moves with time', () => {
  it.each([
    ['weekend', '2026-11-30', '2026-12-05', '2026-12-06'],
    ['weekend', '2026-12-05', '2026-12-05', '2026-12-06'],
    ['weekend', '2026-12-06', '2026-12-06', '2026-12-06'],
    ['week', '2026-12-28', '2026-12-28', '2027-01-03'],
    ['tomorrow', '2026-12-31', '2027-01-01', '2027-01-01'],
  ] as const)('%s, seen from %s, is from %s to %s', (name, today, from, to) => {
    expect(periodOf(name, today)).toEqual({ from, to });
  });
});

describe('what a list asks of its channel', () => {
  const state = {
    ...NO_FILTER,
    when: 'tonight' as const,
    startsAfter: '20:00',
    terms: { commune: ['05023', '05093'] },
  };

  it('is the days of the period, and the later of two hours', () => {
    expect(channelParameters(state, { today: '2026-12-04', centre: null })).toEqual({
      commune: '05023,05093',
      from: '2026-12-04',
      to: '2026-12-04',
      startsAfter: '20:00',
    });
  });

  it('is for subscribers what does not pass with the evening', () => {
    expect(subscriptionParameters(state, null)).toEqual({ commune: '05023,05093', startsAfter: '20:00' });
  });
});

describe('what search engines keep', () => {
  it.each([
    ['the whole list', {}, 'canonical'],
    ['a list under one filter that people look for', { terms: { disciplines: ['music'] } }, 'canonical'],
    ['two filters together', { terms: { disciplines: ['music'], commune: ['05023'] } }, 'noindex'],
    ['a search', { q: 'bach' }, 'noindex'],
    ['a map', { view: 'map' }, 'noindex'],
  ] as const)('of %s', (_name, filters, kind) => {
    expect(indexingOf({ ...NO_FILTER, ...(filters as object) }, 3)).toEqual({ kind });
  });

  it('is nothing of what is empty', () => {
    expect(indexingOf(NO_FILTER, 0)).toEqual({ kind: 'noindex' });
  });
});

describe('a directory', () => {
  it('finds a name under the letter that people look for', () => {
    const cards = ['Église Saint-Pelage', 'Le Grenier', "L'Eau Vive", 'zinc', 'École', '3 Caves', 'La Ruche'].map(
      (name) => card(name),
    );
    expect(
      byLetter(cards, 'fr').map(({ letter, cards: ofLetter }) => [letter, ofLetter.map(({ title }) => title.text)]),
    ).toEqual([
      ['#', ['3 Caves']],
      ['E', ["L'Eau Vive", 'École', 'Église Saint-Pelage']],
      ['G', ['Le Grenier']],
      ['R', ['La Ruche']],
      ['Z', ['zinc']],
    ]);
  });
});

describe('a list by day', () => {
  it('has on its first day what began before and goes on', () => {
    const when = (startDate: string, endDate: string | null = null) => ({
      when: { startDate, startTime: null, endDate, endTime: null, dateTime: startDate },
    });
    const cards = [card('exposition', when('2026-11-20', '2027-01-14')), card('concert', when('2026-12-02'))];
    expect(
      byDay(cards, '2026-12-02').map(({ date, cards: ofDay }) => [date, ofDay.map(({ documentId }) => documentId)]),
    ).toEqual([['2026-12-02', ['exposition', 'concert']]]);
  });
});

describe('the front page', () => {
  const of = (title: string, commune: string, discipline: string, organiser: string): Card =>
    card(title, {
      spread: [
        { criterion: 'commune', code: commune, label: commune },
        { criterion: 'discipline', code: discipline, label: discipline },
        { criterion: 'organiser', code: organiser, label: organiser },
        { criterion: 'show', code: title, label: '' },
      ],
    });
  const cards = [
    of('a', 'Briançon', 'music', 'big'),
    of('b', 'Briançon', 'music', 'big'),
    of('c', 'Briançon', 'music', 'big'),
    of('d', 'Briançon', 'music', 'big'),
    of('e', 'Névache', 'dance', 'small'),
  ];

  it('takes turns of communes, disciplines and organisers, small ones first, and says why', () => {
    expect(
      frontPage(cards, 3, 'spread').map(({ card: { documentId }, because }) => [documentId, because?.label]),
    ).toEqual([
      ['e', 'Névache'],
      ['a', 'Briançon'],
      ['b', undefined],
    ]);
  });

  it('is by date where the cooperative decided so', () => {
    expect(frontPage(cards, 2, 'soonest').map(({ card: { documentId } }) => documentId)).toEqual(['a', 'b']);
  });

  it('shows a show once, and nothing that was cancelled', () => {
    const again = { ...of('f', 'Vars', 'circus', 'other'), spread: cards[4]?.spread ?? [] };
    const off = { ...of('g', 'Aiguilles', 'circus', 'other'), isCancelled: true };
    expect(frontPage([...cards, again, off], 9, 'spread').map(({ card: { documentId } }) => documentId)).not.toEqual(
      expect.arrayContaining(['g']),
    );
    expect(frontPage([...cards, again], 9, 'spread')).toHaveLength(5);
  });
});

describe('a press on a ready filter', () => {
  const free = { ...NO_FILTER, terms: { pricing: ['free'] } };

  it('adds it to the others, and takes it off again', () => {
    const first = toggled({ ...NO_FILTER, q: 'bach', page: 3 }, free);
    expect(first).toMatchObject({ isCurrent: false, next: { q: 'bach', page: 1, terms: { pricing: ['free'] } } });
    expect(toggled(first.next, free)).toMatchObject({ isCurrent: true, next: { q: 'bach', terms: {} } });
  });
});

describe('the terms of a filter', () => {
  it('are those that change the list', () => {
    const value = (count: number, isSelected = false) => ({ count, isSelected });
    expect(narrowingTerms({ values: [value(10), value(4), value(0)] }, 10)).toEqual([value(4)]);
    expect(narrowingTerms({ values: [value(10), value(0, true)] }, 0)).toEqual([value(10), value(0, true)]);
  });
});

describe('a month', () => {
  it('has whole weeks from Monday on', () => {
    const weeks = weeksOf('2027-02');
    expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.at(-1)]).toEqual([4, '2027-02-01', '2027-02-28']);
    expect(weeksOf('2026-11')[0]?.[0]).toBe('2026-10-26');
  });

  it('follows another one over the end of a year', () => {
    expect([monthAfter('2026-12', 1), monthAfter('2027-01', -1), monthAfter('2026-11', 14)]).toEqual([
      '2027-01',
      '2026-12',
      '2028-01',
    ]);
  });
});

describe('a sitemap', () => {
  it('escapes what addresses may hold', () => {
    expect(sitemapEntry({ url: 'https://odus.example/?a=1&b=<2>', changedAt: '2026-12-01' })).toBe(
      '<url><loc>https://odus.example/?a=1&amp;b=&lt;2&gt;</loc><lastmod>2026-12-01</lastmod></url>\n',
    );
  });
});
