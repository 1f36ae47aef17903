import type { Core } from '@strapi/strapi';
import { sharedType } from '../configuration';
import type { FileUse } from '../services/file-uses';
import { getService } from '../services/get-service';

interface StoredFile {
  id: number;
  name: string;
}

/** What Strapi does with a file whose entries do not change. */
interface Upload {
  findOne(id: number | string): Promise<StoredFile | null>;
  replace(id: number | string, ...others: unknown[]): Promise<unknown>;
  remove(file: StoredFile): Promise<unknown>;
}

/** Another picture under the same address, or none any more, changes what the entries show: their history says so. */
export function recordFiles(strapi: Core.Strapi): void {
  const upload = strapi.plugin('upload').service('upload') as Upload;
  const { findOne, replace, remove } = upload;

  upload.replace = async (id, ...others) => {
    // Pictures are resized in it: no transaction is kept open so long, and the entries point to the same file as before.
    const result = await replace(id, ...others);
    const file = await findOne(id);
    if (file) await record(strapi, file, 'file-replaced', async () => undefined);
    return result;
  };
  upload.remove = (file) => record(strapi, file, 'file-deleted', () => remove(file));
}

async function record(
  strapi: Core.Strapi,
  { id, name }: StoredFile,
  code: string,
  write: () => Promise<unknown>,
): Promise<unknown> {
  const uses = (await getService(strapi, 'file-uses').of([id])).filter(({ uid }) => sharedType(strapi, uid));
  if (uses.length === 0) return write();
  const authorship = getService(strapi, 'authorship');
  return authorship.as({ reason: { code, reference: name } }, () =>
    getService(strapi, 'operations').run(async (operation) => {
      const operations = getService(strapi, 'operations');
      for (const { uid, documentId } of inOrder(uses)) await operations.begin(operation, uid, [documentId], 'update');
      const result = await write();
      for (const { uid, documentId } of uses)
        operations.wrote(operation, uid, documentId, {
          action: 'update',
          locales: 'all',
          authorship: authorship.current(),
        });
      return result;
    }),
  );
}

/** Entries are locked in one order, so that two that go at once never wait for each other. */
const inOrder = (uses: FileUse[]): FileUse[] =>
  [...uses].sort((one, other) => `${one.uid} ${one.documentId}`.localeCompare(`${other.uid} ${other.documentId}`));
