import request from 'supertest';
import type { TestApp } from './boot';

/** Creates an administrator who may do everything, and answers the token of the admin's own requests. */
export async function logInAsAdministrator({ strapi, server }: TestApp): Promise<string> {
  const role = await strapi.service('admin::role').getSuperAdmin();
  const account = { email: 'direction@theatre.example', password: 'Briancon2027' };
  await strapi
    .service('admin::user')
    .create({ ...account, firstname: 'Direction', isActive: true, registrationToken: null, roles: [role.id] });
  const login = await request(server).post('/admin/login').send(account).expect(200);
  return login.body.data.token;
}
