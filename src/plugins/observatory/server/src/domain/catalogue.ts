import type { LocalisedText } from './declarations';

/** A set of data that anybody may take, however many files it is in. */
export interface DataSet {
  /** Last part of its address: `indicator-dates`. */
  code: string;
  title: LocalisedText;
  description: LocalisedText;
  /** A public page about it. */
  landingPage: string;
  keywords: LocalisedText[];
  /** Address of its licence. */
  licence: string;
  /** ISO 8601. */
  modifiedAt: string;
  /** Local days that it covers; null for what has no date. */
  period: { from: string; to: string } | null;
  distributions: Distribution[];
}

export interface Distribution {
  title: string;
  url: string;
  /** Media type without its parameters. */
  mediaType: string;
  /** In the EU's list of file types; null for what is not there. */
  fileType: string | null;
}

export interface Catalogue {
  publicUrl: string;
  title: LocalisedText;
  description: LocalisedText;
  publisher: string;
  /** An address to write to; null when nobody gave one. */
  contact: string | null;
  licence: string;
  places: { name: LocalisedText; box: { west: number; south: number; east: number; north: number } } | null;
  modifiedAt: string;
}

export const PAGE_SIZE = 50;

/** Lists of the EU Publications Office. Their addresses are `http`: harvesters look them up as they are written. */
const EU = 'http://publications.europa.eu/resource/authority';

export const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  hydra: 'http://www.w3.org/ns/hydra/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  locn: 'http://www.w3.org/ns/locn#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  geosparql: 'http://www.opengis.net/ont/geosparql#',
};

/** The catalogue as DCAT-AP 3.0.1, a page of data sets at a time (Hydra), in JSON-LD that names no context to fetch. */
export function catalogueDocument(catalogue: Catalogue, dataSets: DataSet[], page: number): object {
  const { publicUrl } = catalogue;
  const pageCount = Math.max(1, Math.ceil(dataSets.length / PAGE_SIZE));
  const shown = dataSets.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const shared = [publisherNode(catalogue), ...(catalogue.contact ? [contactNode(catalogue)] : [])];
  return {
    '@context': PREFIXES,
    '@graph': [
      {
        '@id': catalogueUri(publicUrl),
        '@type': ['dcat:Catalog', 'hydra:Collection'],
        'dct:title': texts(catalogue.title),
        'dct:description': texts(catalogue.description),
        'dct:publisher': { '@id': publisherUri(publicUrl) },
        'dct:license': { '@id': catalogue.licence },
        'dct:language': ['FRA', 'ENG', 'ITA'].map((code) => ({ '@id': `${EU}/language/${code}` })),
        'foaf:homepage': { '@id': `${publicUrl}/data` },
        'dct:modified': instant(catalogue.modifiedAt),
        'dcat:dataset': shown.map(({ code }) => ({ '@id': dataSetUri(publicUrl, code) })),
        'hydra:totalItems': dataSets.length,
        'hydra:view': { '@id': pageUri(publicUrl, page) },
      },
      pageNode(publicUrl, page, pageCount),
      ...shared,
      ...shown.flatMap((one) => dataSetNodes(catalogue, one)),
    ],
  };
}

const catalogueUri = (publicUrl: string): string => `${publicUrl}/data/catalog`;
const pageUri = (publicUrl: string, page: number): string => `${publicUrl}/data/catalog.jsonld?page=${page}`;
const publisherUri = (publicUrl: string): string => `${publicUrl}/data/catalog#publisher`;
const contactUri = (publicUrl: string): string => `${publicUrl}/data/catalog#contact`;
/** The record and the data set have one identifier, which is an address. */
export const dataSetUri = (publicUrl: string, code: string): string => `${publicUrl}/data/catalog#${code}`;

const texts = (text: LocalisedText) =>
  Object.entries(text).map(([language, value]) => ({ '@value': value, '@language': language }));
const instant = (value: string) => ({ '@value': value, '@type': 'xsd:dateTime' });
const day = (value: string) => ({ '@value': value, '@type': 'xsd:date' });

function pageNode(publicUrl: string, page: number, pageCount: number) {
  const link = (to: number) => ({ '@id': pageUri(publicUrl, to) });
  return {
    '@id': pageUri(publicUrl, page),
    '@type': 'hydra:PartialCollectionView',
    'hydra:first': link(1),
    'hydra:last': link(pageCount),
    ...(page > 1 ? { 'hydra:previous': link(page - 1) } : {}),
    ...(page < pageCount ? { 'hydra:next': link(page + 1) } : {}),
  };
}

const publisherNode = ({ publicUrl, publisher }: Catalogue) => ({
  '@id': publisherUri(publicUrl),
  '@type': 'foaf:Agent',
  'foaf:name': publisher,
  'foaf:homepage': { '@id': publicUrl },
});

const contactNode = ({ publicUrl, publisher, contact }: Catalogue) => ({
  '@id': contactUri(publicUrl),
  '@type': 'vcard:Organization',
  'vcard:fn': publisher,
  'vcard:hasEmail': { '@id': `mailto:${contact}` },
});

function dataSetNodes(catalogue: Catalogue, dataSet: DataSet): object[] {
  const { publicUrl, contact } = catalogue;
  const uri = dataSetUri(publicUrl, dataSet.code);
  const distributions = dataSet.distributions.map((one, position) => ({ ...one, uri: `${uri}-${position + 1}` }));
  return [
    {
      '@id': uri,
      '@type': 'dcat:Dataset',
      'dct:identifier': uri,
      'dct:title': texts(dataSet.title),
      'dct:description': texts(dataSet.description),
      'dct:publisher': { '@id': publisherUri(publicUrl) },
      ...(contact ? { 'dcat:contactPoint': { '@id': contactUri(publicUrl) } } : {}),
      'dcat:theme': { '@id': `${EU}/data-theme/EDUC` },
      'dcat:keyword': dataSet.keywords.flatMap(texts),
      'dct:accrualPeriodicity': { '@id': `${EU}/frequency/CONT` },
      'dct:accessRights': { '@id': `${EU}/access-right/PUBLIC` },
      'dct:license': { '@id': dataSet.licence },
      'dct:modified': instant(dataSet.modifiedAt),
      'dcat:landingPage': { '@id': dataSet.landingPage },
      ...spatial(catalogue),
      ...(dataSet.period ? { 'dct:temporal': temporal(dataSet.period) } : {}),
      'dcat:distribution': distributions.map((one) => ({ '@id': one.uri })),
    },
    { '@id': dataSet.landingPage, '@type': 'foaf:Document' },
    ...distributions.map((one) => ({
      '@id': one.uri,
      '@type': 'dcat:Distribution',
      'dct:title': one.title,
      'dcat:accessURL': { '@id': one.url },
      'dcat:downloadURL': { '@id': one.url },
      'dcat:mediaType': { '@id': `http://www.iana.org/assignments/media-types/${one.mediaType}` },
      ...(one.fileType ? { 'dct:format': { '@id': one.fileType } } : {}),
      'dct:license': { '@id': dataSet.licence },
      'dct:modified': instant(dataSet.modifiedAt),
    })),
  ];
}

const temporal = ({ from, to }: { from: string; to: string }) => ({
  '@type': 'dct:PeriodOfTime',
  'dcat:startDate': day(from),
  'dcat:endDate': day(to),
});

function spatial({ places }: Catalogue) {
  if (!places) return {};
  const { west, south, east, north } = places.box;
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    'dct:spatial': [
      { '@id': `${EU}/country/FRA`, '@type': 'dct:Location' },
      {
        '@type': 'dct:Location',
        'skos:prefLabel': texts(places.name),
        'dcat:bbox': {
          '@value': `POLYGON((${corners.map((corner) => corner.join(' ')).join(', ')}))`,
          '@type': 'geosparql:wktLiteral',
        },
      },
    ],
  };
}
