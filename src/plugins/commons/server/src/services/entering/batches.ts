import { milliseconds } from 'date-fns';
import type { Core } from '@strapi/strapi';
import { stateAt, type Batch, type Outcome, type Step } from '../../domain/batch/batch';

const BATCH = 'plugin::commons.batch';
const SAVED_EVERY_MS = 700;
/** Nobody looks at a batch for longer. */
const KEPT_MS = milliseconds({ days: 30 });

interface Row {
  documentId: string;
  ownerId: number;
  kind: string;
  state: Batch['state'];
  isCancelled: boolean;
  total: number;
  done: number;
  outcomes: Outcome[] | null;
  aliveAt: string | number;
}

interface Asked {
  kind: string;
  /** Batches of the same target wait for each other. */
  targetDocumentId: string;
  ownerId: number;
  steps: Step[];
}

/** Runs many writes after the answer to who asked, and says how far they are. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const running = new Map<string, Promise<void>>();
  let isStopping = false;

  return {
    async start({ kind, targetDocumentId, ownerId, steps }: Asked): Promise<string> {
      const now = Date.now();
      await strapi.db.query(BATCH).deleteMany({ where: { aliveAt: { $lt: String(now - KEPT_MS) } } });
      const values = { kind, targetDocumentId, ownerId, state: 'running', total: steps.length, done: 0, outcomes: [] };
      const { documentId } = (await strapi.documents(BATCH).create({
        data: { ...values, aliveAt: String(now) } as never,
      })) as { documentId: string };
      const before = running.get(targetDocumentId) ?? Promise.resolve();
      const work = before.then(() => run(documentId, steps));
      running.set(targetDocumentId, work);
      void work.finally(() => running.get(targetDocumentId) === work && running.delete(targetDocumentId));
      return documentId;
    },

    /** Null for a batch that is not theirs. */
    async read(documentId: string, ownerId: number): Promise<Batch | null> {
      const row = (await strapi.db.query(BATCH).findOne({ where: { documentId, ownerId } })) as Row | null;
      if (!row) return null;
      const { kind, state, total, done, outcomes, aliveAt } = row;
      return {
        ...{ documentId, kind, total, done, outcomes: outcomes ?? [] },
        state: stateAt(state, Number(aliveAt), Date.now()),
      };
    },

    /** What is not written yet will not be; what is stays. */
    async cancel(documentId: string, ownerId: number): Promise<void> {
      await strapi.db.query(BATCH).updateMany({ where: { documentId, ownerId }, data: { isCancelled: true } });
    },

    /** Waits for the writes that are under way: for tests, and before the process ends. */
    async waitForAll(): Promise<void> {
      await Promise.all(running.values());
    },

    async stop(): Promise<void> {
      isStopping = true;
      await this.waitForAll();
    },
  };

  async function run(documentId: string, steps: Step[]): Promise<void> {
    const outcomes: Outcome[] = [];
    let savedAt = 0;
    try {
      for (const { row, run: write } of steps) {
        if (isStopping) return await save(documentId, 'interrupted', outcomes);
        if (Date.now() - savedAt > SAVED_EVERY_MS) {
          if (await isCancelled(documentId)) return await save(documentId, 'cancelled', outcomes);
          await save(documentId, 'running', outcomes);
          savedAt = Date.now();
        }
        outcomes.push({ row, ...(await write()) });
        // Others are answered between two rows.
        await new Promise((resolve) => setImmediate(resolve));
      }
      await save(documentId, 'done', outcomes);
    } catch (error) {
      strapi.log.error(`commons: a batch stopped after ${outcomes.length} rows: ${(error as Error).stack}`);
      await save(documentId, 'interrupted', outcomes).catch(() => undefined);
    }
  }

  async function isCancelled(documentId: string): Promise<boolean> {
    const row = (await strapi.db
      .query(BATCH)
      .findOne({ where: { documentId }, select: ['isCancelled'] })) as Row | null;
    return row === null || row.isCancelled;
  }

  async function save(documentId: string, state: Batch['state'], outcomes: Outcome[]): Promise<void> {
    const data = { state, done: outcomes.length, outcomes, aliveAt: String(Date.now()) };
    await strapi.db.query(BATCH).updateMany({ where: { documentId }, data: data as never });
  }
};
