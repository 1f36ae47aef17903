import { component, lookupAmong } from '../../../tests/support/entries';
import * as world from '../../../tests/support/grand-brianconnais';
import { performances } from '../records';
import type { PerformanceData } from '../records/performance';
import { pointsOfInterest } from './datatourisme';

type Values = Parameters<typeof world.performance>[0];

const source = performances(world.settings);
const next = { startDate: '2027-01-16', startsAt: '2027-01-16T19:30:00.000Z' };

const pointsOf = (...dates: Values[]) =>
  pointsOfInterest(
    dates.map((values, index) => {
      const date = { ...world.performance(values), documentId: `perf-${index + 1}` };
      return source.project(date, lookupAmong(...world.published) as never) as PerformanceData;
    }),
  ) as { '@id': string; takesPlaceAt: object[] }[];

describe('the dates of a run in DATAtourisme', () => {
  it('are one point of interest when they are told alike', () => {
    const points = pointsOf({}, next);
    expect(points.map(({ takesPlaceAt }) => takesPlaceAt.length)).toEqual([2]);
    expect(points[0]?.['@id']).toBe('https://data.example.org/id/production/production-maria#venue-collegiale');
  });

  it.each<[string, Values]>([
    ['price', { pricing: 'free', offers: [] }],
    ['title', { titleOverride: { fr: 'Maria Nostra, version courte' } }],
    ['picture', { pictures: [{ ...world.poster, credit: 'Une autre' }] }],
    ['booking', { booking: component('price.booking', { url: 'https://other.example' }) }],
  ])('are two, with two addresses, when their %s differs', (_, other) => {
    const points = pointsOf({}, { ...next, ...other });
    expect(points.map(({ takesPlaceAt }) => takesPlaceAt.length)).toEqual([1, 1]);
    expect(points.map((point) => point['@id'])).toEqual([
      'https://data.example.org/id/performance/perf-1',
      'https://data.example.org/id/production/production-maria#venue-collegiale',
    ]);
  });
});

describe('a point of interest of DATAtourisme', () => {
  it('has its picture first, then the same in smaller sizes', () => {
    const [point] = pointsOf({}) as unknown as [{ hasMainRepresentation: { 'ebucore:hasRelatedResource': object[] } }];
    const resources = point.hasMainRepresentation['ebucore:hasRelatedResource'];
    expect(resources).toHaveLength(4);
    expect(resources.slice(0, 2)).toEqual([
      {
        '@type': 'ebucore:Resource',
        'ebucore:locator': 'https://odus.example.org/uploads/maria-nostra.jpg',
        'ebucore:width': 1200,
        'ebucore:height': 800,
      },
      {
        '@type': 'ebucore:Resource',
        'ebucore:locator': 'https://odus.example.org/uploads/thumbnail_maria-nostra.jpg',
        'ebucore:width': 234,
        'ebucore:height': 156,
      },
    ]);
  });
});
