import request from 'supertest';
import type { TestApp } from './boot';
import { commons } from './commons';

const PASSWORD = 'Briancon2027';

export interface Member {
  userId: number;
  headers: { Authorization: string };
}

type Level = 'contributor' | 'editor' | 'manager';
type Method = 'get' | 'post' | 'put' | 'delete';

/** Addresses stay apart when an application starts again on the same database. */
let count = 0;

/** People who write in the admin in the name of their organisations, and what they ask there. */
export function members({ strapi, server }: TestApp) {
  const the = commons(strapi);

  /** Signs in somebody new, who has this level for these organisations; without any, what every contributor may. */
  const signIn = async (
    organisations: string[] = [],
    roleCode = 'odus-contributor',
    level: Level = 'manager',
  ): Promise<Member> => {
    count += 1;
    const role = await strapi.service('admin::role').findOne({ code: roleCode });
    const email = `membre-${count}-${process.pid}@theatre.example`;
    const user = await strapi.service('admin::user').create({
      email,
      password: PASSWORD,
      firstname: 'Membre',
      lastname: String(count),
      isActive: true,
      registrationToken: null,
      roles: [role.id],
      preferedLanguage: 'fr',
    });
    for (const documentId of organisations) await join(user.id, documentId, level);
    const login = await request(server).post('/admin/login').send({ email, password: PASSWORD }).expect(200);
    return { userId: user.id, headers: { Authorization: `Bearer ${login.body.data.token}` } };
  };

  /** From now on, an administrator has this level for an organisation. */
  const join = (accountId: number, organisation: string, level: Level = 'manager'): Promise<void> =>
    strapi.plugin('cooperative').service('rights').give({ accountId, organisation, level, by: null, why: 'Essai' });

  /** Asks one of the routes of the commons. */
  const ask = ({ headers }: Pick<Member, 'headers'>, method: Method, path: string, body?: object) =>
    request(server)[method](`/commons${path}`).set(headers).send(body);

  /** Saves an entry as its form in the admin does. */
  const save = ({ headers }: Pick<Member, 'headers'>, uid: string, documentId: string, data: object, query = '') =>
    request(server).put(`/content-manager/collection-types/${uid}/${documentId}${query}`).set(headers).send(data);

  return { the, signIn, join, ask, save };
}
