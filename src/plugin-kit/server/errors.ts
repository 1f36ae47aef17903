import type { Core } from '@strapi/strapi';
import createError, { type HttpError } from 'http-errors';

type Translate = (strapi: Core.Strapi, code: string, parameters?: Record<string, string>) => string;
type CreateError = (strapi: Core.Strapi, code: string, parameters?: Record<string, string>) => HttpError;

/** For a plugin: errors that say in its words why something is refused. */
export function createErrors(translate: Translate): { forbidden: CreateError; conflict: CreateError } {
  const error =
    (status: number, name: string): CreateError =>
    (strapi, code, parameters) =>
      createError(status, translate(strapi, code, parameters), { name });
  return {
    /** A 403 in words: Strapi answers its own ForbiddenError without one. */
    forbidden: error(403, 'ForbiddenError'),
    /** A 409 in words: what was asked does not go with how things are now. */
    conflict: error(409, 'ConflictError'),
  };
}
