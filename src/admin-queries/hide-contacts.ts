import type { Context } from 'koa';

type Values = Record<string, unknown>;

interface HiddenFields {
  without(uid: string, entry: Values): Promise<Values>;
  withoutOthers(answer: unknown): unknown;
}

/** Where the routes of Strapi answer the entries themselves; what is elsewhere, or deeper, is of others. */
const ENTRIES = ['data', 'results', 'nonLocalizedFields', 'entries'];

/** Contacts that are private are shown to those who answer for their entry, whatever route it is answered by. */
export async function withoutContacts(ctx: Context): Promise<unknown> {
  const hiddenFields = strapi.plugin('commons').service('hidden-fields') as HiddenFields;
  const uid = modelOf(ctx);
  const { body } = ctx as { body: Values };
  if (uid === undefined || Array.isArray(body)) return hiddenFields.withoutOthers(body);
  const documentId = await documentIdOf(ctx, uid);

  const entry = async (value: unknown): Promise<unknown> => {
    if (Array.isArray(value)) return Promise.all(value.map(entry));
    if (!isValues(value)) return value;
    const inner = Object.entries(value).map(([name, one]) => [name, hiddenFields.withoutOthers(one)]);
    const own = Object.fromEntries(inner) as Values;
    const known = own.documentId ?? documentId;
    if (known === undefined) return hiddenFields.withoutOthers(own);
    const shown = await hiddenFields.without(uid, { ...own, documentId: known });
    return 'documentId' in own ? shown : without(shown, 'documentId');
  };

  const shown = Object.entries(body).map(async ([name, value]) => [
    name,
    ENTRIES.includes(name) ? await entry(value) : hiddenFields.withoutOthers(value),
  ]);
  return Object.fromEntries(await Promise.all(shown)) as Values;
}

/** Relations are of their own types. */
function modelOf({ params, request, path }: Context): string | undefined {
  const { model } = { ...(request as { body?: object }).body, ...(params as object) } as { model?: unknown };
  const isEntry = typeof model === 'string' && model in strapi.contentTypes;
  return isEntry && !path.startsWith('/content-manager/relations/') ? model : undefined;
}

/** Of an entry that is answered without its id, which the request names. */
async function documentIdOf({ query, request }: Context, uid: string): Promise<string | undefined> {
  if (typeof query.documentId === 'string') return query.documentId;
  const { id } = ((request as { body?: unknown }).body ?? {}) as { id?: unknown };
  if (typeof id !== 'number') return undefined;
  const row = (await strapi.db.query(uid).findOne({ where: { id }, select: ['documentId'] })) as {
    documentId: string;
  } | null;
  return row?.documentId;
}

const without = (values: Values, name: string): Values =>
  Object.fromEntries(Object.entries(values).filter(([one]) => one !== name));

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
