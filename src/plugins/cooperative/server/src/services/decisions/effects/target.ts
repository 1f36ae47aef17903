import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { EffectKind, EffectOf } from '../../../domain/decisions/effect';
import { translate } from '../../translate';

/** Something that a decision changed. */
export interface Target {
  uid: string;
  documentId: string;
}

/** Makes one kind of change in the transaction that is open, and answers what it changed; `reference` is the decision's number. */
export type Apply<Kind extends EffectKind> = (
  strapi: Core.Strapi,
  effect: EffectOf<Kind>,
  reference: string,
) => Promise<Target[]>;

/** @throws ValidationError when the application has nothing of this kind. */
export function demand<Configured>(strapi: Core.Strapi, configured: Configured | null | undefined): Configured {
  if (configured) return configured;
  throw new errors.ValidationError(translate(strapi, 'effects.impossible'));
}

/** @throws ValidationError when there is no such document. */
export async function assertDocument(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<Record<string, unknown>> {
  const row = (await strapi.db.query(uid).findOne({ where: { documentId }, populate: true as never })) as Record<
    string,
    unknown
  > | null;
  if (row) return row;
  throw new errors.ValidationError(translate(strapi, 'effects.targetGone'));
}
