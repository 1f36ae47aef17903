import { z } from 'zod';
import type { Action } from './action';

const CONCEPT = 'api::concept.concept';
const TERRITORY = 'api::territory.territory';

const termsOf = z.object({ model: z.literal(CONCEPT), vocabulary: z.string().regex(/^[a-z0-9-]{1,63}$/) });

interface Concept {
  id: number;
  documentId: string;
  code: string;
  prefLabel: Record<string, string> | null;
  altLabels: string[] | null;
  state: string;
  broader: { documentId: string }[];
}

const readable = {
  policies: [
    'admin::isAuthenticatedAdmin',
    {
      name: 'plugin::content-manager.hasPermissions',
      config: { actions: ['plugin::content-manager.explorer.read'] },
    },
  ],
};

/** What pickers of terms and of places choose from, for whoever may read terms and territories. */
export const choicesRoutes = [
  { method: 'GET', path: '/terms/:model/:vocabulary', handler: 'choices.terms', config: readable },
  { method: 'GET', path: '/communes/:model', handler: 'choices.communes', config: readable },
];

/** Every term of a vocabulary with its broader ones, also those that can no longer be chosen: some entries have them. */
export const answerTerms: Action = async (ctx) => {
  const parsed = termsOf.safeParse(ctx.params);
  const rows = parsed.success
    ? ((await strapi.db.query(CONCEPT).findMany({
        where: { scheme: { code: parsed.data.vocabulary } },
        select: ['id', 'documentId', 'code', 'prefLabel', 'altLabels', 'state'],
        populate: { broader: { select: ['documentId'] } },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
      })) as Concept[])
    : [];
  ctx.body = {
    data: rows.map(({ id, documentId, code, prefLabel, altLabels, state, broader }) => ({
      id,
      documentId,
      label: prefLabel ?? { fr: code },
      otherNames: altLabels ?? [],
      broader: broader.map((one) => one.documentId),
      isDeprecated: state === 'deprecated',
    })),
  };
};

/** The communes of the commons with their centres, and the background of the map where the operator chose one. */
export const answerCommunes: Action = async (ctx) => {
  const { model } = ctx.params as { model: string };
  const communes =
    model === TERRITORY
      ? await strapi.db.query(TERRITORY).findMany({
          where: { codeType: 'insee_commune', inScope: true },
          select: ['id', 'documentId', 'name', 'code', 'latitude', 'longitude'],
          orderBy: [{ name: 'asc' }],
        })
      : [];
  ctx.body = { data: { communes, tiles: strapi.config.get('map-tiles', null) } };
};
