import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { administratorOf } from '../../../../../../plugin-kit/server/administrator';
import { configurationOf } from '../../configuration';
import { highest } from '../../domain/members/level';
import type { Caller } from './authority';
import { getService } from '../get-service';
import { forbidden } from '../errors';
import { translate } from '../translate';

/** Two entries that were made one, as the event of the commons names them. */
interface Merged {
  uid: string;
  kept: string;
  replaced: string;
}

interface Moving extends Merged {
  /** Null for programs and scripts. */
  caller: Caller | null;
  why: string;
}

/** The rights on an organisation that was merged, its seat and who asks to join it follow, in the transaction of the merge. */
export function followMergedOrganisations(strapi: Core.Strapi): void {
  strapi.eventHub.on('commons.entry.merged', async (merged: Merged) => {
    if (merged.uid !== configurationOf(strapi).organisationType) return;
    const moving = { ...merged, caller: administratorOf(strapi), why: translate(strapi, 'organisation.merged') };
    await getService(strapi, 'rights').alone(merged.kept, (trx) => move(strapi, moving, trx));
  });
}

async function move(strapi: Core.Strapi, moving: Moving, trx: Knex.Transaction): Promise<void> {
  const { kept, replaced, caller, why } = moving;
  if (caller && !(await getService(strapi, 'authority').mayUnite(caller, moving)))
    throw forbidden(strapi, 'rights.notYours');
  await moveMemberships(strapi, moving);
  await getService(strapi, 'members').move({ from: replaced, to: kept, by: caller?.id ?? null, why });
  await trx('cooperative_join_requests')
    .where({ organisation_document_id: replaced, state: 'pending' })
    .update({ organisation_document_id: kept });
  for (const organisation of [kept, replaced]) await getService(strapi, 'writers').follow(organisation, trx);
}

/** Who is of both keeps the higher level. */
async function moveMemberships(strapi: Core.Strapi, { kept, replaced, caller, why }: Moving): Promise<void> {
  const [memberships, rights] = [getService(strapi, 'memberships'), getService(strapi, 'rights')];
  const by = caller?.id ?? null;
  for (const { accountId, level: moved } of await memberships.all([replaced])) {
    const before = await memberships.levelOf(accountId, kept);
    const level = before ? (highest([before, moved]) ?? moved) : moved;
    const given = { accountId, organisation: kept, level, why };
    if (level !== before)
      await (caller ? getService(strapi, 'authority').give(caller, given) : rights.give({ ...given, by }));
    await rights.release({ accountId, organisation: replaced, by, why });
  }
}
