import { bootApp, type TestApp } from '../support/boot';
import { commons, type Commons } from '../support/commons';

let app: TestApp;
let the: Commons;
beforeAll(async () => {
  app = await bootApp();
  the = commons(app.strapi);
});
afterAll(() => app.close());

const iso = (value: unknown) => (value === null ? null : new Date(value as string).toISOString());

describe('the date of a performance', () => {
  it('becomes an instant in UTC, a name for pickers and a slug', async () => {
    const { performance } = await the.evening();
    expect(iso(performance.startsAt)).toBe('2027-03-12T19:30:00.000Z');
    expect(performance).toMatchObject({
      displayName: 'Le Misanthrope, 12 mars 2027 20:30, Théâtre du Briançonnais',
      slug: 'le-misanthrope-2027-03-12',
      timeZone: 'Europe/Paris',
      endsAt: null,
      sequence: 0,
    });
    expect((await the.read('performance', performance)).territory).toMatchObject({ name: 'Briançon' });
  });
});
