import { setTimeout as wait } from 'node:timers/promises';
import request from 'supertest';
import { logInAsAdministrator } from '../support/administrator';
import { routesOf } from '../support/authorisation/requests';
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

type Method = 'get' | 'post' | 'put';
const ask = (method: Method, address: string, body: object = {}) =>
  request(app.server)[method](address).set(superAdmin).send(body);

describe('an address of the inner network', () => {
  it.each([
    ['get', '/admin/webhooks'],
    ['post', '/admin/webhooks'],
    ['put', '/admin/webhooks/1'],
    ['post', '/admin/webhooks/1/trigger'],
    ['get', '/admin/transfer/runner/push'],
    ['get', '/admin/transfer/runner/pull'],
    ['post', '/admin/transfer/tokens'],
    ['post', '/upload/actions/upload-from-urls'],
    ['get', '/users-permissions/providers'],
    ['put', '/users-permissions/providers'],
    ['get', '/api/connect/keycloak'],
    ['get', '/api/auth/keycloak/callback?access_token=x'],
    ['get', '/content-manager/preview/url/api::work.work'],
  ] as const)('is given to no route that would ask it: %s %s', async (method, route) => {
    const statuses = new Set<number>();
    for (const address of canaryAddresses(canary)) {
      const body = { name: 'Canari', url: address, urls: [address], headers: {}, events: ['entry.create'] };
      const { status } = await ask(method, route, { ...body, providers: { keycloak: { subdomain: address } } });
      statuses.add(status);
    }
    expect([...statuses].filter((status) => ![400, 404, 405].includes(status))).toEqual([]);
    expect(canary.connections()).toBe(0);
  });

  it('is asked by no route at all, whatever the field that names it', async () => {
    const names = ['url', 'urls', 'href', 'uri', 'address', 'link', 'source', 'callback', 'callbackUrl', 'redirectUrl'];
    const writing = routesOf(app.strapi).filter(
      ({ method, path }) => method !== 'DELETE' && !/logout|homepage\/layout/.test(path),
    );
    expect(writing.length).toBeGreaterThan(150);
    const [address] = canaryAddresses(canary) as [string];
    const values = Object.fromEntries(names.map((name) => [name, name === 'urls' ? [address] : address]));
    for (const { method, path } of writing) {
      const call = path.replace(/:\w+(\([^)]*\))?|\(.*\)/g, '1');
      const query = method === 'GET' ? `?${new URLSearchParams({ ...values, urls: address }).toString()}` : '';
      await ask(method.toLowerCase() as Method, `${call}${query}`, method === 'GET' ? {} : values);
    }
    await wait(50);
    expect(canary.connections()).toBe(0);
  });
});

describe('the settings of the admin', () => {
  it('offer nobody a right whose routes are closed', async () => {
    const { body } = await ask('get', '/admin/permissions').expect(200);
    expect(JSON.stringify(body)).not.toMatch(/webhooks|transfer\.tokens|providers\./);
    const own = await ask('get', '/admin/users/me/permissions').expect(200);
    expect(JSON.stringify(own.body)).not.toMatch(/webhooks|transfer\.tokens|providers\./);
  });
});
