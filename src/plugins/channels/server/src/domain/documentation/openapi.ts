import { REASONS } from '../changes';
import type { DescribedChannel } from '../describe-channel';
import type { AnyFormat } from '../formats/format';
import { pick, type LocaleChain } from '../localise';

/** A parameter of the requests: its schema and what it accepts, in the reader's words. */
export interface DocumentedParameter {
  name: string;
  schema: object;
  description: string;
  isRequired?: boolean;
}

export interface Documented {
  channel: DescribedChannel;
  /** Security schemes of which any one opens the channel, by name; none when it is public. */
  credentials: Record<string, object>;
  formats: AnyFormat[];
  chain: LocaleChain;
  parameters: DocumentedParameter[];
  /** Names of those that take terms. */
  termParameters: string[];
  /** Parameters of what is counted. */
  facetParameters: DocumentedParameter[];
  /** Parameters of the feed of changes. */
  changeParameters: DocumentedParameter[];
  itemSchema: object;
  /** A real item; null while the channel is empty. */
  example: Record<string, unknown> | null;
  /** Address of the site, without a final slash. */
  publicUrl: string;
  t(key: string): string;
}

type Operation = Record<string, unknown>;

const ITEM = { $ref: '#/components/schemas/Item' };
const REFUSALS = {
  '400': { $ref: '#/components/responses/BadRequest' },
  '404': { $ref: '#/components/responses/NotFound' },
};
const CHANGE = ['entered', 'changed', 'cancelled', 'left'];

/** How to read a channel: OpenAPI 3.1.1 (https://spec.openapis.org/oas/v3.1.1.html). */
export function openApi(documented: Documented): object {
  const { channel, credentials, parameters, changeParameters, example, publicUrl, t } = documented;
  const base = `/api/channels/${channel.slug}`;
  const list = {
    data: [example].filter(Boolean),
    meta: { pagination: { page: 1, pageSize: 25, pageCount: 1, total: 1, cursor: null } },
  };
  return {
    openapi: '3.1.1',
    info: {
      title: channel.name ?? channel.slug,
      version: '1',
      ...(channel.mission ? { description: channel.mission } : {}),
      ...(channel.licence.name
        ? { license: { name: channel.licence.name, ...(channel.licence.url ? { url: channel.licence.url } : {}) } }
        : {}),
    },
    servers: [{ url: publicUrl || '/' }],
    security: Object.keys(credentials).map((name) => ({ [name]: [] })),
    paths: {
      [`${base}/items`]: {
        get: operation('items', t('openapi.items'), parameters.map(toParameter), {
          'application/json': { schema: { $ref: '#/components/schemas/Page' }, ...(example ? { example: list } : {}) },
        }),
      },
      [`${base}/items/{documentId}`]: {
        get: operation(
          'item',
          t('openapi.item'),
          [
            { name: 'documentId', in: 'path', required: true, schema: { type: 'string' } },
            ...parameters.filter(({ name }) => ['locale', 'fields'].includes(name)).map(toParameter),
          ],
          {
            'application/json': {
              schema: { type: 'object', properties: { data: ITEM }, required: ['data'] },
              ...(example ? { example: { data: example } } : {}),
            },
          },
        ),
      },
      [`${base}/terms/{parameter}`]: {
        get: operation(
          'terms',
          t('openapi.terms'),
          [
            { name: 'parameter', in: 'path', required: true, schema: { enum: documented.termParameters } },
            ...parameters.filter(({ name }) => name === 'locale').map(toParameter),
          ],
          { 'application/json': { schema: { $ref: '#/components/schemas/Terms' } } },
        ),
      },
      [`${base}/facets`]: {
        get: operation('facets', t('openapi.facets'), documented.facetParameters.map(toParameter), {
          'application/json': { schema: { $ref: '#/components/schemas/Facets' } },
        }),
      },
      [`${base}/changes`]: {
        get: operation('changes', t('openapi.changes'), changeParameters.map(toParameter), {
          'application/json': { schema: { $ref: '#/components/schemas/Changes' } },
        }),
      },
      ...Object.fromEntries(
        documented.formats.map((format) => [`${base}.${format.extension}`, { get: fileOperation(format, documented) }]),
      ),
    },
    components: {
      schemas: schemas(documented.itemSchema),
      responses: errorResponses(t),
      securitySchemes: credentials,
    },
  };
}

const toParameter = ({ name, schema, description, isRequired }: DocumentedParameter) => ({
  name,
  in: 'query',
  ...(isRequired ? { required: true } : {}),
  schema,
  description,
});

const operation = (operationId: string, summary: string, parameters: object[], content: object): Operation => ({
  operationId,
  summary,
  parameters,
  responses: { '200': { description: summary, content }, ...REFUSALS },
});

function fileOperation(format: AnyFormat, { chain, parameters }: Documented): Operation {
  const { extension, label, contentType } = format;
  const own = 'draw' in format ? format.parameters : [];
  const all = [...own.map((one) => ({ ...one, description: pick(one.description, chain) ?? one.name })), ...parameters];
  return operation(extension.replaceAll('.', '_'), pick(label, chain) ?? extension, all.map(toParameter), {
    [contentType.split(';')[0] ?? contentType]: { schema: { type: 'string' } },
  });
}

const schemas = (itemSchema: object) => ({
  Item: itemSchema,
  Page: {
    type: 'object',
    properties: {
      data: { type: 'array', items: ITEM },
      meta: {
        type: 'object',
        properties: {
          pagination: {
            type: 'object',
            properties: {
              page: { type: 'integer' },
              pageSize: { type: 'integer' },
              pageCount: { type: 'integer' },
              total: { type: 'integer' },
              cursor: { type: ['string', 'null'] },
            },
            required: ['pageSize', 'total', 'cursor'],
          },
        },
        required: ['pagination'],
      },
    },
    required: ['data', 'meta'],
  },
  Terms: {
    type: 'object',
    properties: {
      data: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            code: { type: 'string' },
            label: { type: 'string' },
            broader: { type: 'array', items: { type: 'string' } },
            aliases: { type: 'array', items: { type: 'string' } },
          },
          required: ['code', 'label', 'broader'],
        },
      },
    },
    required: ['data'],
  },
  Facets: {
    type: 'object',
    properties: {
      data: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            parameter: { type: 'string' },
            field: { type: 'string' },
            label: { type: ['string', 'null'] },
            values: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  code: { type: 'string' },
                  label: { type: 'string' },
                  count: { type: 'integer' },
                  broader: { type: 'array', items: { type: 'string' } },
                  isSelected: { type: 'boolean' },
                },
                required: ['code', 'label', 'count', 'broader', 'isSelected'],
              },
            },
            omitted: { type: 'integer' },
          },
          required: ['parameter', 'field', 'label', 'values', 'omitted'],
        },
      },
      meta: { type: 'object', properties: { total: { type: 'integer' } }, required: ['total'] },
    },
    required: ['data', 'meta'],
  },
  Changes: {
    type: 'object',
    properties: {
      data: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            type: { enum: CHANGE },
            documentId: { type: 'string' },
            at: { type: 'string', format: 'date-time' },
            item: ITEM,
            reason: { enum: REASONS },
            mergedInto: { type: 'string' },
          },
          required: ['type', 'documentId', 'at'],
        },
      },
      meta: {
        type: 'object',
        properties: { cursor: { type: 'string' }, hasMore: { type: 'boolean' } },
        required: ['cursor', 'hasMore'],
      },
    },
    required: ['data', 'meta'],
  },
  Error: {
    type: 'object',
    properties: {
      data: { type: 'null' },
      error: {
        type: 'object',
        properties: { status: { type: 'integer' }, name: { type: 'string' }, message: { type: 'string' } },
        required: ['status', 'name', 'message'],
      },
    },
    required: ['data', 'error'],
  },
});

const errorResponses = (t: Documented['t']) =>
  Object.fromEntries(
    ['BadRequest', 'NotFound'].map((name) => [
      name,
      {
        description: t(`openapi.${name}`),
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
      },
    ]),
  );
