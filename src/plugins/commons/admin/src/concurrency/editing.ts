import { adminApi } from '@strapi/strapi/admin';
import type { Conflict as ServerConflict } from '../../../server/src/services/concurrency/conflicts';
import { createSignal } from '../signal';

export type Conflict = ServerConflict & { isPublished: boolean };

/** The conflict that is being solved, null when there is none. */
export const conflict = createSignal<Conflict | null>(null);

/** What the server has just saved, and when (milliseconds). */
export const lastSaved = createSignal<{ model: string; documentId: string | undefined; at: number } | null>(null);

/** The conflict that an answer of the server tells of. */
export const conflictIn = (error: unknown): ServerConflict | null =>
  (error as { details?: { conflict?: ServerConflict } } | undefined)?.details?.conflict ?? null;

interface Call {
  model: string;
  documentId?: string;
  params?: { locale?: string; status?: string };
}

interface Query {
  config?: { headers?: Record<string, string> };
}

interface Answer {
  data?: { data?: { updatedAt?: string } };
}

/** A call of the content manager's, as Redux Toolkit keeps it. */
interface Endpoint {
  query(call: Call): Query;
  queryFn(call: Call, ...rest: unknown[]): Promise<Answer>;
  invalidatesTags(result: unknown, error: unknown, call: Call): unknown[];
  /** Seconds for which what was read is shown again instead of being asked for. */
  keepUnusedDataFor?: number;
  onQueryStarted?(call: Call, api: { queryFulfilled: Promise<Answer> }): Promise<void>;
}

interface Api {
  enhanceEndpoints(change: { endpoints: Record<string, (endpoint: Endpoint) => void> }): void;
}

/** When what a form shows was written, by entry and language. */
const openedAt = new Map<string, string>();

const keyOf = ({ model, documentId, params }: Call): string => [model, documentId, params?.locale ?? ''].join('/');

function remember(call: Call, updatedAt: string | undefined): void {
  if (updatedAt && params(call).status !== 'published') openedAt.set(keyOf(call), updatedAt);
}

const params = (call: Call) => call.params ?? {};

/**
 * Lets every save say what it was written on: the content manager leaves `updatedAt` out of what it sends. A save that is refused
 * leaves the form as it is: by itself, the content manager would show what is stored, over what was typed. A form that is opened again
 * shows what is stored then, not what was read a minute before.
 */
export function guardEditing(): void {
  (adminApi as unknown as Api).enhanceEndpoints({
    endpoints: {
      getDocument(endpoint) {
        // Other pages write the entry too: its history, a suggestion, the calendar. A second is for the parts of one form, which come and
        // go while it opens.
        endpoint.keepUnusedDataFor = 1;
        const read = endpoint.queryFn;
        endpoint.queryFn = async (call, ...rest) => {
          const answer = await read(call, ...rest);
          remember(call, answer.data?.data?.updatedAt);
          return answer;
        };
      },
      updateDocument: (endpoint) => guard(endpoint, false),
      publishDocument: (endpoint) => guard(endpoint, true),
    },
  });
}

function guard(endpoint: Endpoint, isPublished: boolean): void {
  const { query, invalidatesTags } = endpoint;
  endpoint.query = (call) => {
    const asked = query(call);
    const updatedAt = openedAt.get(keyOf(call));
    const headers = { ...asked.config?.headers, ...(updatedAt ? { 'If-Match': `"${updatedAt}"` } : {}) };
    return { ...asked, config: { ...asked.config, headers } };
  };
  endpoint.invalidatesTags = (result, error, call) => (error ? [] : invalidatesTags(result, error, call));
  endpoint.onQueryStarted = async (call, { queryFulfilled }) => {
    try {
      remember(call, (await queryFulfilled).data?.data?.updatedAt);
      lastSaved.set({ model: call.model, documentId: call.documentId, at: Date.now() });
    } catch (refused) {
      const found = conflictIn((refused as { error?: unknown }).error);
      if (found) conflict.set({ ...found, isPublished });
    }
  };
}
