import type { Core } from '@strapi/strapi';
import { presentations } from '../../ontology/presentations';
import type { DrawnFormat, DrawnRequest } from '../../plugins/channels/server/src/domain/formats/format';

/** The service by which the plugin of the site draws channels. */
interface Embeds {
  readRequest(
    query: Record<string, unknown>,
    channel: { hasPeriod: boolean; locales: readonly string[] },
    at: number,
  ): Promise<DrawnRequest>;
  draw(subject: object, options: object): Promise<string>;
  freshUntil(at: number): number;
}

const embedsOf = (strapi: Core.Strapi): Embeds => strapi.plugin('publisher').service('embeds') as Embeds;

/** What cards show of a record. */
const CARD = [
  ...['title', 'name', 'startDate', 'startTime', 'startsAt', 'endDate', 'endTime', 'status', 'bookingStatus'],
  ...['pricing', 'offers', 'disciplines', 'kinds', 'kind', 'professions', 'companies', 'organisers', 'credits'],
  ...['territory', 'territories', 'venue', 'address', 'attendanceMode', 'venueToBeAnnounced', 'pictures'],
  'accessServices',
];

/** A piece of a page, for servers that put it in theirs: a section of HTML without style or script, drawn as the site draws its own lists. */
export const html: DrawnFormat = {
  extension: 'html',
  label: { fr: 'Morceau de page (HTML)', en: 'Piece of a page (HTML)', it: 'Pezzo di pagina (HTML)' },
  readers: {
    fr: 'un site : WordPress, Drupal, le vôtre',
    en: 'a website: WordPress, Drupal, your own',
    it: 'un sito: WordPress, Drupal, il vostro',
  },
  contentType: 'text/html; charset=utf-8',
  pageSize: 25,
  carries: CARD,
  offers: ({ name }) => presentations.some(({ source }) => source === name),
  parameters: [
    {
      name: 'view',
      schema: { enum: ['list', 'next', 'month', 'map', 'directory'] },
      description: {
        fr: 'ce qui est dessiné : une liste par jour, les prochaines dates, un mois, une carte, un annuaire',
        en: 'what is drawn: a list by day, the next dates, a month, a map, a directory',
        it: 'che cosa si disegna: un elenco per giorno, le prossime date, un mese, una mappa, un elenco alfabetico',
      },
    },
    {
      name: 'when',
      schema: { enum: ['today', 'tonight', 'tomorrow', 'weekend', 'week', 'month'] },
      description: {
        fr: 'une période qui avance avec le temps : ce soir, ce week-end',
        en: 'a period that moves with time: tonight, this weekend',
        it: 'un periodo che avanza con il tempo: stasera, questo fine settimana',
      },
    },
    {
      name: 'around',
      schema: { type: 'string' },
      description: {
        fr: 'le code d’une commune, en place de « near »',
        en: 'the code of a commune, in the place of “near”',
        it: 'il codice di un comune, al posto di «near»',
      },
    },
    {
      name: 'lang',
      schema: { enum: ['fr', 'en', 'it'] },
      description: { fr: 'la langue des mots', en: 'the language of its words', it: 'la lingua delle parole' },
    },
    {
      name: 'limit',
      schema: { type: 'integer', minimum: 1, maximum: 100 },
      description: { fr: 'combien par page', en: 'how many on a page', it: 'quanti per pagina' },
    },
    {
      name: 'month',
      schema: { type: 'string', pattern: String.raw`^\d{4}-\d{2}$` },
      description: {
        fr: 'le mois montré par view=month, comme 2027-03',
        en: 'the month that view=month shows, such as 2027-03',
        it: 'il mese mostrato da view=month, come 2027-03',
      },
    },
  ],
  read: (strapi, query, { source, locales, at }) =>
    embedsOf(strapi).readRequest(query, { hasPeriod: source.period !== undefined, locales }, at),
  draw(strapi, { channel, source }, items, { options, total, version, isPublic }) {
    const { slug, name, attribution, partner, licence } = channel;
    return embedsOf(strapi).draw(
      {
        ...{ slug, isPublic, version, total },
        name: name ?? slug,
        source: source.name,
        hasPeriod: source.period !== undefined,
        attribution: attribution ?? partner.name ?? name ?? slug,
        licence: licence.name ? { name: licence.name, url: licence.url } : null,
        records: items.map(({ data }) => data),
      },
      options,
    );
  },
  freshUntil: (strapi, at) => embedsOf(strapi).freshUntil(at),
};
