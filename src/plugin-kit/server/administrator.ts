import type { Core } from '@strapi/strapi';

export interface Administrator {
  id: number;
  roles: { code: string }[];
}

/** The administrator whose request is under way; null for the API, programs and scripts. */
export function administratorOf(strapi: Core.Strapi): Administrator | null {
  const state = strapi.requestContext.get()?.state as
    { auth?: { strategy?: { name?: string } }; user?: Administrator } | undefined;
  return state?.auth?.strategy?.name === 'admin' ? (state.user ?? null) : null;
}
