import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { toComparable } from '../../domain/filter/comparable-text';
import { operators } from '../../domain/filter/operators';
import { carries, carriesConstants, carriesWords } from '../../domain/formats/carried';
import type { Format } from '../../domain/formats/format';
import { pick, type LocaleChain } from '../../domain/localise';
import type { Field, Point, Source } from '../../domain/source';
import { parseQuery } from '../../requests/parse';
import { getService } from '../../services/get-service';
import { languageOf, translate } from '../../services/translate';

const MAX_TERMS = 200;
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
    const terms = (await getService(strapi, 'known-terms').of(field)).map(({ code, label, broader }) => ({
      code,
      label: pick(label, chain) ?? code,
      broader,
    }));
    const found = terms.filter(({ code, label }) =>
      asked ? asked.has(code) : toComparable(`${label} ${code}`).includes(wanted),
    );
    ctx.body = { data: found.slice(0, MAX_TERMS), meta: { total: found.length } };
  },

  /** Places of the sources that have one and no date: where a distance may be measured from. */
  async places(ctx: Context) {
    const { q = '' } = parseQuery(strapi, ctx, { q: z.string().max(200).optional() }, { q: ['request.words'] });
    const words = toComparable(q).split(' ').filter(Boolean);
    const chain = await chainOf(strapi);
    const found = [];
    for (const source of getService(strapi, 'sources').list()) {
      const where = source.fields.find(({ type }) => type === 'place');
      if (!where || source.period) continue;
      const records = await getService(strapi, 'record-store').search(source.uid, words, MAX_PLACES, 0);
      for (const { documentId, data } of records) {
        const point = where.read(data) as Point | null;
        const title = source.summary?.(data, chain[0]).title ?? documentId;
        if (point) found.push({ documentId, title, ...point });
      }
    }
    ctx.body = { data: found };
  },
});

const described = (source: Source, fields: Field[], formats: Format[], chain: LocaleChain) => ({
  name: source.name,
  label: pick(source.label, chain),
  isDated: source.period !== undefined,
  hasOverlay: source.overlay !== undefined,
  responsibleField: source.responsible?.field ?? null,
  formats: formats.map((format) => ({
    extension: format.extension,
    label: pick(format.label, chain),
    carriesConstants: carriesConstants(format),
    carriesNames: format.carries === 'items',
  })),
  fields: fields.map((field) => ({
    name: field.name,
    type: field.type,
    label: pick(field.label, chain) ?? field.name,
    isShown: field.shown !== false && !field.isReserved,
    isReserved: field.isReserved === true,
    hasTerms: field.terms !== undefined,
    operators: field.isReserved ? [] : Object.keys(operators[field.type]),
    /** Formats that hold it, and those that hold its terms in the channel's own words. */
    formats: formats.flatMap((format) => (carries(format, source, field) ? format.extension : [])),
    formatsOfWords: formats.flatMap((format) => (carriesWords(format, source, field) ? format.extension : [])),
  })),
});

async function chainOf(strapi: Core.Strapi): Promise<[string, string]> {
  return [languageOf(strapi), (await getService(strapi, 'locales').read()).defaultLocale];
}
