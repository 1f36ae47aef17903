import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { configurationOf } from '../../configuration';
import { titleOf } from '../../domain/derived-source';
import { toComparable } from '../../domain/filter/comparable-text';
import { operators } from '../../domain/filter/operators';
import { carries, carriesConstants, carriesWords } from '../../domain/formats/carried';
import type { AnyFormat } from '../../domain/formats/format';
import { pick, type LocaleChain } from '../../domain/localise';
import type { Field, Point, Source } from '../../domain/source';
import { parseQuery } from '../../requests/parse';
import { getService } from '../../services/get-service';
import { languageOf, translate } from '../../services/translate';

const MAX_TERMS = 5000;
const MAX_PLACES = 10;

/** What channels draw from, its fields and their terms, in the language of who asks. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const chain = await chainOf(strapi);
    const service = getService(strapi, 'sources');
    const data = await Promise.all(
      service
        .list()
        .map(async (source) =>
          described(source, await service.fields(source), getService(strapi, 'formats').of(source, null), chain),
        ),
    );
    ctx.body = { data };
  },

  /** The terms of a field: those whose name holds what was typed, or those of some codes. */
  async terms(ctx: Context) {
    const { source: name, field: fieldName } = ctx.params as { source: string; field: string };
    const { q, codes } = parseQuery(
      strapi,
      ctx,
      { q: z.string().max(200).optional(), codes: z.string().max(5000).optional() },
      { q: ['request.words'], codes: ['request.codes'] },
    );
    const service = getService(strapi, 'sources');
    const source = service.named(name);
    const field = source && (await service.fields(source)).find((one) => one.name === fieldName);
    if (!field) throw new errors.NotFoundError(translate(strapi, 'entry.gone'));
    const chain = await chainOf(strapi);
    const wanted = q ? toComparable(q) : '';
    const asked = codes ? new Set(codes.split(',')) : null;
    const terms = (await getService(strapi, 'known-terms').of(field)).map(({ code, label, broader, aliases }) => ({
      code,
      label: pick(label, chain) ?? code,
      broader,
      aliases: aliases ?? [],
    }));
    const found = terms.filter(({ code, label }) =>
      asked ? asked.has(code) : toComparable(`${label} ${code}`).includes(wanted),
    );
    ctx.body = { data: found.slice(0, MAX_TERMS), meta: { total: found.length } };
  },

  /** Where a distance may be measured from: the configured places, then those of the sources that have one and no date. */
  async places(ctx: Context) {
    const { q = '' } = parseQuery(strapi, ctx, { q: z.string().max(200).optional() }, { q: ['request.words'] });
    const words = toComparable(q).split(' ').filter(Boolean);
    const chain = await chainOf(strapi);
    const found = await configuredPlaces(strapi, words, chain);
    for (const source of getService(strapi, 'sources').list()) {
      const where = source.fields.find(({ type }) => type === 'place');
      if (!where || source.period) continue;
      const recordIds = await getService(strapi, 'search').inType(source.uid, q);
      const records = await getService(strapi, 'record-store').list(source.uid, recordIds, MAX_PLACES, 0);
      for (const { documentId, data } of records) {
        const point = where.read(data) as Point | null;
        const title = source.summary?.(data, chain[0]).title ?? documentId;
        if (point) found.push({ documentId, title, ...point });
      }
    }
    ctx.body = { data: found };
  },
});

const described = (source: Source, fields: Field[], formats: AnyFormat[], chain: LocaleChain) => ({
  name: source.name,
  label: pick(source.label, chain),
  isDated: source.period !== undefined,
  hasOverlay: source.overlay !== undefined,
  responsibleField: source.responsible?.field ?? null,
  readyConditions: (source.readyConditions ?? []).map((one) => ({ ...one, label: pick(one.label, chain) })),
  readyShapes: (source.readyShapes ?? []).map((one) => ({ ...one, label: pick(one.label, chain) })),
  formats: formats.map((format) => ({
    extension: format.extension,
    label: pick(format.label, chain),
    readers: pick(format.readers, chain),
    carriesConstants: carriesConstants(format),
    carriesNames: format.carries === 'items',
    variants: ('variants' in format ? (format.variants ?? []) : []).map(({ query, label }) => ({
      query,
      label: pick(label, chain),
    })),
  })),
  fields: fields.map((field) => ({
    name: field.name,
    type: field.type,
    label: pick(field.label, chain) ?? field.name,
    ...placeOf(field, source, chain),
    isShown: field.shown !== false && !field.isReserved,
    isReserved: field.isReserved === true,
    hasTerms: field.terms !== undefined,
    operators: field.isReserved ? [] : Object.keys(operators[field.type]),
    /** Formats that hold it, and those that hold its terms in the channel's own words. */
    formats: formats.flatMap((format) => (carries(format, source, field) ? format.extension : [])),
    formatsOfWords: formats.flatMap((format) => (carriesWords(format, source, field) ? format.extension : [])),
  })),
});

interface Place extends Point {
  documentId: string;
  title: string;
}

/** The entries of the configured types whose name has all these words, the shortest name first. */
async function configuredPlaces(strapi: Core.Strapi, words: string[], chain: LocaleChain): Promise<Place[]> {
  const { defaultLocale } = await getService(strapi, 'locales').read();
  const { publishedIds, read } = getService(strapi, 'entries');
  const found: Place[] = [];
  for (const { uid, point } of configurationOf(strapi).places) {
    const entries = await read(uid, await publishedIds(uid, defaultLocale), defaultLocale);
    for (const entry of entries.values()) {
      const label = titleOf(entry.values);
      const title = (label && pick(label, chain)) ?? entry.documentId;
      const where = point(entry);
      if (where && words.every((word) => toComparable(title).includes(word)))
        found.push({ documentId: entry.documentId, title, ...where });
    }
  }
  return found.sort((one, other) => one.title.length - other.title.length).slice(0, MAX_PLACES);
}

/** Under which question people find a field, where in it, and by which other words. */
function placeOf({ name }: Field, { fieldGroups = [], fieldSynonyms = {} }: Source, chain: LocaleChain) {
  const group = fieldGroups.find(({ fields }) => fields.includes(name));
  const names = fieldGroups.flatMap(({ fields }) => fields);
  return {
    group: (group && pick(group.label, chain)) ?? null,
    rank: group ? names.indexOf(name) : names.length,
    synonyms: fieldSynonyms[name]?.[chain[0]] ?? [],
  };
}

async function chainOf(strapi: Core.Strapi): Promise<[string, string]> {
  return [languageOf(strapi), (await getService(strapi, 'locales').read()).defaultLocale];
}
