import type { Core } from '@strapi/strapi';
import type { WriteHandler } from '../plugin-kit/server/document-writes';
import { everyLanguage, isOfOntology, touchesRecord, typeOf } from './context';
import { keepSlugOfWithdrawn } from './former-slugs';

/** `unpublish`: translations do not stay behind their record. */
export const unpublish = (strapi: Core.Strapi): WriteHandler => ({
  name: 'ontology.unpublish',
  actions: ['unpublish'],
  concerns: isOfOntology,
  phases: {
    async normalize(call) {
      if (!touchesRecord(strapi, call)) return;
      everyLanguage(strapi, call);
      await keepSlugOfWithdrawn(strapi, typeOf(call), call.params.documentId ?? '');
    },
  },
});
