import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../../../../plugin-kit/server/transaction';
import type { Reference } from '../domain/source';
import { getService } from '../services/get-service';

const FILE = 'plugin::upload.file';

interface FileEvent {
  params: { where?: { id?: unknown }; data?: object };
  state: { uses?: Reference[] };
  result?: { id: number } | null;
}

/** A file that is replaced has another address and other sizes, and one that is deleted none: what shows it is published again. */
export function watchFiles(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [FILE],
    async afterUpdate(event) {
      const { params, result } = event as unknown as FileEvent;
      if (result && params.data && 'url' in params.data)
        await publishAgain(strapi, result.id, await usesOf(strapi, result.id));
    },
    async beforeDelete(event) {
      const { params, state } = event as unknown as FileEvent;
      const id = Number(params.where?.id);
      if (id) state.uses = await usesOf(strapi, id);
    },
    async afterDelete(event) {
      const { params, state } = event as unknown as FileEvent;
      if (state.uses) await publishAgain(strapi, Number(params.where?.id), state.uses);
    },
  });
}

/** The entries that show a file: the plugin that people write with knows them. */
async function usesOf(strapi: Core.Strapi, fileId: number): Promise<Reference[]> {
  const fileUses = strapi.plugin('commons')?.service('file-uses') as
    { of(fileIds: number[]): Promise<Reference[]> } | undefined;
  const uses = (await fileUses?.of([fileId])) ?? [];
  return uses.map(({ uid, documentId }) => ({ uid, documentId }));
}

async function publishAgain(strapi: Core.Strapi, fileId: number, uses: Reference[]): Promise<void> {
  await strapi.db.transaction(async ({ trx, onCommit }: Transaction) => {
    const outbox = getService(strapi, 'outbox');
    await outbox.append('entry', uses, trx);
    await outbox.append('record', await getService(strapi, 'overlay-pictures').refresh(fileId, trx), trx);
    onCommit(() => getService(strapi, 'projector').wake());
  });
}
