import type { Core } from '@strapi/strapi';
import type { Effect, EffectKind } from '../../../domain/decisions/effect';
import { newField } from './field';
import { adopt, channelFilter, frontPage, mandate, policy } from './others';
import type { Apply, Target } from './target';
import { mergeTerms, newTerm, retireTerm } from './terms';

/** How each kind of change is made. What is handed to somebody changes nothing by itself. */
const appliers: { [Kind in EffectKind]: Apply<Kind> } = {
  'term.new': newTerm,
  'term.retire': retireTerm,
  'term.merge': mergeTerms,
  'field.new': newField,
  'channel.filter': channelFilter,
  policy,
  'front-page': frontPage,
  mandate,
  adopt,
  handed: async () => [],
};

/** Makes a change in the transaction that is open. @throws ValidationError that says why it cannot be made. */
export const applyEffect = (strapi: Core.Strapi, effect: Effect, reference: string): Promise<Target[]> =>
  (appliers[effect.kind] as Apply<EffectKind>)(strapi, effect, reference);
