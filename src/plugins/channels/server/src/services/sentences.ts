import type { Core } from '@strapi/strapi';
import type { Publication } from '../domain/channel';
import { clauses, type Filter } from '../domain/filter/filter';
import type { Vocabulary } from '../domain/filter/sentence';
import { getService } from './get-service';
import { languageOf, translate } from './translate';

/** The words of filters, in the language of who asks. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async vocabulary(
    filters: (Filter | null)[],
    { source, fields, locales }: Pick<Publication, 'source' | 'fields' | 'locales'>,
  ): Promise<Vocabulary> {
    const used = new Set(
      filters.flatMap((filter) => (filter ? clauses(filter) : [])).map(({ clause }) => clause.field),
    );
    const terms: Vocabulary['terms'] = new Map();
    for (const field of fields.filter(({ name, type }) => type === 'terms' && used.has(name))) {
      const known = await getService(strapi, 'known-terms').of(field);
      terms.set(field.name, new Map(known.map(({ code, label }) => [code, label])));
    }
    return {
      fields,
      phrases: source.phrases,
      terms,
      chain: [languageOf(strapi), locales.defaultLocale],
      t: (key, parameters) => translate(strapi, key, parameters),
    };
  },
});
