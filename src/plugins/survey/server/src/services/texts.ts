import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { MIN_ANSWERS } from '../domain/questionnaire';
import { getService } from './get-service';
import { translate } from './translate';

const TABLE = 'survey_texts';
const MAX_LISTED = 200;

export interface WrittenText {
  id: number;
  questionnaire: string;
  question: string;
  text: string;
}

/** What people wrote, apart from the rest of what they answered: a moderator reads it before anybody else. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Those that nobody has read. In the order of their random numbers: it says nothing of when they came. */
  async waiting(): Promise<WrittenText[]> {
    return read(strapi).where({ is_read: false });
  },

  /** What a moderator passed on, for who answers for the entry; nothing before results are. */
  async passedOn(questionnaire: string): Promise<WrittenText[]> {
    const snapshot = await getService(strapi, 'snapshots').of(questionnaire);
    if (!snapshot || snapshot.answers < MIN_ANSWERS) return [];
    return read(strapi).where({ questionnaire, is_read: true });
  },

  /** Passes a text on, or removes it for good. */
  async decide(id: number, decision: 'pass' | 'remove'): Promise<void> {
    const row = strapi.db.connection(TABLE).where({ id });
    const changed = decision === 'pass' ? await row.update({ is_read: true }) : await row.delete();
    if (changed === 0) throw new errors.NotFoundError(translate(strapi, 'texts.absent'));
  },
});

const read = (strapi: Core.Strapi) =>
  strapi.db
    .connection(TABLE)
    .orderBy('id')
    .limit(MAX_LISTED)
    .select('id', 'questionnaire', 'question', 'text') as unknown as {
    where(values: object): Promise<WrittenText[]>;
  };
