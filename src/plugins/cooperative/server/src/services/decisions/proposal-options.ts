import type { Core, UID } from '@strapi/strapi';
import { configurationOf } from '../../configuration';
import { EVERYBODY } from '../../domain/decisions/rule';
import { getService } from '../get-service';
import { languageOf } from '../translate';

interface Named {
  id: string;
  name: string;
}

/** What may be chosen in a new proposal. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read() {
    const { vocabularies, types } = configurationOf(strapi);
    const sizes = await getService(strapi, 'electors').today();
    const labels = await getService(strapi, 'electors').collegeLabels();
    const colleges = [...labels].filter(([code]) => code !== EVERYBODY);
    return {
      colleges: colleges.map(([code, name]) => ({ code, name, members: sizes[code] ?? 0 })),
      vocabularies: vocabularies ? await getService(strapi, 'vocabulary').decided() : [],
      types: types.map((uid) => ({ id: uid, name: strapi.contentType(uid as UID.ContentType).info.displayName })),
      channels: await channels(strapi),
      people: await people(strapi),
      adoptable: await adoptable(strapi),
      votingRules: await getService(strapi, 'voting-rules').today(),
    };
  },
});

async function channels(strapi: Core.Strapi): Promise<(Named & { source: string; filter: object | null })[]> {
  if (!strapi.plugin('channels')) return [];
  const rows = (await strapi.db
    .query('plugin::channels.channel')
    .findMany({ select: ['documentId', 'name', 'source', 'filter'], limit: 500 })) as {
    documentId: string;
    name: Record<string, string> | null;
    source: string;
    filter: object | null;
  }[];
  const language = languageOf(strapi);
  return rows.map(({ documentId, name, source, filter }) => ({
    ...{ id: documentId, name: name?.[language] ?? name?.fr ?? documentId, source, filter },
  }));
}

/** What waits for a decision, of every type that one may adopt. */
async function adoptable(strapi: Core.Strapi): Promise<(Named & { type: string })[]> {
  const language = languageOf(strapi);
  const found = await Promise.all(
    configurationOf(strapi)
      .adopted.filter(({ uid }) => uid in strapi.contentTypes)
      .map(async ({ uid, name, state }) => {
        const where = { [state.attribute]: state.proposed };
        const select = ['documentId', name] as never;
        const rows = (await strapi.db.query(uid).findMany({ where, select, limit: 500 })) as Record<string, unknown>[];
        return rows.map(({ documentId, [name]: label }) => {
          const texts = label as Record<string, string> | null;
          return {
            type: uid,
            id: documentId as string,
            name: texts?.[language] ?? texts?.fr ?? (documentId as string),
          };
        });
      }),
  );
  return found.flat();
}

async function people(strapi: Core.Strapi): Promise<Named[]> {
  const rows = (await strapi.db.query('admin::user').findMany({
    where: { isActive: true, blocked: false },
    select: ['id', 'documentId'],
    limit: 2000,
  })) as { id: number; documentId: string }[];
  const names = await getService(strapi, 'people').named(rows.map(({ id }) => id));
  return rows
    .map(({ id, documentId }) => ({ id: documentId, name: names.get(id) ?? '' }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
