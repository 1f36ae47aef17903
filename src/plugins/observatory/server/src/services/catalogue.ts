import type { Core } from '@strapi/strapi';
import { channels, type PublicChannel } from '../channels';
import { configurationOf } from '../configuration';
import { observatoryPath } from '../domain/addresses';
import type { Catalogue, DataSet, Distribution } from '../domain/catalogue';
import type { Indicator, LocalisedText } from '../domain/declarations';
import { formats } from '../domain/formats/formats';
import { getService } from './get-service';
import { LOCALES, translatorIn, type Message } from './translate';

const FILE_TYPES = 'http://publications.europa.eu/resource/authority/file-type';

/** Media types and EU file types of the formats of channels, by extension; another one is described by neither. */
const CHANNEL_FORMATS: Record<string, [mediaType: string, fileType: string | null]> = {
  json: ['application/json', `${FILE_TYPES}/JSON`],
  csv: ['text/csv', `${FILE_TYPES}/CSV`],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', `${FILE_TYPES}/XLSX`],
  ics: ['text/calendar', `${FILE_TYPES}/ICS`],
  rss: ['application/rss+xml', `${FILE_TYPES}/RSS`],
  atom: ['application/atom+xml', `${FILE_TYPES}/ATOM`],
  jsonld: ['application/ld+json', `${FILE_TYPES}/JSON_LD`],
  geojson: ['application/geo+json', `${FILE_TYPES}/GEOJSON`],
  ndjson: ['application/x-ndjson', null],
};

/** Crossings under which each table is offered: by time, by place, and both. */
const OFFERED = ['month', 'commune'];

/** Everything that anybody may take: public channels and indicators, as sets of data. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async describe(): Promise<Catalogue> {
    const { publicUrl, catalogue, licences } = configurationOf(strapi);
    const places = await getService(strapi, 'places').all();
    return {
      publicUrl,
      title: texts('catalogue.title'),
      description: texts('catalogue.description'),
      publisher: catalogue.publisher,
      contact: catalogue.contact || null,
      licence: licences[catalogue.licence]?.url ?? '',
      places: places.length > 0 ? { name: catalogue.territory, box: boxOf(places) } : null,
      modifiedAt: await this.modifiedAt(),
    };
  },

  /** Public channels, then indicators, each under an address of its own. */
  async dataSets(): Promise<DataSet[]> {
    const { indicators } = configurationOf(strapi);
    const modifiedAt = await this.modifiedAt();
    const period = await this.period();
    const list = await channels(strapi, 'public-channels').list();
    return [
      ...list.map((channel) => channelDataSet(strapi, channel, channel.hasPeriod ? period : null)),
      ...indicators.map((indicator) => indicatorDataSet(strapi, indicator, { modifiedAt, period })),
    ];
  },

  /** When what channels publish last changed: facts follow from the same records. */
  async modifiedAt(): Promise<string> {
    const list = await channels(strapi, 'public-channels').list();
    const last = list.reduce((latest, { state }) => Math.max(latest, state.changedAt), 0);
    return new Date(last || Date.now()).toISOString();
  },

  /** The first and the last day of what is published. */
  async period(): Promise<{ from: string; to: string } | null> {
    const { reach } = configurationOf(strapi);
    const facts = reach ? await getService(strapi, 'figures').recordsOf(reach.source) : [];
    const days = facts.flatMap(({ date }) => date ?? []).sort();
    const [from, to] = [days[0], days.at(-1)];
    return from && to ? { from, to } : null;
  },
});

function channelDataSet(strapi: Core.Strapi, channel: PublicChannel, period: DataSet['period']): DataSet {
  const { publicUrl, licences } = configurationOf(strapi);
  const { slug, name, mission, state } = channel;
  const address = `${publicUrl}/api/channels/${slug}`;
  const files = channel.formats.map((extension): Distribution => {
    const [mediaType, fileType] = CHANNEL_FORMATS[extension] ?? ['application/octet-stream', null];
    return { title: extension.toUpperCase(), url: `${address}.${extension}`, mediaType, fileType };
  });
  const [jsonType, jsonFile] = ['application/json', `${FILE_TYPES}/JSON`];
  return {
    code: `channel-${slug}`,
    title: whole(name),
    description: whole(Object.keys(mission ?? {}).length > 0 ? mission : name),
    landingPage: address,
    keywords: [texts('catalogue.keyword.arts'), texts('catalogue.keyword.agenda')],
    licence: licences[channel.licence]?.url ?? '',
    modifiedAt: new Date(state.changedAt || Date.now()).toISOString(),
    period,
    distributions: [{ title: 'JSON', url: `${address}/items`, mediaType: jsonType, fileType: jsonFile }, ...files],
  };
}

function indicatorDataSet(
  strapi: Core.Strapi,
  { code, label, method, dimensions, unit, isAboutPeople }: Indicator,
  { modifiedAt, period }: { modifiedAt: string; period: DataSet['period'] },
): DataSet {
  const { publicUrl, licences, catalogue, units } = configurationOf(strapi);
  const crossed = OFFERED.filter((one) => dimensions.includes(one));
  const by = crossed.length > 0 && !isAboutPeople ? crossed : dimensions.slice(0, 1);
  const query = by.length > 0 ? `?by=${by.join(',')}` : '';
  const address = `${publicUrl}/api/observatory/indicators/${code}`;
  return {
    code: `indicator-${code}`,
    title: whole(label),
    description: whole(method),
    landingPage: `${publicUrl}${observatoryPath('fr')}`,
    keywords: [texts('catalogue.keyword.arts'), texts('catalogue.keyword.indicator'), whole(units[unit] ?? {})],
    licence: licences[catalogue.licence]?.url ?? '',
    modifiedAt,
    period: dimensions.includes('season') ? period : null,
    distributions: Object.entries(formats).map(([extension, { contentType, fileType }]) => ({
      title: extension === 'jsonstat' ? 'JSON-stat 2.0' : extension.toUpperCase(),
      url: `${address}${extension === 'json' ? '' : `.${extension}`}${query}`,
      mediaType: contentType.split(';')[0] ?? contentType,
      fileType,
    })),
  };
}

const texts = (code: Message): LocalisedText =>
  Object.fromEntries(LOCALES.map((locale) => [locale, translatorIn(locale)(code)]));

/** Only the languages that are written. */
const whole = (text: LocalisedText): LocalisedText =>
  Object.fromEntries(Object.entries(text).filter(([, value]) => typeof value === 'string' && value !== ''));

function boxOf(places: { latitude: number; longitude: number }[]) {
  const latitudes = places.map(({ latitude }) => latitude);
  const longitudes = places.map(({ longitude }) => longitude);
  return {
    west: Math.min(...longitudes),
    south: Math.min(...latitudes),
    east: Math.max(...longitudes),
    north: Math.max(...latitudes),
  };
}
