import type { Core } from '@strapi/strapi';
import { addEntryPanel } from '../../../../plugin-kit/server/entry-panels';
import { configurationOf } from './configuration';
import { organisationsOf } from './permissions/organisations';
import { describeQuestionnaire } from './services/describe-questionnaire';
import { getService } from './services/get-service';
import { answersFor } from './services/questionnaires';

/** Beside the form of an entry: the questionnaires about it, and whether who reads may make another one. */
export function addEntryPanels(strapi: Core.Strapi): void {
  addEntryPanel(strapi, {
    name: 'survey.questionnaires',
    action: 'plugin::survey.read',
    async read({ uid, documentId }, ctx) {
      const kind = configurationOf(strapi).kinds.find(({ type }) => type === uid);
      const [entry] = kind ? await kind.read(strapi, [documentId]) : [];
      if (!kind || !entry) return null;
      const [readers, editors] = [
        await organisationsOf(strapi, ctx, 'contributor'),
        await organisationsOf(strapi, ctx, 'editor'),
      ];
      const mayRead = !readers || answersFor(entry, readers);
      const found = mayRead ? await getService(strapi, 'questionnaires').about(kind.code, documentId) : [];
      return {
        kind: kind.code,
        mayAsk: !editors || answersFor(entry, editors),
        questionnaires: await Promise.all(found.map((one) => describeQuestionnaire(strapi, one))),
      };
    },
  });
}
