import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { configurationOf } from '../configuration';
import { allowedFields, type Channel } from '../domain/channel';
import { checkChannel, type TypedChannel } from '../domain/check-channel';
import { clauses } from '../domain/filter/filter';
import { parseFilter } from '../domain/filter/parse-filter';
import type { Field } from '../domain/source';
import { getService } from '../services/get-service';
import { translate } from '../services/translate';

/**
 * Reads back a channel that was just written, whole, so that partial updates are validated by their result.
 * @throws ValidationError that names each field and, in the filter, each clause; the write is undone.
 */
export async function checkSavedChannel(strapi: Core.Strapi, documentId: string): Promise<void> {
  const where = { documentId };
  const channel = (await strapi.db
    .query('plugin::channels.channel')
    .findOne({ where, populate: { partner: true } as never })) as TypedChannel | null;
  if (!channel) return;
  const service = getService(strapi, 'sources');
  const source = service.named(String(channel.source));
  const all = source ? await service.fields(source) : [];
  const saved = channel as unknown as Channel;
  const fields = allowedFields(saved, all, await getService(strapi, 'publications').trusted([saved]));
  const codes = await codesOf(strapi, channel.filter, fields);
  const problems = checkChannel(channel, {
    sources: service.list(),
    fields,
    reserved: all.filter((field) => !fields.includes(field)).map(({ name }) => name),
    knownCodes: ({ name }) => codes.get(name) ?? null,
    formats: source
      ? getService(strapi, 'formats')
          .of(source, null)
          .map(({ extension }) => extension)
      : [],
    locales: (await getService(strapi, 'locales').read()).all,
    licences: Object.keys(configurationOf(strapi).licences),
  });
  if (problems.length === 0) return;
  const described = problems.map(({ path, code, parameters }) => ({
    path,
    name: 'ValidationError',
    message: translate(strapi, code, inWords(strapi, parameters)),
  }));
  throw new errors.ValidationError(described.map(({ message }) => message).join('\n'), { errors: described });
}

/** The known codes of the fields that a filter compares, by field name. */
async function codesOf(
  strapi: Core.Strapi,
  typed: unknown,
  fields: Field[],
): Promise<Map<string, ReadonlySet<string>>> {
  const parsed = parseFilter(typed ?? { and: [] }, fields, () => null);
  const used = 'filter' in parsed ? clauses(parsed.filter).map(({ clause }) => clause.field) : [];
  const found = new Map<string, ReadonlySet<string>>();
  for (const field of fields.filter(({ name }) => used.includes(name))) {
    const codes = await getService(strapi, 'sources').knownCodes(field);
    if (codes) found.set(field.name, codes);
  }
  return found;
}

/** What a filter expected is a name until it is said to somebody. */
function inWords(strapi: Core.Strapi, parameters: Record<string, string>): Record<string, string> {
  const { expected } = parameters;
  return expected ? { ...parameters, expected: translate(strapi, `filter.expected.${expected}`) } : parameters;
}
