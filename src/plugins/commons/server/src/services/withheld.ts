import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { withheldAttributes, withoutWithheld, type Values } from '../domain/history/withheld';
import { isTrusted, type Ability } from './history/reader';

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
      const kept = [...new Set(states.flatMap((values) => withheldAttributes(masked(), values)))];
      return kept.length === 0 || (await mayKnow(strapi, uid, documentId)) ? [] : kept;
    },

    /** An entry as whoever asks may see it. */
    async without(uid: string, entry: Values): Promise<Values> {
      const kept = await this.attributes(uid, String(entry.documentId), [entry]);
      return kept.length === 0 ? entry : withoutWithheld(masked(), entry);
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

    /** Whether a query filters or sorts by what may be withheld: whoever looks after the commons may. */
    isAskedBy(query: Values): boolean {
      const asked = JSON.stringify([query.filters, query.sort]);
      const isNamed = masked().some(({ path, withheld }) => {
        const [attribute, name] = path.split('.');
        return withheld && asked.includes(`${attribute}`) && asked.includes(`${name}`);
      });
      return isNamed && !stateOf(strapi).userAbility?.can('plugin::commons.moderate');
    },
  };
};

const stateOf = (strapi: Core.Strapi): State => (strapi.requestContext.get()?.state ?? {}) as State;

/** Programs and the application itself have no ability: what they give is for others to mask. */
async function mayKnow(strapi: Core.Strapi, uid: string, documentId: string): Promise<boolean> {
  const { user, userAbility } = stateOf(strapi);
  return !user || !userAbility || isTrusted(strapi, { id: user.id, ability: userAbility }, uid, documentId);
}
