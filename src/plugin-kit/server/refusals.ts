import type { Core } from '@strapi/strapi';
import createError, { type HttpError } from 'http-errors';

type Translate = (strapi: Core.Strapi, code: string, parameters?: Record<string, string>) => string;
type Refuse = (strapi: Core.Strapi, code: string, parameters?: Record<string, string>) => HttpError;

/** For a plugin: errors that say in its words why something is refused. */
export function refusalsOf(translate: Translate): { forbidden: Refuse; conflict: Refuse } {
  const refusal =
    (status: number, name: string): Refuse =>
    (strapi, code, parameters) =>
      createError(status, translate(strapi, code, parameters), { name });
  return {
    /** A 403 in words: Strapi answers its own ForbiddenError without one. */
    forbidden: refusal(403, 'ForbiddenError'),
    /** A 409 in words: what was asked does not go with how things are now. */
    conflict: refusal(409, 'ConflictError'),
  };
}
