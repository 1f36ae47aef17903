import { answerCommunes, answerTerms, choicesRoutes } from './choices';
import { hideWhatIsNotReadable, keepToSingleTypes, refuseUnreadable, type EntryRoute } from './hide-entries';
import { keepVocabulary } from './keep-vocabulary';
import { answerWarnings, warningsRoute } from './warnings';
import { withholdContacts } from './withhold';
import type { Action } from './action';

interface ContentManager {
  controllers: { relations: { findAvailable: Action; findExisting: Action } } & Record<string, Record<string, Action>>;
  routes: { admin: { routes: EntryRoute[] } };
}

/** Makes a picker of terms offer its own vocabulary only, and tells editors what looks wrong in an entry. */
export default (plugin: ContentManager): ContentManager => {
  const { relations } = plugin.controllers;
  const { findAvailable, findExisting } = relations;
  relations.findAvailable = async function (ctx) {
    if (refuseUnreadable(ctx)) return;
    await keepVocabulary(ctx);
    return findAvailable.call(this, ctx);
  };
  relations.findExisting = async function (ctx) {
    if (!refuseUnreadable(ctx)) return findExisting.call(this, ctx);
  };
  plugin.controllers.warnings = { find: answerWarnings };
  plugin.controllers.choices = { terms: answerTerms, communes: answerCommunes };
  hideWhatIsNotReadable(plugin.routes.admin.routes);
  keepToSingleTypes(plugin.routes.admin.routes);
  withholdContacts(plugin.routes.admin.routes);
  plugin.routes.admin.routes.push(warningsRoute, ...choicesRoutes);
  return plugin;
};
