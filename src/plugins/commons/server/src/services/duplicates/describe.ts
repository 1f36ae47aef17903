import type { Core, UID } from '@strapi/strapi';
import { hasDrafts } from '../../../../../../plugin-kit/server/schema';
import { sharedType } from '../../configuration';
import type { SnapshotValue } from '../../domain/snapshot/snapshot';
import type { Choice } from '../../domain/merging/choices';
import { getService } from '../get-service';
import { bothOf } from '../merging/side-by-side';
import { rowsInDraft } from '../rows';
import { labelsOf } from './labels';
import type { LookAlike } from './look-alikes';
import type { KnownPair } from './pairs';

interface Side {
  documentId: string;
  name: string;
  isPublished: boolean;
  createdAt: string;
}

/** What people read of a look-alike: its name, whether it is published, why it is shown. */
export async function describeLookAlikes(strapi: Core.Strapi, uid: string, found: LookAlike[]) {
  const sides = await sidesOf(
    strapi,
    uid,
    found.map(({ documentId }) => documentId),
  );
  const labels = await labelsOf(strapi, uid);
  return found.flatMap(({ documentId, score, reasons }) => {
    const side = sides.get(documentId);
    return side ? [{ ...side, score, reasons: withLabels(reasons, labels) }] : [];
  });
}

export async function describePairs(strapi: Core.Strapi, pairs: KnownPair[]) {
  const described = new Map<number, object>();
  const askers = await askersOf(strapi, pairs);
  for (const uid of new Set(pairs.map((pair) => pair.uid))) {
    const ofType = pairs.filter((pair) => pair.uid === uid);
    const sides = await sidesOf(
      strapi,
      uid,
      ofType.flatMap(({ first, second }) => [first, second]),
    );
    const labels = await labelsOf(strapi, uid);
    const typeName = typeNameOf(strapi, uid);
    for (const pair of ofType) {
      const { id, first, second, state, score, reasons } = pair;
      const [one, other] = [sides.get(first), sides.get(second)];
      if (one && other)
        described.set(id, {
          id,
          uid,
          typeName,
          state,
          askedBy: askers(pair),
          score,
          reasons: withLabels(reasons, labels),
          first: one,
          second: other,
        });
    }
  }
  return pairs.flatMap(({ id }) => described.get(id) ?? []);
}

/** Two entries side by side, and what a merge would take of each; null when one is no more. */
export async function describePair(strapi: Core.Strapi, pair: KnownPair, asked?: string) {
  const { uid, first, second } = pair;
  const declaration = getService(strapi, 'duplicate-features').declarationOf(uid);
  const sides = await sidesOf(strapi, uid, [first, second]);
  const [one, other] = [sides.get(first), sides.get(second)];
  if (!declaration || !one || !other) return null;
  const kept = asked === first || asked === second ? asked : likelierToStay(one, other);
  const replaced = kept === first ? second : first;
  const both = await bothOf(strapi, declaration, kept, replaced);
  if (!both) return null;
  const labels = await labelsOf(strapi, uid);
  const hidden = await getService(strapi, 'hidden-fields').attributes(uid, kept, [both.keptSnapshot]);
  hidden.push(...(await getService(strapi, 'hidden-fields').attributes(uid, replaced, [both.replacedSnapshot])));
  const shown = Object.entries(both.suggested).filter(([attribute]) => !hidden.includes(attribute));
  const attributes = shown.map(([attribute, choice]) => ({
    attribute,
    label: labels[attribute] ?? attribute,
    kept: both.keptSnapshot[attribute] ?? null,
    replaced: both.replacedSnapshot[attribute] ?? null,
    choice,
  })) satisfies { attribute: string; kept: SnapshotValue; replaced: SnapshotValue; choice: Choice; label: string }[];
  return {
    ...{ id: pair.id, uid, state: pair.state, score: pair.score, reasons: withLabels(pair.reasons, labels) },
    askedBy: (await askersOf(strapi, [pair]))(pair),
    kept: kept === first ? one : other,
    replaced: kept === first ? other : one,
    attributes,
    conflicts: both.identifiers.conflicts,
  };
}

/** Under which name members know who put a pair in the queue; null when nobody did, or they are gone. */
async function askersOf(strapi: Core.Strapi, pairs: KnownPair[]): Promise<(pair: KnownPair) => string | null> {
  const people = await getService(strapi, 'people').named(pairs.map(({ askedBy }) => askedBy));
  return ({ state, askedBy }) => (state === 'asked' ? (people.get(askedBy ?? 0)?.name ?? null) : null);
}

export const typeNameOf = (strapi: Core.Strapi, uid: string): string =>
  strapi.contentType(uid as UID.ContentType).info.displayName;

/** The published entry stays rather than a draft, the older rather than the newer. */
function likelierToStay(one: Side, other: Side): string {
  if (one.isPublished !== other.isPublished) return one.isPublished ? one.documentId : other.documentId;
  return one.createdAt <= other.createdAt ? one.documentId : other.documentId;
}

const withLabels = <Reason extends { attribute: string }>(reasons: Reason[], labels: Record<string, string>) =>
  reasons.map((reason) => ({ ...reason, label: labels[reason.attribute] ?? reason.attribute }));

interface Row {
  documentId: string;
  createdAt: string | Date;
  locale?: string;
}

async function sidesOf(strapi: Core.Strapi, uid: string, documentIds: string[]): Promise<Map<string, Side>> {
  const name = sharedType(strapi, uid)?.name ?? 'documentId';
  const { where, isLocalised, defaultLocale } = await rowsInDraft(strapi, uid);
  const rows = (await strapi.db.query(uid as UID.ContentType).findMany({
    select: ['documentId', 'createdAt', name, ...(isLocalised ? ['locale'] : [])],
    where: { ...where, documentId: { $in: documentIds }, ...(isLocalised ? { locale: defaultLocale } : {}) },
  } as never)) as unknown as (Row & Record<string, unknown>)[];
  const published = new Set(await publishedAmong(strapi, uid, documentIds));
  return new Map(
    rows.map((row) => [
      row.documentId,
      {
        documentId: row.documentId,
        name: typeof row[name] === 'string' ? row[name] : '',
        isPublished: published.has(row.documentId),
        createdAt: new Date(row.createdAt).toISOString(),
      },
    ]),
  );
}

async function publishedAmong(strapi: Core.Strapi, uid: string, documentIds: string[]): Promise<string[]> {
  if (!hasDrafts(strapi, uid)) return documentIds;
  const rows = (await strapi.db.query(uid as UID.ContentType).findMany({
    select: ['documentId'],
    where: { documentId: { $in: documentIds }, publishedAt: { $notNull: true } },
  } as never)) as unknown as { documentId: string }[];
  return rows.map(({ documentId }) => documentId);
}
