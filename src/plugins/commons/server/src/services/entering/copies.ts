import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { defaultLocaleOf, isLocalised } from '../../../../../../plugin-kit/server/schema';
import { configurationOf } from '../../configuration';
import type { Copy } from '../../domain/copy/copy';
import { copyIdOf } from '../../domain/copy/copy-id';
import { moveFrom, type PlannedMove } from '../../domain/copy/move';
import type { Snapshot } from '../../domain/snapshot/snapshot';
import { rightsOn } from '../../permissions/type-rights';
import { copyStep } from './copy-step';
import { draftRow } from './draft-rows';
import { getService } from '../get-service';
import type { Caller } from '../../permissions/caller';
import { translate } from '../translate';

/** A group, or an entry of one, with what it becomes. */
export interface PlannedCopy {
  uid: string;
  documentId: string;
  isGroup: boolean;
  /** As lists show it: it may be computed, which no snapshot holds. */
  name: string;
  values: Snapshot;
  /** The document of the copy; it may be there already. */
  copyId: string;
  exists: boolean;
  /** Why it is not copied. */
  leftOut: string | null;
}

export interface Plan {
  move: PlannedMove;
  /** Groups first, each before those that it holds. */
  planned: PlannedCopy[];
}

export interface CopyWishes {
  firstDay: string | null;
  /** Names of the parts that entries leave behind. */
  without: string[];
  /** Entries that are not copied. */
  except: string[];
}

type Named = { documentId: string };

/** Copies a group of entries as next year's drafts. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @throws NotFoundError */
  named(name: string): Copy {
    const copy = configurationOf(strapi).copies.find((one) => one.name === name);
    if (!copy) throw new errors.NotFoundError(translate(strapi, 'entering.unknown'));
    return copy;
  },

  of(uid: string, { ability }: Caller): Copy[] {
    const { copies } = configurationOf(strapi);
    return copies.filter((copy) => copy.of === uid && rightsOn(strapi, ability, uid).may('create'));
  },

  /** What copying would make. @throws NotFoundError, ValidationError when the group has no first day */
  async plan(copy: Copy, documentId: string, firstDay: string | null, { ability }: Caller): Promise<Plan> {
    rightsOn(strapi, ability, copy.of).demand('read');
    const root = await read(strapi, copy.of, documentId);
    if (!root) throw new errors.NotFoundError(translate(strapi, 'entering.unknown'));
    const start = root.values[copy.dates.start];
    if (typeof start !== 'string') throw new errors.ValidationError(translate(strapi, 'copy.noFirstDay'));
    const move = moveFrom(start, firstDay);
    const groups = await groupsIn(strapi, copy, documentId);
    const entries = await entriesOf(strapi, copy, groups);
    const found = [
      ...groups.map((id) => ({ uid: copy.of, documentId: id, isGroup: true })),
      ...entries.map((id) => ({ uid: copy.entries.uid, documentId: id, isGroup: false })),
    ];
    const there = await existing(
      strapi,
      copy,
      found.map((one) => copyIdOf(one.documentId, move.firstDay)),
    );
    const planned: PlannedCopy[] = [];
    for (const one of found) {
      const known = await read(strapi, one.uid, one.documentId);
      if (!known) continue;
      const { name, values } = known;
      const copyId = copyIdOf(one.documentId, move.firstDay);
      const leftOut = one.isGroup ? null : copy.leftOut(values);
      planned.push({ ...one, name, values, copyId, exists: there.has(copyId), leftOut });
    }
    return { move, planned };
  },

  /** Starts copying; answers the batch that says how far it is. */
  async start(copy: Copy, documentId: string, wishes: CopyWishes, caller: Caller): Promise<string> {
    rightsOn(strapi, caller.ability, copy.of).demand('create');
    rightsOn(strapi, caller.ability, copy.entries.uid).demand('create');
    const plan = await this.plan(copy, documentId, wishes.firstDay, caller);
    const wanted = plan.planned.filter((one) => one.leftOut === null && !wishes.except.includes(one.documentId));
    const copyIds = new Map(wanted.map((one) => [one.documentId, one.copyId]));
    const steps = wanted.map((one) => ({
      row: one.documentId,
      run: () => copyStep(strapi, copy, one, { move: plan.move, without: wishes.without, copyIds, caller }),
    }));
    const batch = { kind: `copy.${copy.name}`, targetDocumentId: documentId, ownerId: caller.id, steps };
    return getService(strapi, 'authorship').as(
      { origin: 'admin', administratorId: caller.id, reason: { code: 'copy', reference: documentId } },
      () => getService(strapi, 'batches').start(batch),
    );
  },
});

async function read(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<{ name: string; values: Snapshot } | null> {
  const locale = isLocalised(strapi, uid) ? await defaultLocaleOf(strapi) : null;
  const readings = await getService(strapi, 'snapshots').readAll(uid, [documentId]);
  const reading = locale ? readings.find((one) => one.locale === locale) : readings[0];
  return reading ? { name: reading.name, values: reading.snapshot } : null;
}

/** A group and those inside it, from the outside in. */
async function groupsIn(strapi: Core.Strapi, { of: uid, inside }: Copy, documentId: string): Promise<string[]> {
  const found = [documentId];
  for (let index = 0; index < found.length; index += 1) {
    const rows = (await strapi.db.query(uid).findMany({
      where: { ...(await draftRow(strapi, uid)), [inside]: { documentId: found[index] } },
      select: ['documentId'],
      orderBy: { id: 'asc' },
    })) as Named[];
    found.push(...rows.map((row) => row.documentId).filter((id) => !found.includes(id)));
  }
  return found;
}

async function entriesOf(
  strapi: Core.Strapi,
  { entries: { uid, attribute, date, time } }: Copy,
  groups: string[],
): Promise<string[]> {
  const rows = (await strapi.db.query(uid).findMany({
    where: { ...(await draftRow(strapi, uid)), [attribute]: { documentId: { $in: groups } } },
    select: ['documentId'],
    orderBy: [{ [date]: 'asc' }, { [time]: 'asc' }, { id: 'asc' }],
  })) as Named[];
  return [...new Set(rows.map(({ documentId }) => documentId))];
}

async function existing(strapi: Core.Strapi, { of: uid, entries }: Copy, copyIds: string[]): Promise<Set<string>> {
  const read = async (type: string) =>
    (await strapi.db.query(type).findMany({
      where: { documentId: { $in: copyIds }, ...(await draftRow(strapi, type)) },
      select: ['documentId'],
    })) as Named[];
  return new Set([...(await read(uid)), ...(await read(entries.uid))].map(({ documentId }) => documentId));
}
