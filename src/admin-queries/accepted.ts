import { z } from 'zod';

/** What a route of the admin reads of a query; what is not named is refused. */
export type Accepted = z.ZodObject;

const MAX_PAGE_SIZE = 100;

const page = z.coerce.number().int().min(1).max(1_000_000);
const pageSize = z.coerce.number().int().min(1).max(MAX_PAGE_SIZE);
const words = z.string().max(200);
const id = z.string().regex(/^[\w-]{0,40}$/);
const ids = z.array(id).max(1000);
const locale = z.string().regex(/^(\*|[A-Za-z0-9-]{2,20})?$/);
const status = z.enum(['draft', 'published', 'modified']);
/** Read with the type that it filters or sorts, in `check-filters.ts` and `check-sort.ts`. */
const filters = z.record(z.string(), z.unknown());
const sort = z.string().max(1000);

const paging = { page, pageSize };
const locales = z.union([locale, z.array(locale).max(100)]);
const version = { locale: locale.nullable(), status: status.nullable() };
const list = {
  // Several languages are published at once.
  ...{ ...paging, ...version, locale: locales.nullable(), _q: words, sort, filters },
  publicationFilter: words,
  publicationStatusFilter: z.enum(['published-modified', 'published-unmodified']),
  hasPublishedVersion: z.enum(['true', 'false']),
};
const count = z.strictObject({ count: z.literal('true') });
const parents = z.strictObject({
  parent: z.union([z.literal('true'), z.strictObject({ populate: z.strictObject({ parent: z.enum(['*', 'true']) }) })]),
  children: count.optional(),
  files: count.optional(),
});

const accepting = (shape: z.ZodRawShape): Accepted => z.strictObject(shape).partial();

/** By plugin, what the admin of Strapi sends to the routes that a pattern names, method first; the first that fits counts. */
const routes: Record<string, [RegExp, Accepted][]> = {
  'content-manager': [
    [/countManyEntriesDraftRelations$/, accepting({ documentIds: ids, locale: locales })],
    // Actions on several entries are sent with the query of the list that they were chosen in.
    [/^\w+ \/(collection|single)-types\//, accepting(list)],
    [
      /^GET \/relations\/:model\/:targetField$/,
      accepting({
        ...{ ...paging, ...version, id, _q: words, _filter: z.enum(['$contains', '$containsi', '$eq', '$startsWith', '$startsWithi']) },
        ...{ idsToOmit: ids, idsToInclude: ids, component: words },
      }), // prettier-ignore
    ],
    [/^GET \/relations\/:model\/:id\/:targetField$/, accepting({ ...paging, ...version })],
    [/^POST \/uid\//, accepting(version)],
    [/^GET \/entry-panels\//, accepting({ locale })],
    [/^GET \/related-names\//, accepting({ ids: z.string().max(4000) })],
    [/^GET \/content-types$/, accepting({ kind: words })],
    [/^GET \/preview\/url\//, accepting({ ...version, documentId: id })],
    [/^GET \/homepage\/recent-documents$/, accepting({ action: z.enum(['update', 'publish']) })],
    [/^GET \/history-versions$/, accepting({ ...paging, contentType: words, documentId: id, locale })],
  ],
  i18n: [
    [
      /get-fill-from-locale/,
      accepting({ documentId: id, sourceLocale: locale, targetLocale: locale, collectionType: words }),
    ],
  ],
  upload: [
    [/^GET \/files$/, accepting({ ...paging, _q: words, sort, filters, folder: id, folderPath: words })],
    [
      /^GET \/folders$/,
      accepting({
        ...{ ...paging, _q: words, sort, filters, populate: parents.partial(), folderPath: words },
        pagination: z.strictObject({ pageSize: z.literal('-1') }),
      }),
    ],
    [/^GET \/folders\/:id$/, accepting({ populate: parents.partial() })],
    [/^POST \/$/, accepting({ id })],
  ],
};

/** Plugins whose routes accept what is named above and nothing else, those that a later version adds included. */
export const GUARDED_PLUGINS = Object.keys(routes);

const nothing = accepting({});

export const acceptedBy = (plugin: string, method: string, path: string): Accepted =>
  routes[plugin]?.find(([pattern]) => pattern.test(`${method} ${path}`))?.[1] ?? nothing;

/** On every other route of the admin: at most as many a page. */
export const bounded = z.looseObject({
  pageSize: pageSize.optional(),
  limit: pageSize.optional(),
  pagination: z.looseObject({ pageSize: pageSize.optional(), limit: pageSize.optional() }).optional(),
});
