import type { Core } from '@strapi/strapi';
import { addEntryPanel } from '../plugin-kit/server/entry-panels';
import { preferredLanguage } from '../plugin-kit/site/languages';
import { entryUri, identifierOfUri, type IdentifiedType } from '../ontology/uri';
import { pageAddress } from './addresses';
import { resolveIdentifier } from './resolve';

/** Beside the form of an entry: the address of the page that visitors read in the reader's language; null when it has none. */
export function addPagePanel(strapi: Core.Strapi): void {
  addEntryPanel(strapi, {
    name: 'odus.page',
    read: async ({ uid, documentId }, ctx) => {
      const identifier = identifierOfUri('', entryUri('', uid as IdentifiedType, documentId));
      const resolution = identifier ? await resolveIdentifier(strapi, identifier) : null;
      if (resolution?.kind !== 'current') return null;
      return pageAddress(strapi, preferredLanguage(ctx), resolution.identifier.segment, resolution.pageName);
    },
  });
}
