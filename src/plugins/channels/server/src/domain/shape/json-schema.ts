import type { LocaleChain } from '../localise';
import { pick } from '../localise';
import type { Column, ColumnType } from './columns';

type Schema = Record<string, unknown>;

const TERM = (codes?: string[]): Schema => ({
  type: 'object',
  properties: { code: { type: 'string', ...(codes ? { enum: codes } : {}) }, label: { type: ['string', 'null'] } },
  required: ['code', 'label'],
  additionalProperties: false,
});

const TYPES: Record<ColumnType, (codes?: string[]) => Schema> = {
  text: () => ({ type: 'string' }),
  texts: () => ({ type: 'array', items: { type: ['string', 'null'] } }),
  term: TERM,
  terms: (codes) => ({ type: 'array', items: TERM(codes) }),
  number: () => ({ type: 'number' }),
  boolean: () => ({ type: 'boolean' }),
  date: () => ({ type: 'string', format: 'date' }),
  instant: () => ({ type: 'string', format: 'date-time' }),
  place: () => ({
    type: 'object',
    properties: { latitude: { type: 'number' }, longitude: { type: 'number' } },
    required: ['latitude', 'longitude'],
  }),
  object: () => ({ type: ['object', 'array'] }),
};

/** What the items of a channel are: JSON Schema, draft 2020-12, the dialect of OpenAPI 3.1. */
export function itemSchema(columns: Column[], chain: LocaleChain): Schema {
  const root: Schema = objectSchema();
  addTo(root, ['documentId'], { type: 'string' });
  for (const column of columns) addTo(root, column.name.split('.'), columnSchema(column, chain));
  return root;
}

function columnSchema({ type, codes, label, constant, isMarkdown, schema }: Column, chain: LocaleChain): Schema {
  if (constant !== undefined && typeof constant !== 'object') return { const: constant };
  const { type: types, ...rest } = schema ?? TYPES[type](codes);
  const title = label ? pick(label, chain) : null;
  return {
    ...(title ? { title } : {}),
    type: [types, 'null'].flat(),
    ...rest,
    ...(isMarkdown ? { contentMediaType: 'text/markdown' } : {}),
  };
}

const objectSchema = (): Schema => ({ type: 'object', properties: {}, required: [], additionalProperties: false });

function addTo(target: Schema, [name = '', ...rest]: string[], schema: Schema): void {
  const properties = target.properties as Record<string, Schema>;
  (target.required as string[]).push(...(properties[name] ? [] : [name]));
  if (rest.length === 0) properties[name] = schema;
  else addTo((properties[name] ??= objectSchema()), rest, schema);
}
