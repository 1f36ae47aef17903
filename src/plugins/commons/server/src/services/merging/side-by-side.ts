import type { Core, UID } from '@strapi/strapi';
import { defaultLocaleOf, hasDrafts, isLocalised } from '../../../../../../plugin-kit/server/schema';
import { configurationOf, sharedType } from '../../configuration';
import type { DuplicatesDeclaration } from '../../domain/duplicates/declaration';
import { choicesBetween, uniteIdentifiers, type Choices, type Identifiers } from '../../domain/merging/choices';
import { isPointer, type Pointer, type Snapshot, type SnapshotValue } from '../../domain/snapshot/snapshot';
import { getService } from '../get-service';

/** Two entries that may be made one. */
export interface Both {
  keptSnapshot: Snapshot;
  replacedSnapshot: Snapshot;
  keptName: string;
  replacedName: string;
  isKeptPublished: boolean;
  isReplacedPublished: boolean;
  /** Attributes that differ and may be chosen, with what is taken when nobody chooses. */
  suggested: Choices;
  identifiers: Identifiers;
  /** The attribute that lists other organisations that answer for the entry, with those of both. */
  stewards: { attribute: string; all: Pointer[] } | null;
  replacedInto: 'kept' | 'another' | null;
  keptIntoReplaced: boolean;
}

/** Reads two entries beside one another; null when one is no more. */
export async function bothOf(
  strapi: Core.Strapi,
  declaration: DuplicatesDeclaration,
  kept: string,
  replaced: string,
): Promise<Both | null> {
  const { uid, replacedBy, identifiers: list } = declaration;
  const locale = isLocalised(strapi, uid) ? await defaultLocaleOf(strapi) : null;
  const read = (documentId: string) => getService(strapi, 'snapshots').read(uid, documentId, locale);
  const [keptSnapshot, replacedSnapshot] = [await read(kept), await read(replaced)];
  if (!keptSnapshot || !replacedSnapshot) return null;
  const mayRepeat = list ? await repeatable(strapi, declaration, [kept, replaced]) : () => false;
  const into = documentIdOf(replacedSnapshot[replacedBy]);
  return {
    keptSnapshot,
    replacedSnapshot,
    keptName: nameIn(strapi, uid, keptSnapshot),
    replacedName: nameIn(strapi, uid, replacedSnapshot),
    isKeptPublished: await isPublished(strapi, uid, kept),
    isReplacedPublished: await isPublished(strapi, uid, replaced),
    suggested: choicesBetween(keptSnapshot, replacedSnapshot, decidedOtherwise(strapi, declaration)),
    identifiers: list ? uniteIdentifiers(list, keptSnapshot, replacedSnapshot, mayRepeat) : { all: [], conflicts: [] },
    stewards: stewardsOf(strapi, uid, keptSnapshot, replacedSnapshot, { kept, replaced }),
    replacedInto: into === null ? null : into === kept ? 'kept' : 'another',
    keptIntoReplaced: documentIdOf(keptSnapshot[replacedBy]) !== null,
  };
}

/** Attributes that nobody chooses: they stay, or are united. */
function decidedOtherwise(strapi: Core.Strapi, { uid, replacedBy, stays = [], identifiers }: DuplicatesDeclaration) {
  const { stewardRelations, membersRelation, organisationType } = configurationOf(strapi);
  const members = uid === organisationType ? [membersRelation] : [];
  return new Set([replacedBy, ...stays, ...stewardRelations, ...members, ...(identifiers ? [identifiers.list] : [])]);
}

/** The first relation is who answers; the others help. Who answered for the entry that goes helps with the one that stays. */
function stewardsOf(
  strapi: Core.Strapi,
  uid: string,
  keptSnapshot: Snapshot,
  replacedSnapshot: Snapshot,
  { kept, replaced }: { kept: string; replaced: string },
): Both['stewards'] {
  const { stewardRelations } = configurationOf(strapi);
  const [main, attribute] = stewardRelations.filter((name) => name in keptSnapshot);
  if (!main || !attribute || !Array.isArray(keptSnapshot[attribute])) return null;
  const [own] = pointersIn(keptSnapshot[main]);
  const all = [
    ...pointersIn(keptSnapshot[attribute]),
    ...pointersIn(replacedSnapshot[main]),
    ...pointersIn(replacedSnapshot[attribute]),
  ].map((one) => (one.documentId === replaced ? { ...one, documentId: kept } : one));
  const distinct = new Map(all.map((one) => [one.documentId, one]));
  if (own) distinct.delete(own.documentId);
  return { attribute, all: [...distinct.values()] };
}

/** Whether an entry may hold several identifiers of a scheme, by what the scheme is in a snapshot. */
async function repeatable(strapi: Core.Strapi, declaration: DuplicatesDeclaration, documentIds: string[]) {
  const { list = '', scheme = '', isMany } = declaration.identifiers ?? {};
  const [relation = '', code] = scheme.split('.');
  if (!code || !isMany) return (name: string) => isMany?.(name) ?? false;
  const rows = (await strapi.db.query(declaration.uid as UID.ContentType).findMany({
    where: { documentId: { $in: documentIds } },
    select: ['id'],
    populate: { [list]: { populate: { [relation]: true } } },
  } as never)) as unknown as Record<string, Record<string, Record<string, string>>[] | null>[];
  const schemes = rows.flatMap((row) => (row[list] ?? []).map((one) => one[relation]));
  const codes = new Map(schemes.map((one) => [one?.documentId ?? '', one?.[code] ?? '']));
  return (documentId: string) => isMany(codes.get(documentId) ?? '');
}

async function isPublished(strapi: Core.Strapi, uid: string, documentId: string): Promise<boolean> {
  if (!hasDrafts(strapi, uid)) return true;
  const count = await strapi.db.query(uid).count({ where: { documentId, publishedAt: { $notNull: true } } });
  return count > 0;
}

export function nameIn(strapi: Core.Strapi, uid: string, snapshot: Snapshot): string {
  const name = snapshot[sharedType(strapi, uid)?.name ?? ''];
  return typeof name === 'string' ? name : '';
}

const pointersIn = (value: SnapshotValue | undefined): Pointer[] => [value ?? []].flat().filter(isPointer);

const documentIdOf = (value: SnapshotValue | undefined): string | null => pointersIn(value)[0]?.documentId ?? null;
