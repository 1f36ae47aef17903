import type { Core } from '@strapi/strapi';

/** Gives French to administrators created without a language; each can choose another in the profile page. */
export function welcomeInFrench(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    beforeCreate({ params }) {
      const user = params.data as { preferedLanguage?: string };
      user.preferedLanguage ??= 'fr';
    },
  });
}
