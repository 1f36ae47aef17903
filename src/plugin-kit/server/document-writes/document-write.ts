import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { administratorOf, type Administrator } from '../administrator';
import { ACTIONS, type WriteAction } from './phases';

/** What the Document Service is called with. */
export interface WriteParams {
  documentId?: string;
  locale?: string | string[] | null;
  status?: 'draft' | 'published';
  data?: Record<string, unknown>;
  fields?: unknown;
  populate?: unknown;
}

/** What it answers: the document, or a document id with its rows. */
export type WriteResult = Record<string, unknown> & {
  documentId: string;
  locale?: string | null;
  entries?: Record<string, unknown>[];
};

/** One call to the Document Service that writes, as all its handlers share it. */
export interface DocumentWrite {
  readonly uid: string;
  readonly action: WriteAction;
  /** Handlers before `write` may replace them. */
  params: WriteParams;
  /** Strapi's, which decides what is copied between languages: replaced, never changed. */
  contentType: { pluginOptions?: object };
  /** The administrator who asks; null for programs and scripts. */
  readonly caller: Administrator | null;
  /** The write that made this one; null when a request or a script did. */
  readonly parent: DocumentWrite | null;
  /** Nested writes skip authorization: the outer call was already authorized. */
  readonly isNested: boolean;
  readonly trx: Knex.Transaction;
  /** From `write` on; null when there was nothing to write. */
  result: WriteResult | null;
  /** The value of a key, computed by whoever asks first. What is read before the write is asked for before it. */
  once<Value>(key: string, compute: () => Value): Value;
  /** Calls back once the outermost transaction is committed. */
  afterCommit(callback: () => void): void;
}

/** A call as Strapi's middlewares see it. */
export interface MiddlewareContext {
  uid: string;
  action: string;
  params: WriteParams;
  contentType: { pluginOptions?: object };
}

interface Circumstances {
  parent: DocumentWrite | null;
  isNested: boolean;
  trx: Knex.Transaction;
  afterCommit(callback: () => void): void;
}

/** Whether the write that made this one writes the same document: its own phases after the write are still to come. */
export function isFollowedByParent(write: DocumentWrite): write is DocumentWrite & { readonly parent: DocumentWrite } {
  const { uid, params, parent } = write;
  return parent?.uid === uid && params.documentId !== undefined && documentIdOf(parent) === params.documentId;
}

const documentIdOf = ({ result, params }: DocumentWrite): string | undefined => result?.documentId ?? params.documentId;

export const isWriteAction = (action: string): action is WriteAction => (ACTIONS as readonly string[]).includes(action);

export function createDocumentWrite(
  strapi: Core.Strapi,
  context: MiddlewareContext,
  { parent, isNested, trx, afterCommit }: Circumstances,
): DocumentWrite {
  const values = new Map<string, unknown>();
  return {
    uid: context.uid,
    action: context.action as WriteAction,
    get params() {
      return context.params;
    },
    set params(params) {
      context.params = params;
    },
    get contentType() {
      return context.contentType;
    },
    set contentType(contentType) {
      context.contentType = contentType;
    },
    caller: administratorOf(strapi),
    parent,
    isNested,
    trx,
    result: null,
    once<Value>(key: string, compute: () => Value): Value {
      if (!values.has(key)) values.set(key, compute());
      return values.get(key) as Value;
    },
    afterCommit,
  };
}
