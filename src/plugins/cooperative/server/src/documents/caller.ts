import type { Core } from '@strapi/strapi';
import type { Caller } from '../services/authority';

/** The administrator who asks; null for the API, programs and scripts. */
export function callerOf(strapi: Core.Strapi): Caller | null {
  const state = strapi.requestContext.get()?.state as
    { auth?: { strategy?: { name?: string } }; user?: Caller } | undefined;
  return state?.auth?.strategy?.name === 'admin' ? (state.user ?? null) : null;
}
