import type { Core } from '@strapi/strapi';
import {
  attributesOf,
  defaultLocaleOf,
  documentsOf,
  isLocalised,
  isTranslated,
} from '../../../../../../plugin-kit/server/schema';
import { lockIn } from '../../../../../../plugin-kit/server/locks';
import type { Transaction } from '../../../../../../plugin-kit/server/transaction';
import type { Outcome } from '../../domain/batch/batch';
import type { Copy, Move } from '../../domain/copy/copy';
import { isPointer, type Pointer, type Snapshot } from '../../domain/snapshot/snapshot';
import { rightsOn } from '../../permissions/type-rights';
import type { PlannedCopy } from './copies';
import { getService } from '../get-service';
import type { Caller } from '../../permissions/caller';
import { rejectedOutcome } from './problems';
import { translate } from '../translate';

interface CopyContext {
  move: Move;
  without: string[];
  /** From what is copied to its copy. */
  copyIds: Map<string, string>;
  caller: Caller;
}

/** Copies one group or one entry in its own transaction, with its translations. What is there already is left as it is. */
export async function copyStep(
  strapi: Core.Strapi,
  copy: Copy,
  planned: PlannedCopy,
  context: CopyContext,
): Promise<Omit<Outcome, 'row'>> {
  const { uid, copyId } = planned;
  try {
    return await strapi.db.transaction(async ({ trx }: Transaction): Promise<Omit<Outcome, 'row'>> => {
      await lockIn(strapi, trx, `copy ${copyId}`);
      if (await isThere(strapi, uid, copyId)) return { state: 'exists', documentId: copyId, problems: [] };
      const data = dataOf(strapi, copy, planned, context);
      if (!(await haveAll(strapi, copy, data.groups)))
        return {
          state: 'refused',
          documentId: null,
          problems: [{ column: null, message: translate(strapi, 'copy.groupMissing') }],
        };
      await create(strapi, uid, copyId, data.values, context.caller);
      if (isLocalised(strapi, uid)) await copyTranslations(strapi, copy, planned, context);
      return { state: 'written', documentId: copyId, problems: [] };
    });
  } catch (error) {
    return rejectedOutcome(strapi, error, () => null);
  }
}

const isThere = async (strapi: Core.Strapi, uid: string, documentId: string): Promise<boolean> =>
  (await strapi.db.query(uid).count({ where: { documentId } })) > 0;

/** The values of the copy, in the groups that are copies too, and which those are. */
function dataOf(strapi: Core.Strapi, copy: Copy, { uid, isGroup, values }: PlannedCopy, context: CopyContext) {
  const { move, without, copyIds } = context;
  const copied = (isGroup ? copy.copyGroup(values, move) : copy.copyEntry(values, move, without)) as Snapshot;
  const attribute = isGroup ? copy.inside : copy.entries.attribute;
  const pointers = [values[attribute] ?? []].flat().filter(isPointer);
  const within = pointers.filter(({ documentId }) => copyIds.has(documentId)).map((one) => moved(one, copyIds));
  // A festival stays the parent of its next edition; the seasons of others are not ours to fill.
  const inside = isGroup ? (within[0] ?? copied[attribute] ?? null) : within;
  const snapshot = { ...copied, [attribute]: inside } as Snapshot;
  return {
    values: getService(strapi, 'snapshots').toData(uid, snapshot),
    groups: within.map(({ documentId }) => documentId),
  };
}

const moved = ({ documentId, name }: Pointer, copyIds: Map<string, string>): Pointer => ({
  documentId: copyIds.get(documentId) ?? documentId,
  name,
});

async function haveAll(strapi: Core.Strapi, { of: uid }: Copy, groups: string[]): Promise<boolean> {
  for (const documentId of groups) if (!(await isThere(strapi, uid, documentId))) return false;
  return true;
}

async function create(strapi: Core.Strapi, uid: string, documentId: string, values: object, caller: Caller) {
  const data = await rightsOn(strapi, caller.ability, uid).creatable(values);
  await documentsOf(strapi, uid).create({ data: { ...data, documentId, createdBy: caller.id, updatedBy: caller.id } });
}

/** Their texts only: the rest belongs to the record. */
async function copyTranslations(
  strapi: Core.Strapi,
  copy: Copy,
  { uid, documentId, copyId }: PlannedCopy,
  { move, caller }: CopyContext,
): Promise<void> {
  const snapshots = getService(strapi, 'snapshots');
  const first = await defaultLocaleOf(strapi);
  const rows = (await strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: null, locale: { $ne: first } },
    select: ['locale'],
  })) as { locale: string }[];
  const texts = Object.entries(attributesOf(strapi, uid))
    .filter(([name, attribute]) => isTranslated(attribute) && attribute.type !== 'relation' && name !== 'slug')
    .map(([name]) => name);
  for (const { locale } of rows) {
    const values = await snapshots.read(uid, documentId, locale);
    if (!values) continue;
    const data = snapshots.toData(uid, copy.copyGroup(values, move) as Snapshot, texts);
    await documentsOf(strapi, uid).update({
      documentId: copyId,
      locale,
      data: { ...data, createdBy: caller.id, updatedBy: caller.id },
    });
  }
}
