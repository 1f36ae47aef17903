import readWorkbook from 'read-excel-file/node';
import * as world from '../../../tests/support/grand-brianconnais';
import { lookupAmong, reference } from '../../../tests/support/entries';
import type { PerformanceData } from '../../ontology/records/performance';
import { sources } from '../../ontology/records';
import { linkedDataContext } from '../../ontology/mappings/schema-org/context';
import type { Publication } from '../../plugins/channels/server/src/domain/channel';
import { carries, carriesConstants, carriesWords } from '../../plugins/channels/server/src/domain/formats/carried';
import { feedItems } from '../../plugins/channels/server/src/domain/formats/feed-items';
import type { Feed, Format } from '../../plugins/channels/server/src/domain/formats/format';
import { builtInFormats } from '../../plugins/channels/server/src/domain/formats/formats';
import { columnsOfPublication } from '../../plugins/channels/server/src/domain/render';
import { constantsOf, withConstants } from '../../plugins/channels/server/src/domain/shape/constants';
import { shownBy } from '../../plugins/channels/server/src/domain/shape/columns';
import type { Shape } from '../../plugins/channels/server/src/domain/shape/shape';
import { shownRecord } from '../../plugins/channels/server/src/domain/shape/shown-record';
import type { Source } from '../../plugins/channels/server/src/domain/source';
import { applicationFormats } from './formats';

const formats: Format[] = [...builtInFormats, ...applicationFormats];
const source = sources(world.settings).find(({ name }) => name === 'performances') as Source;

/** What each field of a performance holds, found nowhere else in it. */
const canaries: Record<string, string> = {
  subtitle: 'Canari sous-titre',
  teaser: 'Canari accroche',
  description: 'Canari présentation',
  note: 'Canari précision',
  contentNote: 'Canari avertissement',
  disciplines: 'Canari discipline',
  genres: 'Canari genre',
  form: 'Canari forme',
  statusReason: 'Canari motif',
  doorTime: '19:47',
  'venue.name': 'Canari lieu',
  'venue.kinds': 'Canari nature',
  'venue.address.street': 'Canari rue',
  'venue.address.locality': 'Canari localité',
  'venue.place': '44.12345',
  'space.name': 'Canari salle',
  onlineUrl: 'https://canari-en-ligne.example.org/',
  gettingThere: 'Canari venir',
  eventGroups: 'Canari festival',
  organisers: 'Canari organisateur',
  companies: 'Canari compagnie',
  performers: 'Canari interprète',
  credits: 'Canari metteuse',
  audiences: 'Canari public',
  accessServices: 'Canari service',
  accessFeatures: 'Canari accès',
  priceNote: 'Canari conditions',
  offers: '73',
  'booking.url': 'https://canari-billets.example.org/',
  'booking.note': 'Canari réservation',
  'booking.phone': '+33499999999',
  pictures: 'canari.jpg',
  links: 'https://canari-lien.example.org/',
  category: 'Canari rubrique',
};

const term = (code: string, fr: string) => ({ code, label: { fr }, broader: [], flags: [], mappings: {} });

/** A date of which everything is known. */
function everything(): PerformanceData {
  const of = (field: string) => ({ fr: canaries[field] ?? '' });
  const data = source.project(
    world.performance({ space: reference(world.nave) }) as never,
    lookupAmong(...world.published) as never,
  ) as PerformanceData;
  const [picture] = data.pictures;
  const [offer] = data.offers;
  const [credit] = data.credits;
  const [group] = data.eventGroups;
  const [agent] = data.companies;
  if (!picture || !offer || !credit || !group || !agent || !data.venue?.address || !data.space) {
    throw new Error('The world of the tests lacks something');
  }
  const director = { ...credit, key: 'c9', uri: 'https://data.example.org/c9', agent: null };
  return {
    ...data,
    ...{ title: { fr: 'Le titre' }, subtitle: of('subtitle'), teaser: of('teaser'), note: of('note') },
    ...{ contentNote: of('contentNote'), statusReason: of('statusReason'), gettingThere: of('gettingThere') },
    description: of('description') as PerformanceData['description'],
    disciplines: [term('a-discipline', canaries.disciplines ?? '')],
    genres: [term('a-genre', canaries.genres ?? '')],
    form: term('a-form', canaries.form ?? ''),
    audiences: [term('an-audience', canaries.audiences ?? '')],
    accessServices: [term('a-service', canaries.accessServices ?? '')],
    doorTime: canaries.doorTime ?? '',
    attendanceMode: 'mixed',
    onlineUrl: canaries.onlineUrl ?? '',
    venue: {
      ...data.venue,
      name: of('venue.name'),
      kinds: [term('a-kind', canaries['venue.kinds'] ?? '')],
      accessFeatures: [term('an-access', canaries.accessFeatures ?? '')],
      address: {
        ...data.venue.address,
        street: canaries['venue.address.street'] ?? '',
        locality: canaries['venue.address.locality'] ?? '',
        place: { latitude: 44.12345, longitude: 6.5 },
      },
    },
    space: { ...data.space, name: canaries['space.name'] ?? '', accessFeatures: [] },
    eventGroups: [{ ...group, name: of('eventGroups') }],
    organisers: [{ ...agent, name: canaries.organisers ?? '' }],
    companies: [{ ...agent, name: canaries.companies ?? '' }],
    credits: [
      { ...credit, name: canaries.performers ?? '', agent: null },
      { ...director, name: canaries.credits ?? '', role: term('stage_director', 'Mise en scène') },
    ],
    offers: [{ ...offer, price: 73 }],
    priceNote: of('priceNote'),
    booking: {
      mode: 'required',
      url: canaries['booking.url'] ?? '',
      phone: canaries['booking.phone'] ?? '',
      email: null,
      opensAt: null,
      closesAt: null,
      note: of('booking.note'),
    },
    pictures: [{ ...picture, url: 'https://odus.example.org/uploads/canari.jpg' }],
    links: [{ url: canaries.links ?? '', kind: null, label: null, language: null } as never],
    ...{ category: of('category') },
  };
}

function publication(shape: Shape | null): Publication {
  return {
    channel: { shape } as Publication['channel'],
    source,
    fields: source.fields,
    locales: { defaultLocale: 'fr', all: ['fr', 'en', 'it'] },
    timeZone: 'Europe/Paris',
    languageTags: {},
  };
}

/**
 * What a format writes of the date, as a reader finds it: without the folds of calendars or the ZIP of workbooks, hours and
 * decimals in one way.
 */
async function written(format: Format, shape: Shape | null): Promise<string> {
  const shown = publication(shape);
  const columns = columnsOfPublication(shown);
  const chain: Feed['chain'] = ['fr', 'fr'];
  const feed = {
    channel: {
      ...{ slug: 'canal', name: 'Canal', mission: null, attribution: null, locales: ['fr'] },
      ...{ partner: { name: 'Partenaire' }, licence: { code: 'cc0', name: null, url: null } },
      links: { self: 'https://odus.example.org/api/channels/canal', items: 'https://odus.example.org/items' },
    },
    source: withConstants(source, constantsOf(columns, chain)),
    ...{ columns, chain, timeZone: 'Europe/Paris', address: 'https://odus.example.org/', next: null },
    ...{ at: Date.parse('2026-12-01T10:00:00Z'), changedAt: Date.parse('2026-12-01T09:00:00Z') },
    linkedDataContext: linkedDataContext('https://data.example.org'),
  } as unknown as Feed;
  const items = feedItems([{ documentId: 'perf-1', data: everything() }], feed, shownRecord(shown));
  const bytes = await format.write(feed, items);
  if (typeof bytes !== 'string') return JSON.stringify(await readWorkbook(bytes));
  const unfolded = bytes.replace(/\r\n /g, '').replaceAll('\\,', ',');
  return unfolded.replace(/(\d\d)h(\d\d)/g, '$1:$2').replace(/(\d),(\d{5})/g, '$1.$2');
}

const fieldOf = (name: string) => source.fields.find((one) => one.name === name) ?? (undefined as never);
const everyField = (): Shape =>
  source.fields.filter(({ shown, isReserved }) => shown !== false && !isReserved).map(({ name }) => ({ field: name }));

/** What OpenAgenda would refuse a date without. */
const NEEDED: Shape = [{ field: 'title' }, { field: 'venue.uri' }];

/** Fields that tell the same: who takes one out takes out those. */
const TOLD_WITH: Record<string, string[]> = {
  offers: ['priceMin', 'priceMax', 'priceInWords'],
  performers: ['credits'],
  'venue.name': ['venue.id'],
};

describe.each(formats.map((format) => [format.extension, format] as const))('.%s', (_, format) => {
  it.each(Object.entries(canaries))('does not hold %s once the channel does not show it', async (name, canary) => {
    const gone = [name, ...(TOLD_WITH[name] ?? [])];
    const text = await written(
      format,
      everyField().filter((entry) => !gone.includes('field' in entry ? entry.field : '')),
    );
    expect(text).not.toContain(canary);
    expect(text).toContain('Le titre');
  });

  it.each(Object.entries(canaries))(
    'holds %s where it declares that it does, and not elsewhere',
    async (name, canary) => {
      const text = await written(format, [...NEEDED, { field: name }, { field: 'priceMin' }]);
      const isCarried = carries(format, source, fieldOf(name));
      const holdsCodes = isCarried && fieldOf(name).type === 'terms' && !carriesWords(format, source, fieldOf(name));
      expect(text.includes(canary)).toBe(isCarried && !holdsCodes);
    },
  );

  it('is as it was for a channel without a shape', async () => {
    const data = everything();
    expect(shownRecord(publication(null))(data)).toBe(data);
    expect((await written(format, null)).includes(canaries.teaser ?? '')).toBe(
      carries(format, source, fieldOf('teaser')),
    );
  });

  it('says terms in the words of the channel, and its constants, where it declares that it does', async () => {
    const words = { 'a-discipline': { fr: 'Sur les planches' } };
    const text = await written(format, [
      ...NEEDED,
      { field: 'disciplines', terms: { words } },
      { as: 'mention', constant: { fr: 'Avec le soutien de la commune' } },
      { as: 'saison', constant: 2031 },
    ]);
    expect(text).not.toContain(canaries.disciplines);
    expect(text.includes('Sur les planches')).toBe(carriesWords(format, source, fieldOf('disciplines')));
    expect(text.includes('Avec le soutien de la commune')).toBe(carriesConstants(format));
    expect(text.includes('2031')).toBe(carriesConstants(format));
  });

  it('cuts a text as the channel does', async () => {
    const text = await written(format, [...NEEDED, { field: 'description', text: { most: 10 } }]);
    expect(text).not.toContain(canaries.description);
    expect(text.includes('Canari…')).toBe(carries(format, source, fieldOf('description')));
  });
});

const records = sources(world.settings).flatMap((one) =>
  world.published.flatMap((entry) => {
    const data = entry.uid === one.uid ? one.project(entry as never, lookupAmong(...world.published) as never) : null;
    return data ? [[one.name, one as Source, data] as const] : [];
  }),
);

describe('a record of which a channel shows one field', () => {
  it.each([...records, ['performances', source, everything()] as const])(
    'of %s still has that field',
    (_, of, data) => {
      for (const field of of.fields) {
        if (field.name === 'venue.id') continue; // Only its identifier is needed: items have its name from the whole record.
        const shown = shownRecord({ ...publication([{ field: field.name }]), source: of, fields: of.fields })(data);
        expect([field.name, shownBy(field, shown)]).toEqual([field.name, shownBy(field, data)]);
      }
    },
  );

  it.each(records)('of %s is told in every format', async (_, of, data) => {
    const shown = shownRecord({ ...publication([{ field: 'url' }]), source: of, fields: of.fields })(data);
    expect(() => [of.jsonLd?.(shown, 'fr'), of.summary?.(shown, 'fr')]).not.toThrow();
    expect(JSON.stringify(of.jsonLd?.(shown, 'fr'))).toContain('@id');
  });
});
