import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { hasDrafts } from '../../../../../../plugin-kit/server/schema';
import type { Transaction } from '../../../../../../plugin-kit/server/transaction';
import { configurationOf } from '../../configuration';
import type { DuplicatesDeclaration } from '../../domain/duplicates/declaration';
import { pairOf } from '../../domain/duplicates/pair';
import type { Choices } from '../../domain/merging/choices';
import { pointElsewhere, type Replacement } from '../../domain/merging/point-elsewhere';
import type { Snapshot } from '../../domain/snapshot/snapshot';
import { getService } from '../get-service';
import { translate } from '../translate';
import { copyTexts } from './copy-texts';
import { moveMembers } from './members';
import { moveRows } from './move-rows';
import { referrersOf, relationsOf } from './referrers';
import { documentsOf, rewrite } from './rewriting';
import { bothOf, type Both } from './side-by-side';

export interface Merge {
  uid: string;
  /** The entry that stays. */
  kept: string;
  /** The entry whose address leads to the other from now on. */
  replaced: string;
  choices: Choices;
  administratorId: number | null;
}

/** Emitted and awaited in the transaction, for who keeps something about entries outside of their relations. */
const MERGED = 'commons.entry.merged';

interface Merging extends Merge, Both {
  declaration: DuplicatesDeclaration;
}

/** Makes one entry of two. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Merges in one transaction, complete or not at all; answers false when it was done already.
   * @throws when a rule of the entries refuses what the merge would make of them.
   */
  async merge(merge: Merge): Promise<boolean> {
    const declaration = getService(strapi, 'duplicate-features').declarationOf(merge.uid);
    if (!declaration || merge.kept === merge.replaced)
      throw new errors.ValidationError(translate(strapi, 'duplicates.impossible'));
    const { kept, replaced, uid } = merge;
    return strapi.db.transaction(async ({ trx }: Transaction) => {
      await getService(strapi, 'pairs').markMerged(pairOf(uid, kept, replaced), kept, merge.administratorId, trx);
      const both = await bothOf(strapi, declaration, kept, replaced);
      if (!both) throw new errors.NotFoundError(translate(strapi, 'entry.gone'));
      if (both.keptIntoReplaced || both.replacedInto === 'another')
        throw new errors.ValidationError(translate(strapi, 'duplicates.already'));
      if (both.replacedInto === 'kept') return false;
      await getService(strapi, 'authorship').as({ reason: { code: 'merge', reference: replaced } }, () =>
        perform(strapi, { ...merge, ...both, declaration }),
      );
      await notifyStewards(strapi, merge, both);
      return true;
    });
  },
});

async function perform(strapi: Core.Strapi, merging: Merging): Promise<void> {
  const { uid, kept, replaced, declaration } = merging;
  const referrers = await referrersOf(strapi, uid, replaced, declaration.replacedBy);
  const becomesPublished = merging.isReplacedPublished && !merging.isKeptPublished;
  const isReferredTo = referrers.some(({ isPublished }) => isPublished);
  // What is published may only point to what is: the entry that stays is published before others point to it.
  if (becomesPublished && isReferredTo) {
    await rewrite(strapi, uid, kept, () => chosen(strapi, merging));
    await documentsOf(strapi, uid).publish({ documentId: kept });
  }
  for (const referrer of referrers) await moveReferrer(strapi, referrer, merging);
  await documentsOf(strapi, uid).update({ documentId: replaced, data: { [declaration.replacedBy]: kept } });
  await withdraw(strapi, uid, replaced);
  // Identifiers come last: while both entries hold one, nobody could tell whose it is.
  await rewrite(strapi, uid, kept, () => ({ ...chosen(strapi, merging), ...united(merging) }));
  await copyTexts(strapi, uid, merging);
  if (becomesPublished && !isReferredTo) await documentsOf(strapi, uid).publish({ documentId: kept });
  await moveMembers(strapi, uid, kept, replaced);
  await moveRows(strapi, merging);
  await strapi.eventHub.emit(MERGED, { uid, kept, replaced });
}

/** Every row that points to the entry that goes points to the one that stays. */
async function moveReferrer(
  strapi: Core.Strapi,
  referrer: { uid: string; documentId: string },
  { uid, replaced, kept, keptName, declaration }: Merging,
): Promise<void> {
  const replacement: Replacement = {
    type: uid,
    from: replaced,
    to: { documentId: kept, name: keptName },
    reader: referrer.documentId,
  };
  const targetOf = relationsOf(strapi, referrer.uid, referrer.uid === uid ? declaration.replacedBy : undefined);
  await rewrite(strapi, referrer.uid, referrer.documentId, (snapshot) =>
    pointElsewhere(snapshot, targetOf, replacement),
  );
}

/** An application without a rule of its own about what was replaced leaves it published. */
async function withdraw(strapi: Core.Strapi, uid: string, documentId: string): Promise<void> {
  if (!hasDrafts(strapi, uid)) return;
  const where = { documentId, publishedAt: { $notNull: true } };
  if ((await strapi.db.query(uid).count({ where })) === 0) return;
  const documents = strapi.documents(uid as 'plugin::commons.notice') as unknown as {
    unpublish(call: object): Promise<unknown>;
  };
  await documents.unpublish({ documentId });
}

/** The values that are taken from the entry that goes, none of which points to itself. */
function chosen(strapi: Core.Strapi, merging: Merging): Snapshot {
  const { uid, kept, replaced, keptName, choices, suggested, replacedSnapshot } = merging;
  const taken = Object.keys(suggested).filter((name) => (choices[name] ?? suggested[name]) === 'replaced');
  const values = Object.fromEntries(taken.map((name) => [name, replacedSnapshot[name] ?? null]));
  const replacement = { type: uid, from: replaced, to: { documentId: kept, name: keptName }, reader: kept };
  return { ...values, ...pointElsewhere(values, relationsOf(strapi, uid), replacement) };
}

/** What is of both: the identifiers, and those who answer for the entry. */
function united({ declaration, identifiers, stewards, keptSnapshot }: Merging): Snapshot {
  const { list } = declaration.identifiers ?? {};
  const isLonger = (name: string, all: unknown[]) => all.length > [keptSnapshot[name] ?? []].flat().length;
  return {
    ...(list && isLonger(list, identifiers.all) ? { [list]: identifiers.all } : {}),
    ...(stewards && isLonger(stewards.attribute, stewards.all) ? { [stewards.attribute]: stewards.all } : {}),
  };
}

async function notifyStewards(strapi: Core.Strapi, merge: Merge, { keptName, replacedName }: Both): Promise<void> {
  const { of, membersOf } = getService(strapi, 'stewards');
  if (!configurationOf(strapi).organisationType) return;
  const organisations = [...(await of(merge.uid, merge.kept)), ...(await of(merge.uid, merge.replaced))];
  await getService(strapi, 'notices').notify({
    kind: 'duplicate',
    entry: { uid: merge.uid, documentId: merge.kept },
    recipients: await membersOf(organisations),
    authorId: merge.administratorId,
    parameters: { name: keptName, merged: replacedName },
  });
}
