import { lookupAmong, reference } from '../../../tests/support/entries';
import * as world from '../../../tests/support/grand-brianconnais';
import { performances } from '../records';

const source = performances(world.settings);

function calendarEvent(values: Parameters<typeof world.performance>[0] = {}, locale = 'fr') {
  const data = source.project(world.performance(values), lookupAmong(...world.published) as never);
  if (!data || !source.calendarEvent) throw new Error('Not published');
  return source.calendarEvent(data, locale);
}

describe('a performance in a calendar', () => {
  it('is at its local time, in its place, with what readers need', () => {
    expect(
      calendarEvent({ space: reference(world.nave), priceNote: { fr: 'Gratuit pour les moins de 12 ans.' } }),
    ).toEqual({
      uid: 'perf-1@data.example.org',
      summary: 'Maria Nostra',
      language: 'fr',
      description: [
        'Chants à la Vierge, de Byzance à Chypre.',
        'Un voyage vocal. Voir le site (https://irini.example.org/).',
        '15 €\nGratuit pour les moins de 12 ans.\nde 6 à 12 ans\nRéservation : https://billets.example.org/maria-nostra',
        'https://data.example.org/id/performance/perf-1',
      ].join('\n\n'),
      location: 'Nef, Collégiale Notre-Dame-et-Saint-Nicolas, Place du Temple, 05100 Briançon',
      geo: { latitude: 44.90028, longitude: 6.64278 },
      url: 'https://data.example.org/id/performance/perf-1',
      start: { wallTime: '2027-01-15T20:30:00', timeZone: 'Europe/Paris' },
      end: { wallTime: '2027-01-15T21:45:00', timeZone: 'Europe/Paris' },
      status: 'CONFIRMED',
      sequence: 0,
      lastModified: '2026-11-02T09:00:00.000Z',
      categories: ['Concert', 'Musique', 'Contemporaine', 'Altitude Jazz Festival 2027'],
      imageUrl: 'https://odus.example.org/uploads/maria-nostra.jpg',
      thumbnailUrl: 'https://odus.example.org/uploads/thumbnail_maria-nostra.jpg',
    });
  });

  it('is a whole day when the hour is not known, and says so', () => {
    const event = calendarEvent({ startTime: null, startsAt: '2027-01-14T23:00:00.000Z' });
    expect(event.start).toEqual({ date: '2027-01-15' });
    expect(event).not.toHaveProperty('end');
    expect(event.summary).toBe('Maria Nostra (horaire à préciser)');
  });

  it('is not awaited at an hour when it lasts several days', () => {
    expect(calendarEvent({ startTime: null, endDate: '2027-02-28' }).summary).toBe('Maria Nostra');
  });

  it.each([
    ['cancelled', 'fr', 'ANNULÉ – Maria Nostra', 'CANCELLED'],
    ['cancelled', 'en', 'CANCELLED – Our Mary', 'CANCELLED'],
    ['cancelled', 'it', 'ANNULLATO – Maria Nostra', 'CANCELLED'],
    ['postponed', 'fr', 'REPORTÉ – Maria Nostra', 'TENTATIVE'],
    ['rescheduled', 'fr', 'Maria Nostra', 'CONFIRMED'],
  ] as const)('marks a %s date in %s', (eventStatus, locale, summary, status) => {
    const event = calendarEvent({ eventStatus, statusReason: { fr: 'Manque de neige' } }, locale);
    expect(event).toMatchObject({ summary, status, comment: 'Manque de neige' });
    expect(event.start).toEqual({ wallTime: '2027-01-15T20:30:00', timeZone: 'Europe/Paris' });
  });

  it('marks a sold out date, unless it is cancelled', () => {
    expect(calendarEvent({ bookingStatus: 'sold_out' }).summary).toBe('COMPLET – Maria Nostra');
    expect(calendarEvent({ bookingStatus: 'sold_out', eventStatus: 'cancelled' }).summary).toBe(
      'ANNULÉ – Maria Nostra',
    );
  });

  it('names the commune when the venue is to be announced', () => {
    const event = calendarEvent({ venue: null, venueToBeAnnounced: true, territory: reference(world.briancon) });
    expect(event.location).toBe('Briançon, lieu à préciser');
  });
});

describe('a date that is online', () => {
  const onlineUrl = 'https://live.example.org/maria';
  const summary = (values: Parameters<typeof world.performance>[0]) => {
    const data = source.project(world.performance(values), lookupAmong(...world.published) as never);
    return data && source.summary?.(data, 'fr').text;
  };

  it('sends nobody to the venue that it was moved from, and gives the address of the broadcast', () => {
    const moved = { eventStatus: 'moved_online', attendanceMode: 'online', onlineUrl } as const;
    const event = calendarEvent(moved, 'en');
    expect(event.location).toBe('Online');
    expect(event).not.toHaveProperty('geo');
    expect(event.description).toContain(onlineUrl);
    expect(summary(moved)).toContain(`En ligne · ${onlineUrl}`);
    expect(summary(moved)).not.toContain('Collégiale');
  });

  it('is at its venue too when one can go there', () => {
    const mixed = { attendanceMode: 'mixed', onlineUrl } as const;
    const event = calendarEvent(mixed);
    expect(event.location).toContain('Collégiale');
    expect(event.geo).toEqual({ latitude: 44.90028, longitude: 6.64278 });
    expect(event.description).toContain(onlineUrl);
    expect(summary(mixed)).toContain(onlineUrl);
  });
});

describe('what a calendar says of a date', () => {
  it('is in the language of its title', () => {
    expect(calendarEvent({}, 'en').language).toBe('en');
    expect(calendarEvent({}, 'it').language).toBe('fr');
  });

  it('tells why it is called off, and when the doors open', () => {
    const { description } = calendarEvent({
      ...{ eventStatus: 'cancelled', statusReason: { fr: 'Manque de neige' }, doorTime: '20:00:00.000' },
    });
    expect(description).toMatch(/^Manque de neige\n\n/);
    expect(description).toContain('Ouverture des portes : 20h\n');
  });
});

describe('a date in a feed', () => {
  it('says its last day, its end and both ages', () => {
    const textOf = (values: Parameters<typeof world.performance>[0]) => {
      const data = source.project(world.performance(values), lookupAmong(...world.published) as never);
      return data && source.summary?.(data, 'fr').text;
    };
    expect(textOf({ startTime: null, endDate: '2027-02-28' })).toMatch(
      /^du vendredi 15 janvier au dimanche 28 février 2027 · /,
    );
    expect(textOf({ endTime: '22:00', endsAt: '2027-01-15T21:00:00.000Z', ageMin: 6, ageMax: 10 })).toMatch(
      /^vendredi 15 janvier 2027 de 20h30 à 22h · .* · de 6 à 10 ans/,
    );
  });
});
