import type { Core } from '@strapi/strapi';
import { notices } from './fictional';
import { communesOf } from './loading/communes';
import { stewardId } from './loading/organisations';
import { entryId, terms } from './loading/references';
import { typedFrom } from './loading/sources';
import { writeEntries } from './loading/write-entries';

const ORGANISATION = 'api::organisation.organisation';
const PRODUCTION = 'api::production.production';
const SUGGESTION = 'plugin::commons.suggestion';
const TWIN = 'cie-du-meleze-bleu';

/** What waits for somebody in the commons: two entries that may be one, and two suggestions. Once. */
export async function loadCommons(strapi: Core.Strapi, authorId: number): Promise<void> {
  if ((await strapi.db.query(SUGGESTION).count()) > 0) return;
  await writeTwin(strapi);
  for (const suggestion of suggestions) await suggest(strapi, authorId, suggestion);
}

/** Another entry of a company, as somebody types it who did not look for the first. */
async function writeTwin(strapi: Core.Strapi): Promise<void> {
  const communeOf = await communesOf(strapi);
  const data = {
    ...{ slug: TWIN, name: 'Cie du Meleze Bleu', description: notices.organisation.fr },
    kinds: terms(ORGANISATION, 'kinds', ['theatre_company']),
    territory: communeOf('05023').documentId,
    steward: stewardId,
    provenance: typedFrom(),
  };
  const known = await strapi.db.query(ORGANISATION).count({ where: { documentId: entryId(ORGANISATION, TWIN) } });
  if (known === 0) await writeEntries(strapi, ORGANISATION, [{ slug: TWIN, data, isDraft: true }]);
}

interface Suggested {
  uid: typeof ORGANISATION | typeof PRODUCTION;
  slug: string;
  values: Record<string, unknown>;
  message: string;
}

const suggestions: Suggested[] = [
  {
    uid: PRODUCTION,
    slug: 'suspension-du-jugement',
    values: { durationMinutes: 70 },
    message: 'À L’Argentière, le spectacle a duré une heure dix avec les saluts.',
  },
  {
    uid: ORGANISATION,
    slug: 'compagnie-du-meleze-bleu',
    values: { foundedYear: 2009 },
    message: 'Leur affiche des dix ans est de 2019.',
  },
];

/** Kept as the commons keep what a member proposes for the entry of another one. */
async function suggest(
  strapi: Core.Strapi,
  authorId: number,
  { uid, slug, values, message }: Suggested,
): Promise<void> {
  const documentId = entryId(uid, slug);
  const entry = (await strapi.db
    .query(uid)
    .findOne({ where: { documentId, locale: 'fr', publishedAt: null } })) as Record<string, unknown> | null;
  if (!entry) return;
  const base = Object.fromEntries(Object.keys(values).map((name) => [name, entry[name] ?? null]));
  await strapi.db.query(SUGGESTION).create({
    data: {
      ...{ targetUid: uid, targetDocumentId: documentId, targetLocale: 'fr', authorId, message },
      ...{ base, proposed: values, decisions: {}, state: 'pending', at: String(Date.now()) },
    },
  });
}
