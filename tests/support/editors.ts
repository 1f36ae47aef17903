import request from 'supertest';
import type { TestApp } from './boot';

const PASSWORD = 'Briancon2027';

interface Permission {
  action: string;
  conditions?: string[];
}

let count = 0;

/** People of the admin with the rights of one role, and what they ask of the channels' own routes. */
export function editors({ strapi, server }: TestApp) {
  /** Signs in somebody whose role allows this; answers what they send their requests with. */
  const signIn = async (permissions: Permission[]): Promise<{ userId: number; headers: Record<string, string> }> => {
    count += 1;
    const role = await strapi.service('admin::role').create({ name: `Rôle ${count}`, description: 'Essai' });
    await strapi.service('admin::role').assignPermissions(
      role.id,
      permissions.map(({ action, conditions = [] }) => ({ action, subject: null, properties: {}, conditions })),
    );
    const email = `personne-${count}@theatre.example`;
    const user = await strapi.service('admin::user').create({
      email,
      password: PASSWORD,
      firstname: 'Personne',
      isActive: true,
      registrationToken: null,
      roles: [role.id],
      preferedLanguage: 'fr',
    });
    const login = await request(server).post('/admin/login').send({ email, password: PASSWORD }).expect(200);
    return { userId: user.id, headers: { Authorization: `Bearer ${login.body.data.token}` } };
  };

  /** From now on, somebody manages an organisation: their role gains what managers may. */
  const manage = (accountId: number, organisation: string): Promise<void> =>
    strapi
      .plugin('cooperative')
      .service('rights')
      .give({ accountId, organisation, level: 'manager', by: null, why: 'Essai' });

  const ask = (method: 'get' | 'post' | 'put' | 'delete', path: string, headers: object, body?: object) =>
    request(server)
      [method](`/channels${path}`)
      .set(headers as Record<string, string>)
      .send(body);

  return { signIn, manage, ask };
}
