import type { Channel, Source } from '../types';
import { consequencesOf } from './consequences';

const source = { formats: [{ extension: 'ics' }, { extension: 'rss' }, { extension: 'csv' }] } as Source;
const saved = { documentId: 'a', slug: 'eglises', source: 'performances', formats: null, isPublic: true } as Channel;
const keys = (typed: Partial<Channel>, before: Partial<Channel> = {}) =>
  consequencesOf({ ...saved, ...before }, { ...saved, ...before, ...typed }, source).map(({ key }) => key);

describe('what is said before a public channel is saved', () => {
  it('is that it becomes private, that its address changes, that formats close', () => {
    expect(keys({ isPublic: false, slug: 'chapelles', formats: ['ics', 'rss'] })).toEqual([
      'private',
      'slug',
      'formats',
    ]);
    expect(consequencesOf(saved, { ...saved, formats: ['ics'] }, source)).toEqual([
      { key: 'formats', values: { formats: '.rss, .csv' } },
    ]);
    expect(keys({ source: 'venues', formats: null })).toEqual(['source']);
  });

  it('is nothing when readers keep what they have', () => {
    expect(keys({ name: { fr: 'Autre' } })).toEqual([]);
    expect(keys({ formats: null }, { formats: ['ics'] })).toEqual([]);
    expect(keys({ isPublic: true, slug: 'chapelles' }, { isPublic: false })).toEqual([]);
  });
});
