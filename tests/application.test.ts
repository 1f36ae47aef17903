import request from 'supertest';
import { bootApp, type TestApp } from './support/boot';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.close());

describe('the application', () => {
  it('answers that it is up', async () => {
    await request(app.server).get('/_health').expect(204);
  });
});
