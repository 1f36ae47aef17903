import { keepVocabulary } from './keep-vocabulary';
import { answerWarnings, warningsRoute } from './warnings';
import type { Action } from './action';

interface ContentManager {
  controllers: { relations: { findAvailable: Action } } & Record<string, Record<string, Action>>;
  routes: { admin: { routes: object[] } };
}

/** Makes a picker of terms offer its own vocabulary only, and tells editors what looks wrong in an entry. */
export default (plugin: ContentManager): ContentManager => {
  const { relations } = plugin.controllers;
  const { findAvailable } = relations;
  relations.findAvailable = async function (ctx) {
    await keepVocabulary(ctx);
    return findAvailable.call(this, ctx);
  };
  plugin.controllers.warnings = { find: answerWarnings };
  plugin.routes.admin.routes.push(warningsRoute);
  return plugin;
};
