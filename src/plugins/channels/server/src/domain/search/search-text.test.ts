import type { Field } from '../source';
import { isOverlayOf, searchTextInChannel, searchTextOf, searchTextOfOverlay, searchWeightOf } from './search-text';

const field = (name: string, type: Field['type'], more: Partial<Field> = {}): Field => ({
  name,
  type,
  label: { fr: name },
  read: (data) => (data as Record<string, unknown>)[name],
  ...more,
});

describe('the text that a record is found by', () => {
  it('has a line for each title, label and name in each language, with what its words count for', () => {
    const fields = [
      field('title', 'text'),
      field('venue.name', 'text'),
      field('disciplines', 'terms'),
      field('credits', 'object', { search: { weight: 'name', texts: (value) => value as string[] } }),
      field('description', 'text', { isMarkdown: true }),
    ];
    const data = {
      title: { fr: 'L’Été', it: "L'estate" },
      'venue.name': 'Salle du Dôme',
      disciplines: [{ code: 'music', label: { fr: 'Musique' }, broader: [] }],
      credits: ['Zoé'],
      description: { fr: 'Un été, **un** été de musique' },
    };
    expect(searchTextOf(data, fields).split('\n')).toEqual([
      'title title l ete',
      'title title l estate',
      'name venue.name salle du dome',
      'label disciplines musique',
      'name credits zoe',
      'text description ete musique',
    ]);
  });

  it('never has what is reserved, nor what nobody looks for', () => {
    expect(searchWeightOf(field('title', 'text', { isReserved: true }))).toBeUndefined();
    expect(
      searchWeightOf(field('channelContact.email', 'text', { isReserved: true, search: { weight: 'name' } })),
    ).toBeUndefined();
    expect(searchWeightOf(field('booking.url', 'text'))).toBeUndefined();
    expect(searchWeightOf(field('startDate', 'date'))).toBeUndefined();
  });

  it('has the words of a partner under its own channel', () => {
    const text = searchTextOfOverlay({ title: { fr: 'Coup de cœur' }, category: { fr: 'À voir' } });
    expect(searchTextInChannel(text, 'abc').split('\n')).toEqual([
      'title overlay.abc coup de coeur',
      'label overlay.abc a voir',
    ]);
  });

  it('has no part in the other channels, whatever these show', () => {
    expect(isOverlayOf('abc', 'overlay.abc')).toBe(true);
    expect(isOverlayOf('abd', 'overlay.abc')).toBe(false);
    expect(isOverlayOf(null, 'overlay.abc')).toBe(false);
    expect(isOverlayOf('abc', 'title')).toBeNull();
  });
});
