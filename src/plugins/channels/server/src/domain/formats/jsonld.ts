import type { Format } from './format';
import { toLinkedData } from './linked-data';

const MAX_NODES = 500;

/** schema.org as JSON-LD 1.1 (https://schema.org, https://www.w3.org/TR/json-ld11). */
export const jsonld: Format = {
  extension: 'jsonld',
  label: { fr: 'Données liées (schema.org)', en: 'Linked data (schema.org)', it: 'Dati collegati (schema.org)' },
  readers: {
    fr: 'les moteurs de recherche, par votre webmestre',
    en: 'search engines, by your webmaster',
    it: 'i motori di ricerca, tramite il vostro webmaster',
  },
  contentType: 'application/ld+json; charset=utf-8',
  pageSize: MAX_NODES,
  carries: 'jsonLd',
  offers: ({ jsonLd }) => jsonLd !== undefined,
  write({ channel, source, chain: [locale], next, linkedDataContext }, items) {
    const nodes = items.flatMap(({ data }) => source.jsonLd?.(data, locale) ?? []);
    return JSON.stringify(toLinkedData(channel, { nodes, next }, linkedDataContext));
  },
};
