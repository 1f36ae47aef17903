import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { hiddenAttributes, withoutHidden, type Values } from '../domain/history/hidden-fields';
import { isModerator, type Ability } from '../permissions/caller';
import { getService } from './get-service';

interface State {
  user?: { id: number };
  userAbility?: Ability;
}

/** What an entry keeps for those who answer for it and those who look after the commons, from whoever asks. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const masked = () => configurationOf(strapi).history.masked;

  return {
    /** The attributes that whoever asks must not see, since one of these states of the entry keeps something in them. */
    async attributes(uid: string, documentId: string, states: Values[]): Promise<string[]> {
      const kept = [...new Set(states.flatMap((values) => hiddenAttributes(masked(), values)))];
      return kept.length === 0 || (await mayKnow(strapi, uid, documentId)) ? [] : kept;
    },

    /** An entry as whoever asks may see it. */
    async without(uid: string, entry: Values): Promise<Values> {
      const kept = await this.attributes(uid, String(entry.documentId), [entry]);
      return kept.length === 0 ? entry : withoutHidden(masked(), entry);
    },

    /** What somebody writes over an entry: what they must not see is left as it is, whatever their form sends. */
    async keeping(uid: string, documentId: string, data: Values): Promise<Values> {
      const names = [...new Set(masked().map(({ path }) => path.split('.')[0] ?? ''))].filter((name) => name in data);
      if (names.length === 0) return data;
      const rows = (await strapi.db.query(uid).findMany({
        where: { documentId },
        populate: Object.fromEntries(names.map((name) => [name, true])),
      })) as Values[];
      const kept = await this.attributes(uid, documentId, rows);
      return Object.fromEntries(Object.entries(data).filter(([name]) => !kept.includes(name)));
    },

    /** What an answer holds of entries that it leads to, at any depth: only who looks after the commons is trusted with all. */
    withoutOthers(answer: unknown): unknown {
      const { userAbility } = stateOf(strapi);
      if (userAbility && isModerator({ ability: userAbility })) return answer;
      const shown = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(shown);
        if (!isPlain(value)) return value;
        const inner = Object.entries(value).map(([name, one]) => [name, shown(one)]);
        return withoutHidden(masked(), Object.fromEntries(inner) as Values);
      };
      return shown(answer);
    },
  };
};

const stateOf = (strapi: Core.Strapi): State => (strapi.requestContext.get()?.state ?? {}) as State;

const isPlain = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Programs and the application itself have no ability: what they give is for others to mask. */
async function mayKnow(strapi: Core.Strapi, uid: string, documentId: string): Promise<boolean> {
  const { user, userAbility } = stateOf(strapi);
  return (
    !user ||
    !userAbility ||
    getService(strapi, 'entry-access').isTrusted({ id: user.id, ability: userAbility }, uid, documentId)
  );
}
