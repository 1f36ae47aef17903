import type { Core } from '@strapi/strapi';
import { clone } from './clone';
import type { Context, Handler, Next } from './context';
import { publish } from './publish';
import { remove } from './remove';
import { unpublish } from './unpublish';
import { write } from './write';

const handlers: Record<string, Handler> = { create: write, update: write, clone, publish, unpublish, delete: remove };

/**
 * Holds every write of the ontology's types to its rules, whatever it comes from: admin, REST or code. Each write and
 * what it computes are one transaction: when a rule is broken, nothing is written.
 */
export function registerDocumentRules(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const handler = context.uid.startsWith('api::') ? handlers[context.action] : undefined;
    if (!handler) return next();
    return handler(strapi, context as unknown as Context, next as Next) as ReturnType<typeof next>;
  });
}
