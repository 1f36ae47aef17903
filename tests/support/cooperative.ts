import request from 'supertest';
import type { TestApp } from './boot';
import { members, type Member } from './members';

type Method = 'get' | 'post' | 'put';

interface Mandate {
  kind: string;
  begins?: string;
  ends?: string | null;
}

/** People of the cooperative and what they ask of its routes. */
export function cooperative(app: TestApp) {
  const m = members(app);
  const service = (name: string) => app.strapi.plugin('cooperative').service(name);

  /** Asks one of the routes of the cooperative. */
  const ask = ({ headers }: Pick<Member, 'headers'>, method: Method, path: string, body?: object) =>
    request(app.server)[method](`/cooperative${path}`).set(headers).send(body);

  /** An organisation of the commons, published, which answers for itself. */
  const organisation = async (name: string): Promise<string> => {
    const kinds = [await m.the.concept('organisation-kind', 'theatre')];
    const provenance = await m.the.provenance();
    const draft = await m.the.create('organisation', { name, kinds, territory: await m.the.territory(), provenance });
    await m.the.update('organisation', draft, { steward: draft.documentId });
    await m.the.publish('organisation', draft);
    return draft.documentId;
  };

  /** The id under which the admin knows somebody. */
  const personId = async ({ userId }: Member): Promise<string> =>
    (await app.strapi.db.query('admin::user').findOne({ where: { id: userId } })).documentId;

  /** Somebody who holds a mandate, from the beginning of the year on. */
  const signInWith = async ({ kind, begins = '2020-01-01', ends = null }: Mandate): Promise<Member> => {
    const member = await m.signIn([], 'odus-person');
    await service('mandates').give({
      ...{ accountId: member.userId, kind, begins, ends, decision: 'Assemblée', by: null, why: 'Essai' },
    });
    return member;
  };

  return { ...m, service, ask, organisation, personId, signInWith };
}
