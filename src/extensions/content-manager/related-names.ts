import { z } from 'zod';
import { attributesOf, defaultLocaleOf, hasDrafts, isLocalised } from '../../plugin-kit/server/schema';
import type { Action } from './action';

const READ = 'plugin::content-manager.explorer.read';
const MAX_ENTRIES = 100;

const asked = z.object({
  model: z.string().regex(/^api::[a-z.-]{1,80}$/),
  field: z.string().regex(/^\w{1,60}$/),
  ids: z
    .string()
    .max(4000)
    .transform((text) => text.split(',').slice(0, MAX_ENTRIES)),
});

interface Ability {
  can(action: string, subject: string, field?: string): boolean;
}

type Label = Record<string, string> | null | undefined;
type Related = { prefLabel?: Label } & Record<string, string | Label>;
type Row = { documentId: string } & Record<string, Related[] | undefined>;

/** What the entries of a list are joined to, by its names: for whoever may read both. */
export const relatedNamesRoute = {
  method: 'GET',
  path: '/related-names/:model/:field',
  handler: 'related-names.find',
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'plugin::content-manager.hasPermissions', config: { actions: [READ] } },
    ],
  },
};

/** By document id: the names, and for terms their labels by language. One query for a page of a list. */
export const answerRelatedNames: Action = async (ctx) => {
  const parsed = asked.safeParse({ ...(ctx.params as object), ids: ctx.query.ids });
  const { userAbility } = ctx.state as { userAbility: Ability };
  ctx.body = { data: parsed.success ? await namesOf(userAbility, parsed.data) : {} };
};

async function namesOf(ability: Ability, { model, field, ids }: z.infer<typeof asked>) {
  const attribute = strapi.getModel(model as 'api::venue.venue') ? attributesOf(strapi, model)[field] : undefined;
  const target = attribute?.type === 'relation' ? attribute.target : undefined;
  if (!target?.startsWith('api::') || !ability.can(READ, model, field)) return {};
  const name = await mainFieldOf(target);
  if (!ability.can(READ, target, name)) return {};
  const labels = 'prefLabel' in attributesOf(strapi, target) ? ['prefLabel'] : [];
  const rows = (await strapi.db.query(model).findMany({
    where: {
      documentId: { $in: ids },
      ...(hasDrafts(strapi, model) ? { publishedAt: null } : {}),
      // The row of this language alone holds the relations.
      ...(isLocalised(strapi, model) ? { locale: await defaultLocaleOf(strapi) } : {}),
    },
    select: ['documentId'],
    populate: { [field]: { select: [name, ...labels] } },
  })) as Row[];
  const described = (related: Related) => related.prefLabel ?? { fr: textOf(related[name]) };
  return Object.fromEntries(rows.map((row) => [row.documentId, [row[field] ?? []].flat().map(described)]));
}

const textOf = (value: string | Label): string => (typeof value === 'string' ? value : '');

/** The attribute under which the forms of the admin show an entry. */
async function mainFieldOf(uid: string): Promise<string> {
  const service = strapi.plugin('content-manager').service('content-types') as {
    findConfiguration(model: object): Promise<{ settings: { mainField: string } }>;
  };
  return (await service.findConfiguration(strapi.getModel(uid as 'api::venue.venue'))).settings.mainField;
}
