import type { Core } from '@strapi/strapi';
import { hasDrafts } from '../plugin-kit/server/schema';
import {
  conceptDisplayName,
  performanceDisplayName,
  spaceDisplayName,
  territoryDisplayName,
} from '../ontology/display-name';
import { cleanIdentifier, identifierUri } from '../ontology/identifiers/schemes';
import { performanceSchedule } from '../ontology/rules/schedule';
import type { ComponentState, ContentTypeUid, State } from '../ontology/rules/state';
import { freeSlug, slugOf } from '../ontology/slug';
import { slugsLike } from './slugs';
import { joinFirstRows, joinRows } from '../entries/joined-rows';
import { type Row } from '../entries/state';

/** Columns that the application computes and nobody writes, by type. */
const derivations: { [UID in ContentTypeUid]?: (state: State<UID>) => Record<string, unknown> } = {
  'api::performance.performance': (performance) => ({
    ...instantsOf(performance),
    displayName: performanceName(performance),
    // INV-12: an option that is not confirmed stays between members.
    ...(performance.eventStatus === 'tentative' ? { visibility: 'members' } : {}),
  }),
  'api::event-group.event-group': ({ eventStatus }) => (eventStatus === 'tentative' ? { visibility: 'members' } : {}),
  'api::space.space': ({ name, venue }) => ({ displayName: spaceDisplayName({ name, venue: venue?.name }) }),
  'api::concept.concept': ({ prefLabel }) => ({ displayName: conceptDisplayName(prefLabel) }),
  'api::territory.territory': (territory) => ({ displayName: territoryDisplayName(territory) }),
};

/** The name by which pickers show a performance. */
export const performanceName = ({
  production,
  titleOverride,
  programme,
  ...performance
}: State<'api::performance.performance'>) =>
  performanceDisplayName({
    title: titleOverride?.fr ?? production?.title ?? programme?.[0]?.title?.fr ?? programme?.[0]?.work?.title,
    startDate: performance.startDate,
    startTime: performance.startTime,
    place: performance.venue?.name ?? performance.territory?.name,
  });

function instantsOf(performance: State<'api::performance.performance'>) {
  const schedule = performanceSchedule(performance);
  if (!schedule || 'problem' in schedule) return { startsAt: null, endsAt: null, endIsEstimated: false };
  const { startsAt, endsAt, endIsEstimated, isAmbiguous } = schedule;
  return { startsAt, endsAt, endIsEstimated, ...(isAmbiguous ? {} : { ambiguousTime: null }) };
}

/** What a slug is made of; nothing as long as the entry has no title. */
const slugSources: { [UID in ContentTypeUid]?: (state: State<UID>) => string | null | undefined } = {
  'api::work.work': ({ title }) => title,
  'api::production.production': ({ title }) => title,
  'api::performance.performance': ({ titleOverride, production, startDate }) => {
    const title = titleOverride?.fr ?? production?.title;
    return title && startDate ? `${title} ${startDate}` : null;
  },
  'api::event-group.event-group': ({ name }) => name,
  'api::venue.venue': ({ name }) => name,
  'api::space.space': ({ name }) => name,
  'api::organisation.organisation': ({ name }) => name,
  'api::person.person': ({ displayName }) => displayName,
};

/** Writes the computed columns of a draft that changed, in its own transaction, and answers them. */
export async function writeComputed<UID extends ContentTypeUid>(
  strapi: Core.Strapi,
  uid: UID,
  state: Row<UID>,
): Promise<Record<string, unknown>> {
  const derived = (derivations[uid] as ((state: State<UID>) => Record<string, unknown>) | undefined)?.(state) ?? {};
  const computed = { ...derived, ...(await firstSlug(strapi, uid, state)) };
  await writeColumns(strapi, uid, state, computed);
  await completeIdentifiers(strapi, state);
  if (uid === 'api::performance.performance') await followVenue(strapi, state as Row<'api::performance.performance'>);
  return computed;
}

/** External identifiers without the spaces people group them with, and with their address. */
async function completeIdentifiers(strapi: Core.Strapi, state: object): Promise<void> {
  const { externalIds } = state as { externalIds?: (ComponentState<'identity.external-id'> & { id: number })[] | null };
  for (const identifier of externalIds ?? []) {
    const { id, scheme, value, uri } = identifier;
    if (!scheme?.code || !value) continue;
    const clean = cleanIdentifier(scheme.code, value);
    const data = { value: clean, uri: identifierUri(scheme.code, clean) };
    if (data.value === value && data.uri === (uri ?? null)) continue;
    await strapi.db.query('identity.external-id').update({ where: { id }, data });
    Object.assign(identifier, data);
  }
}

/** A performance is in the commune of its venue. */
async function followVenue(strapi: Core.Strapi, performance: Row<'api::performance.performance'>): Promise<void> {
  const { id, venue, territory } = performance;
  const commune = venue?.address?.commune as Row<'api::territory.territory'> | null | undefined;
  if (!commune || commune.documentId === territory?.documentId) return;
  const join = territory ? joinRows : joinFirstRows;
  await join(strapi, 'api::performance.performance', id, 'territory', [commune.id]);
  performance.territory = commune;
}

/** Writes columns of the draft (of every language), leaving its date of change alone. */
export async function writeColumns<UID extends ContentTypeUid>(
  strapi: Core.Strapi,
  uid: UID,
  state: Row<UID>,
  columns: Record<string, unknown>,
): Promise<void> {
  const current = state as Record<string, unknown>;
  const changed = Object.entries(columns).filter(([name, value]) => stored(current[name]) !== stored(value));
  if (changed.length === 0) return;
  const values = Object.fromEntries(
    changed.map(([name, value]) => [name, Array.isArray(value) ? JSON.stringify(value) : value]),
  );
  const drafts = hasDrafts(strapi, uid) ? { publishedAt: null } : {};
  await strapi.db
    .queryBuilder(uid)
    .where({ documentId: state.documentId, ...drafts })
    .update(values)
    .execute();
  Object.assign(state, Object.fromEntries(changed));
}

/** A slug is set once, when the entry first has a title. */
async function firstSlug<UID extends ContentTypeUid>(strapi: Core.Strapi, uid: UID, state: Row<UID>) {
  const { slug, venue } = state as { slug?: string | null; venue?: { documentId: string } | null };
  const title = (slugSources[uid] as ((state: State<UID>) => string | null | undefined) | undefined)?.(state);
  const wanted = title && !slug ? slugOf(title) : '';
  if (!wanted) return {};
  return { slug: freeSlug(wanted, await slugsLike(strapi, uid, wanted, { documentId: state.documentId, venue })) };
}

function stored(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  return JSON.stringify(value instanceof Date ? value.toISOString() : value);
}
