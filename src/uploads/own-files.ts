import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { forbidden, t } from './messages';
import { namedIds } from './named-ids';
import { filesUnder, idsIn, named, type Stored } from './stored-files';

const CREATE = 'plugin::upload.assets.create';
const UPDATE = 'plugin::upload.assets.update';
const MODERATE = 'plugin::commons.moderate';

interface Caller {
  id: number;
  can(action: string): boolean;
}

interface Use {
  fileId: number;
  uid: string;
  documentId: string;
}

/**
 * Members change the files that they added, and those of a colleague that only entries show for which their organisation answers: what an
 * entry of others shows is theirs to change. Asked of every route of the media library that changes something, before its files are read.
 * @throws a 403 in words, for the first file or folder that is not theirs
 */
export const changeOwnFiles =
  (strapi: Core.Strapi) =>
  async (ctx: Context, next: Next): Promise<unknown> => {
    const caller = callerOf(ctx);
    const { files, folders } = targetsOf(ctx);
    const isNew = files.length === 0 && folders.length === 0 && !changesAll(ctx);
    if (!caller.can(isNew ? CREATE : UPDATE)) throw forbidden(strapi, 'role');
    await assertThere(strapi, ctx);
    if (!caller.can(MODERATE)) {
      if (changesAll(ctx)) throw forbidden(strapi, 'role');
      await assertFiles(strapi, caller, await named(strapi, 'plugin::upload.file', files));
      for (const folder of await named(strapi, 'plugin::upload.folder', folders))
        await assertFolder(strapi, caller, folder);
    }
    return next() as Promise<unknown>;
  };

const callerOf = (ctx: Context): Caller => {
  const { user, userAbility } = ctx.state as { user: { id: number }; userAbility: { can(action: string): boolean } };
  return { id: user.id, can: (action) => userAbility.can(action) };
};

/** The whole library, whoever added what. */
const changesAll = (ctx: Context): boolean => /\/ai-metadata-jobs\/?$/i.test(ctx.path);

/** The files and folders that a request names, in its address or in its body. */
function targetsOf(ctx: Context): { files: number[]; folders: number[] } {
  const { id } = ctx.params as { id?: string };
  const isFolder = /^\/[^/]+\/folders(\/|$)/i.test(ctx.path);
  const { query, files, folders } = namedIds(ctx);
  return { files: idsIn(isFolder ? [] : [id, query], files), folders: idsIn(isFolder ? id : [], folders) };
}

/**
 * Strapi fails on a folder that is not there.
 * @throws NotFoundError
 */
async function assertThere(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { id } = ctx.params as { id?: string };
  const [, kind] = /^\/[^/]+\/(file|folder)s\//i.exec(ctx.path) ?? [];
  if (id === undefined || !kind) return;
  const model = kind.toLowerCase() === 'folder' ? 'plugin::upload.folder' : 'plugin::upload.file';
  if ((await named(strapi, model, idsIn(id))).length === 0) throw new errors.NotFoundError();
}

/** @param folder the name of the folder that goes with the files, when they are not named themselves */
async function assertFiles(strapi: Core.Strapi, caller: Caller, files: Stored[], folder?: string): Promise<void> {
  const others = files.filter(({ createdBy }) => createdBy?.id !== caller.id);
  if (others.length === 0) return;
  const ids = others.map(({ id }) => id);
  const uses = await usesOf(strapi, ids);
  for (const file of others) {
    const showing = uses.filter(({ fileId }) => fileId === file.id);
    const organisations = showing.length > 0 ? await sharedOrganisations(strapi, caller, file) : [];
    if (organisations.length > 0 && (await answerForAll(strapi, organisations, showing))) continue;
    const code = folder === undefined ? 'file.notYours' : 'folder.notYours';
    throw new errors.PolicyError(t(strapi, code, { name: folder ?? file.name }));
  }
}

/** A folder goes with all that is in it. */
async function assertFolder(strapi: Core.Strapi, caller: Caller, folder: Stored): Promise<void> {
  const { files, folders } = await filesUnder(strapi, folder);
  if ([folder, ...folders].some(({ createdBy }) => createdBy?.id !== caller.id))
    throw new errors.PolicyError(t(strapi, 'folder.notYours', { name: folder.name }));
  await assertFiles(strapi, caller, files, folder.name);
}

const usesOf = (strapi: Core.Strapi, files: number[]): Promise<Use[]> =>
  (strapi.plugin('commons').service('file-uses') as { of(files: number[]): Promise<Use[]> }).of(files);

/**
 * Organisations where they are an editor and in whose name the file was added: whoever shows a file of somebody else has no right over
 * it. A file that a program added, or whose account is gone, is for those who show it.
 */
async function sharedOrganisations(strapi: Core.Strapi, caller: Caller, file: Stored): Promise<string[]> {
  const memberships = strapi.plugin('cooperative').service('memberships') as {
    organisationsOf(accountId: number, least?: 'editor'): Promise<string[]>;
    organisationsAt(accountId: number, at: number): Promise<string[]>;
  };
  const own = await memberships.organisationsOf(caller.id, 'editor');
  if (!file.createdBy) return own;
  const { id } = file.createdBy;
  const addedAt = new Date(file.createdAt).getTime();
  const theirs = [...(await memberships.organisationsAt(id, addedAt)), ...(await memberships.organisationsOf(id))];
  return own.filter((organisation) => theirs.includes(organisation));
}

/** Whether one of these organisations answers for each of these entries. */
async function answerForAll(strapi: Core.Strapi, organisations: string[], uses: Use[]): Promise<boolean> {
  const stewards = strapi.plugin('commons').service('stewards') as {
    of(uid: string, documentId: string): Promise<string[]>;
  };
  for (const { uid, documentId } of uses) {
    const answering = await stewards.of(uid, documentId);
    if (!answering.some((organisation) => organisations.includes(organisation))) return false;
  }
  return true;
}
