import type { Action } from './action';

const FACET = 'api::facet.facet';
const READ = 'plugin::content-manager.explorer.read';

interface Facet {
  id: number;
  documentId: string;
  key: string;
  label: Record<string, string> | null;
  help: Record<string, string> | null;
  appliesTo: string[] | null;
  valueType: string;
  unit: string | null;
  state: string;
  vocabulary: { code: string } | null;
}

/** The fields that the cooperative added to a type, for the form of its entries. */
export const extraFieldsRoute = {
  method: 'GET',
  path: '/extra-fields/:model',
  handler: 'extra-fields.find',
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'plugin::content-manager.hasPermissions', config: { actions: [READ] } },
    ],
  },
};

/** Those that are no longer proposed too: some entries have them. */
export const answerExtraFields: Action = async (ctx) => {
  const { model } = ctx.params as { model: string };
  const rows = (await strapi.db.query(FACET).findMany({
    select: ['id', 'documentId', 'key', 'label', 'help', 'appliesTo', 'valueType', 'unit', 'state'],
    populate: { vocabulary: { select: ['code'] } },
    orderBy: [{ key: 'asc' }],
  })) as Facet[];
  const type = model.split('.')[1] ?? '';
  ctx.body = {
    data: rows
      .filter(({ appliesTo }) => Array.isArray(appliesTo) && appliesTo.includes(type))
      .map(({ id, documentId, key, label, help, valueType, unit, state, vocabulary }) => ({
        ...{ id, documentId, label: label ?? { fr: key }, help: help ?? {}, valueType, unit },
        vocabulary: vocabulary?.code ?? null,
        isProposed: state !== 'retired',
      })),
  };
};
