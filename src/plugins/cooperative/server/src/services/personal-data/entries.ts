import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { attributesOf, documentsOf } from '../../../../../../plugin-kit/server/schema';
import type { Transaction } from '../../../../../../plugin-kit/server/transaction';
import { configurationOf } from '../../configuration';
import type { Erasure, Person } from '../../domain/personal-data/person';
import { getService } from '../get-service';
import { inTransaction } from '../transaction';
import { translate } from '../translate';
import { commonsData, channelsData, withoutSteward } from './others';
import { distinguishingWords } from './same-name';
import { treeOf, type Entry } from './tree';

type Row = Record<string, unknown> & { id: number; documentId: string };

const MAX_RESULTS = 20;

/** Persons who have an entry of their own: found, handed over and erased. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const types = () => configurationOf(strapi).personalData.persons;

  const rowsOf = async (documentId: string): Promise<{ type: ReturnType<typeof types>[number]; rows: Row[] }> => {
    for (const type of types()) {
      const rows = (await strapi.db
        .query(type.uid)
        .findMany({ where: { documentId }, populate: populationOf(strapi, type.uid) })) as Row[];
      if (rows.length > 0) return { type, rows };
    }
    throw new errors.NotFoundError(translate(strapi, 'personalData.nobody'));
  };

  return {
    async search(letters: string): Promise<Person[]> {
      const found = new Map<string, Person>();
      for (const { uid, name, names } of types()) {
        const texts = names.filter((one) => isText(strapi, uid, one));
        const rows = (await strapi.db.query(uid).findMany({
          where: { $or: texts.map((one) => ({ [one]: { $containsi: letters } })) },
          orderBy: { [name]: 'asc' },
          limit: MAX_RESULTS * 4,
        })) as Row[];
        for (const row of rows)
          found.set(row.documentId, { kind: 'entry', id: row.documentId, name: textOf(row[name]), detail: '' });
      }
      return [...found.values()].slice(0, MAX_RESULTS);
    },

    /** @throws NotFoundError */
    async named(documentId: string): Promise<string> {
      const { type, rows } = await rowsOf(documentId);
      return textOf(rows[0]?.[type.name]);
    },

    /** Everything about a person: every language, drafts and published, who credits them, history, channels (GDPR article 15). */
    async export(documentId: string): Promise<object> {
      const { type, rows } = await rowsOf(documentId);
      const entry = { uid: type.uid, documentId };
      const { words } = await distinguishingWords(strapi, namesIn(type, rows), { documentIds: [documentId] });
      const credits = await inTransaction(strapi, (trx) => ownersNaming(strapi, type.uid, rows, trx));
      return {
        entry,
        versions: rows,
        credits,
        naming: await getService(strapi, 'personal-data-agora').naming(words),
        commons: await commonsData(strapi)?.ofEntry(entry),
        channels: await channelsData(strapi)?.ofEntry(entry),
      };
    },

    /**
     * Erases a person (GDPR article 17) and the entries that were merged into theirs: their entries, and they themselves in
     * credits, history, discussions and channels. One transaction; their pictures go from the disk once it is committed.
     * @throws NotFoundError
     */
    async erase(documentId: string): Promise<Erasure> {
      const { type } = await rowsOf(documentId);
      return inTransaction(strapi, (trx) => erase(strapi, type, documentId, trx));
    },
  };
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

type PersonType = ReturnType<typeof configurationOf>['personalData']['persons'][number];

async function erase(
  strapi: Core.Strapi,
  type: PersonType,
  documentId: string,
  trx: Knex.Transaction,
): Promise<Erasure> {
  const { uid } = type;
  const documentIds = await sameAs(strapi, uid, documentId);
  const rows = (await strapi.db.query(uid).findMany({
    where: { documentId: { $in: documentIds } },
    populate: { pictures: { populate: { file: true } } } as never,
  })) as Row[];
  const { words, isNameShared } = await distinguishingWords(strapi, namesIn(type, rows), { documentIds });
  const forgotten = {
    documentIds,
    words,
    wordings: Object.values(configurationOf(strapi).personalData.wordings).flat(),
    substitute: configurationOf(strapi).personalData.withoutName,
  };
  const named = await withoutCredits(strapi, uid, rows, forgotten, trx);
  const files = filesOf(rows);
  // The latest document first: the others point to it.
  for (const one of documentIds)
    await withoutSteward(strapi, () => documentsOf(strapi, uid).delete({ documentId: one, locale: '*' }));
  const gone = documentIds.map((one) => ({ uid, documentId: one }));
  const erased = {
    entries: documentIds.length,
    ...(named.length > 0 ? { credits: named.length } : {}),
    ...(await commonsData(strapi)?.forgetEntries(gone, forgotten, trx)),
    ...(await getService(strapi, 'personal-data-texts').forgetWords(forgotten, trx)),
    ...(await channelsData(strapi)?.forgetEntries(gone, named, trx)),
  };
  await commonsData(strapi)?.keepFeatures(named);
  await onceCommitted(strapi, () => removeFiles(strapi, files));
  const remaining = await getService(strapi, 'personal-data-texts').of(forgotten.words, trx);
  return { erased: { ...erased, ...(files.length > 0 ? { files: files.length } : {}) }, remaining, isNameShared };
}

const namesIn = ({ names, given }: PersonType, rows: Row[]): unknown[] =>
  rows.flatMap((row) => [
    ...names.map((name) => row[name]),
    given
      .map((name) => row[name])
      .filter(Boolean)
      .join(' '),
  ]);

/** The document and those that were merged into it, in the order in which they can be deleted. */
async function sameAs(strapi: Core.Strapi, uid: string, documentId: string): Promise<string[]> {
  const found = [documentId];
  for (const one of found) {
    const rows = (await strapi.db
      .query(uid)
      .findMany({ where: { replacedBy: { documentId: one } }, select: ['documentId'] })) as Row[];
    for (const row of rows) if (!found.includes(row.documentId)) found.push(row.documentId);
  }
  return found.reverse();
}

/** Credits keep what was done, without who did it. */
async function withoutCredits(
  strapi: Core.Strapi,
  uid: string,
  rows: Row[],
  { words, substitute }: { words: string[]; substitute: string },
  trx: Knex.Transaction,
): Promise<Entry[]> {
  const tree = treeOf(strapi);
  const owners: Entry[] = [];
  const pointing = await tree.partsPointingTo(uid, rows.map(({ id }) => id), trx); // prettier-ignore
  for (const [part, wordings] of Object.entries(configurationOf(strapi).personalData.wordings)) {
    const model = tree.model(part);
    if (!model) continue;
    const ids = pointing.filter((one) => one.model.uid === part).flatMap((one) => one.ids);
    const columns = wordings.map((name) => model.attributes[name]?.columnName ?? name);
    const worded = (await trx(model.tableName)
      .where((either) => {
        for (const column of columns) void either.orWhereIn(column, words);
      })
      .select('id')) as { id: number }[];
    const all = [...new Set([...ids, ...worded.map(({ id }) => id)])];
    if (all.length === 0) continue;
    owners.push(...(await tree.ownersOf(part, all, trx)));
    await trx(model.tableName)
      .whereIn('id', all)
      .update(Object.fromEntries(columns.map((column) => [column, substitute])));
  }
  for (const { table, ids } of pointing) await trx(table.name).whereIn(table.joinColumn.name, ids).delete();
  return owners;
}

async function ownersNaming(strapi: Core.Strapi, uid: string, rows: Row[], trx: Knex.Transaction): Promise<Entry[]> {
  const tree = treeOf(strapi);
  const pointing = await tree.partsPointingTo(uid, rows.map(({ id }) => id), trx); // prettier-ignore
  const owners: Entry[] = [];
  for (const { model, ids } of pointing) owners.push(...(await tree.ownersOf(model.uid, ids, trx)));
  return owners;
}

interface File {
  id: number;
}

const filesOf = (rows: Row[]): number[] => [
  ...new Set(
    rows.flatMap(({ pictures }) =>
      ((pictures ?? []) as { file?: File | null }[]).flatMap(({ file }) => (file ? [file.id] : [])),
    ),
  ),
];

/** The disk knows no transaction: what fails there is logged for the operator. */
async function onceCommitted(strapi: Core.Strapi, work: () => Promise<void>): Promise<void> {
  await strapi.db.transaction(({ onCommit }: Transaction) => {
    onCommit(() => void work().catch((error: Error) => strapi.log.error(`cooperative: ${error.stack}`)));
  });
}

/** Pictures that nothing else shows. */
async function removeFiles(strapi: Core.Strapi, ids: number[]): Promise<void> {
  const upload = strapi.plugin('upload').service('upload') as { remove(file: object): Promise<unknown> };
  for (const id of ids) {
    const file = (await strapi.db.query('plugin::upload.file').findOne({ where: { id } })) as object | null;
    const uses = await strapi.db.connection('files_related_mph').where({ file_id: id }).count({ count: '*' }).first();
    if (file && Number((uses as { count: number | string } | undefined)?.count ?? 0) === 0) await upload.remove(file);
  }
}

/** What the entry points to and is made of; who wrote it is somebody else's data. */
const populationOf = (strapi: Core.Strapi, uid: string): Record<string, true> =>
  Object.fromEntries(
    Object.entries(attributesOf(strapi, uid))
      .filter(([name, { type }]) => ['relation', 'component'].includes(type) && !WITHOUT.includes(name))
      .map(([name]) => [name, true as const]),
  );

const WITHOUT = ['createdBy', 'updatedBy', 'localizations'];

const isText = (strapi: Core.Strapi, uid: string, name: string): boolean =>
  attributesOf(strapi, uid)[name]?.type === 'string';
