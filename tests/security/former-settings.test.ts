/** @databases sqlite postgres */
import { setTimeout as wait } from 'node:timers/promises';
import request from 'supertest';
import { logInAsAdministrator } from '../support/administrator';
import { bootApp, type TestApp } from '../support/boot';
import { canaryAddresses, canaryServer, type CanaryServer } from '../support/canary-server';

let app: TestApp;
let canary: CanaryServer;
let superAdmin: { Authorization: string };

beforeAll(async () => {
  canary = await canaryServer();
  app = await bootApp();
  superAdmin = { Authorization: `Bearer ${await logInAsAdministrator(app)}` };
});
afterAll(async () => {
  await app.close();
  canary.close();
});

describe('an address that was set before its setting was closed', () => {
  it('is asked by no webhook and by no way to sign in any more', async () => {
    const [url] = canaryAddresses(canary) as [string];
    await app.strapi.db.query('strapi::webhook').create({
      data: { name: 'Ancien', url, headers: {}, events: ['entry.create', 'entry.update'], enabled: true },
    });
    const store = app.strapi.store({ type: 'plugin', name: 'users-permissions' });
    const grant = (await store.get({ key: 'grant' })) as Record<string, object>;
    const keycloak = { ...grant.keycloak, enabled: true, key: 'k', secret: 's', subdomain: `127.0.0.1:${canary.port}` };
    await store.set({ key: 'grant', value: { ...grant, keycloak } });
    app = await app.restart(async () => undefined);
    await request(app.server)
      .post('/content-manager/collection-types/api::work.work')
      .set(superAdmin)
      .send({ title: 'Le Cid' })
      .expect(201);
    await request(app.server).get('/api/auth/keycloak/callback?access_token=x').expect(404);
    await request(app.server).get('/api/connect/keycloak').expect(404);
    await wait(50);
    expect(canary.connections()).toBe(0);
  });
});
