import { answerCommunes, answerTerms, choicesRoutes } from './choices';
import { answerExtraFields, extraFieldsRoute } from './extra-fields';
import { answerEntryPanels, entryPanelsRoute } from './entry-panels';
import { hideWhatIsNotReadable, keepToSingleTypes, rejectUnreadable, type EntryRoute } from './hide-entries';
import { keepContacts } from './keep-contacts';
import { keepVocabulary } from './keep-vocabulary';
import { answerRelatedNames, relatedNamesRoute } from './related-names';
import { withSharedFields, type DocumentManager } from './translations/document-manager';
import { openTranslations, readRelationsOfRecord } from './translations/forms';
import type { Action } from './action';

interface ContentManager {
  controllers: { relations: { findAvailable: Action; findExisting: Action } } & Record<string, Record<string, Action>>;
  services: { 'document-manager': (context: unknown) => DocumentManager };
  routes: { admin: { routes: EntryRoute[] } };
}

/** Makes a picker of terms offer its own vocabulary only, and answers what is shown beside forms. */
export default (plugin: ContentManager): ContentManager => {
  const { relations } = plugin.controllers;
  const { findAvailable, findExisting } = relations;
  relations.findAvailable = async function (ctx) {
    if (rejectUnreadable(ctx)) return;
    await keepVocabulary(ctx);
    return findAvailable.call(this, ctx);
  };
  relations.findExisting = async function (ctx) {
    if (rejectUnreadable(ctx)) return;
    readRelationsOfRecord(ctx);
    return findExisting.call(this, ctx);
  };
  const { 'document-manager': documentManager } = plugin.services;
  plugin.services['document-manager'] = (context) => withSharedFields(documentManager(context));
  openTranslations(plugin.controllers['collection-types'] ?? {});
  plugin.controllers.choices = { terms: answerTerms, communes: answerCommunes };
  plugin.controllers['entry-panels'] = { read: answerEntryPanels };
  plugin.controllers['extra-fields'] = { find: answerExtraFields };
  plugin.controllers['related-names'] = { find: answerRelatedNames };
  hideWhatIsNotReadable(plugin.routes.admin.routes);
  keepToSingleTypes(plugin.routes.admin.routes);
  keepContacts(plugin.routes.admin.routes);
  plugin.routes.admin.routes.push(entryPanelsRoute, extraFieldsRoute, relatedNamesRoute, ...choicesRoutes);
  return plugin;
};
