import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { component, entry, lookupAmong, reference } from '../../../tests/support/entries';
import * as world from '../../../tests/support/grand-brianconnais';
import type { RecordSource } from './source';
import { eventGroups, organisations, persons, productions, sources, venues, works } from '.';

const { settings } = world;

/** What a source publishes of an entry: its fields by name, and its JSON-LD in French. */
function publish<Data>(
  source: RecordSource<Data>,
  one: { uid: string; documentId: string },
  ...others: (typeof one)[]
) {
  const data = source.project(one as never, lookupAmong(...world.published, ...others) as never);
  if (!data) return null;
  const item = Object.fromEntries(source.fields.map(({ name, read }) => [name, read(data)]));
  return { item, jsonLd: source.jsonLd?.(data, 'fr') };
}

describe('every source', () => {
  it.each(sources(settings).map((source) => [source.name, source] as const))(
    '%s has fields of its own, in three languages',
    (_, { fields }) => {
      const names = fields.map(({ name }) => name);
      expect(names[0]).toBe('url');
      expect(new Set(names).size).toBe(names.length);
      for (const { label } of fields) expect(Object.keys(label)).toEqual(['fr', 'en', 'it']);
    },
  );
});

describe('a published organisation', () => {
  const contact = (visibility: 'private' | 'members' | 'channel' | 'public') =>
    component('contact.contact', { email: 'bonjour@decables.example.org', visibility });

  it('says what it is and where', () => {
    const published = publish(organisations(settings), world.organiser);
    expect(published?.item).toMatchObject({
      url: 'https://data.example.org/id/organisation/org-decables',
      name: 'Les Décâblés – Bruit Blanc',
      kinds: [{ code: 'festival_organiser' }],
      territory: [{ code: '05023', broader: ['240500439', '05', '93'] }],
      website: 'https://decables.example.org/',
    });
    expect(published?.jsonLd).toMatchObject({
      '@type': 'Organization',
      '@id': 'https://data.example.org/id/organisation/org-decables',
      url: 'https://decables.example.org/',
      areaServed: { '@id': 'https://data.example.org/id/territory/insee_commune/05023', name: 'Briançon' },
    });
  });

  it('shows its contact only if it agreed', () => {
    const withContact = (visibility: 'private' | 'members' | 'channel' | 'public') => ({
      ...world.organiser,
      values: { ...world.organiser.values, contact: contact(visibility) },
    });
    const shown = (visibility: Parameters<typeof withContact>[0]) => {
      const published = publish(organisations(settings), withContact(visibility));
      const isSaid = JSON.stringify(published?.jsonLd).includes('bonjour@');
      return [published?.item['contact.email'], published?.item['channelContact.email'], isSaid];
    };
    const email = 'bonjour@decables.example.org';
    expect(shown('public')).toEqual([email, email, true]);
    expect(shown('channel')).toEqual([null, email, false]);
    expect(shown('members')).toEqual([null, null, false]);
    expect(shown('private')).toEqual([null, null, false]);
  });

  it('INV-18 has no picture that was granted for an event', () => {
    const pictures = [{ ...world.poster, usage: 'event_only' as const }];
    const organiser = { ...world.organiser, values: { ...world.organiser.values, pictures } };
    expect(publish(organisations(settings), organiser)?.item.pictures).toBeNull();
  });
});

describe('a published venue', () => {
  it('has its address, its accessibility and its declared fields', () => {
    const erp = entry('api::facet.facet', 'facet-erp', {
      key: 'erpType',
      label: { fr: "Type d'ERP" },
      appliesTo: ['venue'],
      valueType: 'text',
      state: 'active',
      visibility: 'public',
    });
    const facets = [component('identity.facet-value', { facet: reference(erp), text: 'L' })];
    const venue = { ...world.collegiale, values: { ...world.collegiale.values, facets } };
    const published = publish(venues(settings), venue, erp);
    expect(published?.item).toMatchObject({
      'address.street': 'Place du Temple',
      place: { latitude: 44.90028, longitude: 6.64278 },
      accessFeatures: [{ code: 'step_free' }],
      capacity: null,
    });
    expect(published?.jsonLd).toMatchObject({
      '@type': ['Church', 'Place'],
      amenityFeature: [{ propertyID: 'step_free', value: true }],
      additionalProperty: [{ '@type': 'PropertyValue', propertyID: 'erpType', name: "Type d'ERP", value: 'L' }],
    });
  });
});

describe('a published event group', () => {
  it('inherits its organisers, and its cancellation', () => {
    const cancelled = {
      ...world.altitudeJazz,
      values: { ...world.altitudeJazz.values, eventStatus: 'cancelled' as const },
    };
    const published = publish(eventGroups(settings), world.altitudeJazz2027, cancelled);
    expect(published?.item).toMatchObject({
      parent: [{ code: 'group-altitude' }],
      organisers: [{ code: 'org-decables' }],
      status: [{ code: 'cancelled' }],
      startDate: '2027-01-15',
      endDate: '2027-01-24',
    });
    expect(published?.jsonLd).toMatchObject({
      '@type': 'Festival',
      startDate: '2027-01-15',
      eventStatus: 'https://schema.org/EventCancelled',
    });
  });
});

describe('a published production', () => {
  it('is a creative work with its company, without dates', () => {
    const published = publish(productions(settings), world.mariaNostra);
    expect(published?.item).toMatchObject({
      title: { fr: 'Maria Nostra' },
      companies: [{ code: 'org-irini' }],
      ageMin: 6,
    });
    expect(published?.jsonLd).toMatchObject({
      '@type': 'CreativeWork',
      '@id': 'https://data.example.org/id/production/production-maria',
      genre: ['Musique', 'Contemporaine'],
      typicalAgeRange: '6-12',
      contributor: [{ '@type': 'Role', roleName: ['Musicien', 'http://id.loc.gov/vocabulary/relators/mus'] }],
    });
  });
});

describe('a published person', () => {
  it('is what they do in public', () => {
    expect(publish(persons(settings), world.performer)?.jsonLd).toMatchObject({
      '@type': 'Person',
      name: 'Lila Hajosi',
    });
  });

  it('INV-25 disappears when they withdraw their consent', () => {
    const withdrawn = {
      ...world.performer,
      values: { ...world.performer.values, publicationBasis: 'withdrawn' as const },
    };
    expect(publish(persons(settings), withdrawn)).toBeNull();
  });
});

describe('a published work', () => {
  it('names its composer where schema.org allows it', () => {
    const composition = world.concept('work-kind', 'music', ['Musique', 'Music', 'Musica'], {
      mappings: [component('identity.mapping', { target: 'schema', value: 'MusicComposition', relation: 'exact' })],
    });
    const work = entry('api::work.work', 'work-etoile', {
      title: { fr: "Le Noir de l'étoile" },
      kind: reference(composition),
      credits: [component('work.credit', { key: 'c1', creditedAs: 'Gérard Grisey', role: reference(world.composer) })],
    });
    expect(publish(works(settings), work, composition)?.jsonLd).toMatchObject({
      '@type': 'MusicComposition',
      composer: [{ '@type': 'Person', name: 'Gérard Grisey' }],
    });
  });
});

describe('the texts of records', () => {
  it('are markdown where content types say that they are rich text, and nowhere else', () => {
    const richTexts = readdirSync('src/api').flatMap((type) => {
      const path = `src/api/${type}/content-types/${type}/schema.json`;
      if (!existsSync(path)) return [];
      const { attributes } = JSON.parse(readFileSync(path, 'utf8')) as { attributes: Record<string, { type: string }> };
      return Object.keys(attributes).filter((name) => attributes[name]?.type === 'richtext');
    });
    const fields = sources(settings).flatMap((source) => source.fields);
    const markdown = fields.filter(({ isMarkdown }) => isMarkdown);
    expect(new Set(markdown.map(({ name }) => name))).toEqual(new Set(richTexts));
    expect(fields.filter(({ name, isMarkdown }) => richTexts.includes(name) && !isMarkdown)).toEqual([]);
  });
});
