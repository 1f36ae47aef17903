import { errors } from '@strapi/utils';
import { documentsOf } from '../../../../../../../plugin-kit/server/schema';
import { configurationOf } from '../../../configuration';
import { getService } from '../../get-service';
import { conflict } from '../../errors';
import { translate } from '../../translate';
import { demand, assertDocument, type Apply, type Target } from './target';

const CHANNEL = 'plugin::channels.channel';

/** What a channel takes; the plugin of the channels checks each clause when it is written. */
export const channelFilter: Apply<'channel.filter'> = async (strapi, { channel, filter }) => {
  demand(strapi, strapi.plugin('channels'));
  await assertDocument(strapi, CHANNEL, channel);
  await documentsOf(strapi, CHANNEL).update({ documentId: channel, data: { filter } });
  return [{ uid: CHANNEL, documentId: channel }];
};

interface Policies {
  all(): Promise<Record<string, string>>;
  choose(policies: Record<string, string>): Promise<unknown>;
}

/** Whether members write at once on the entries of a type that others answer for, or propose. */
export const policy: Apply<'policy'> = async (strapi, effect) => {
  const policies = demand(strapi, strapi.plugin('commons')).service('policies') as Policies;
  if (!(effect.type in (await policies.all())))
    throw new errors.ValidationError(translate(strapi, 'effects.targetGone'));
  await policies.choose({ [effect.type]: effect.policy });
  return [{ uid: effect.type, documentId: POLICY }];
};

/** A policy is of a type and of no document of it. */
export const POLICY = 'policy';

interface SiteSettings {
  chooseFrontPage(rule: string): Promise<Target>;
}

/** By which rule the front page of the public site chooses what it shows. */
export const frontPage: Apply<'front-page'> = async (strapi, { rule }) => {
  const settings = demand(strapi, strapi.plugin('publisher')).service('settings') as SiteSettings;
  return [await settings.chooseFrontPage(rule)];
};

/** Something that somebody proposed, and that holds from then on. */
export const adopt: Apply<'adopt'> = async (strapi, { type: uid, document: documentId }, reference) => {
  const { state, decision } = demand(
    strapi,
    configurationOf(strapi).adopted.find((one) => one.uid === uid),
  );
  const proposed = await assertDocument(strapi, uid, documentId);
  if (proposed[state.attribute] !== state.proposed)
    throw new errors.ValidationError(translate(strapi, 'effects.notProposed'));
  await documentsOf(strapi, uid).update({
    documentId,
    data: { [state.attribute]: state.adopted, [decision]: reference },
  });
  return [{ uid, documentId }];
};

/** What somebody is entrusted with, for a time. */
export const mandate: Apply<'mandate'> = async (strapi, { person, mandate: kind, begins, ends }, reference) => {
  const { id, isActive } = await assertDocument(strapi, 'admin::user', person);
  // Whoever holds the link of an invitation would hold the mandate.
  if (isActive !== true) throw conflict(strapi, 'account.pending');
  const why = translate(strapi, 'decisions.by', { number: reference });
  const given = { accountId: id as number, kind, begins, ends, decision: reference, by: null, why };
  await getService(strapi, 'mandates').give(given);
  return [];
};
