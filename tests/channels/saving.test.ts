import request from 'supertest';
import { bootApp, type TestApp } from '../support/boot';
import { logInAsAdministrator } from '../support/administrator';
import { partners } from '../support/partners';

let app: TestApp;
let p: ReturnType<typeof partners>;
let token: string;

beforeAll(async () => {
  app = await bootApp();
  p = partners(app);
  await p.the.concept('venue-kind', 'church');
  token = await logInAsAdministrator(app);
});
afterAll(() => app.close());

/** Saves a channel as the admin does; answers the refusal. */
async function save(data: Record<string, unknown>, language = 'fr') {
  const channel = {
    name: { fr: 'Églises' },
    slug: 'eglises',
    mission: { fr: 'Concerts' },
    source: 'performances',
    partner: await p.the.steward(),
    ...data,
  };
  const { status, body } = await request(app.server)
    .post('/channels/channels')
    .set({ Authorization: `Bearer ${token}`, 'Accept-Language': language })
    .send(channel);
  return { status, messages: (body.error?.details?.errors ?? []).map(({ message }: { message: string }) => message) };
}

describe('a channel that cannot work', () => {
  it.each([
    [
      'a field that its source has not',
      { and: [{ field: 'venue.kind', operator: 'within', value: ['church'] }] },
      /^Filtre, and\[0\]\.field : « venue\.kind » n'est pas un champ de cette source\. Choisissez parmi : .*venue\.kinds/,
    ],
    [
      'a term that nobody knows',
      { not: { field: 'venue.kinds', operator: 'within', value: ['church', 'eglise'] } },
      /^Filtre, not\.value\[1\] : « eglise » n'est pas un terme connu du champ « venue\.kinds »\. Termes connus : .*church/,
    ],
    [
      'an operator of another type of field',
      { or: [{ field: 'priceMin', operator: 'contains', value: 'a' }] },
      /^Filtre, or\[0\]\.operator : « contains » ne s'applique pas au champ « priceMin »\. Choisissez parmi : .*atMost/,
    ],
    [
      'a value of another type',
      { field: 'priceMin', operator: 'atMost', value: 'dix' },
      /^Filtre, value : cette valeur ne convient pas à « priceMin atMost »\. Il faut un nombre\.$/,
    ],
    [
      'a circle without radius',
      { field: 'venue.place', operator: 'near', value: { latitude: 44.9, longitude: 6.6 } },
      /^Filtre, value\.radiusKm : cette valeur ne convient pas à « venue\.place near »\. Il faut un cercle/,
    ],
  ])('is refused by naming the clause: %s', async (_what, filter, message) => {
    const { status, messages } = await save({ filter });
    expect(status).toBe(400);
    expect(messages).toEqual([expect.stringMatching(message)]);
  });

  it('is refused in the language of the administrator', async () => {
    const speak = (preferedLanguage: string) =>
      app.strapi.db.query('admin::user').updateMany({ where: {}, data: { preferedLanguage } });
    await speak('it');
    const { messages } = await save({ filter: { field: 'titolo', operator: 'equals', value: 'x' } });
    await speak('fr');
    expect(messages[0]).toMatch(/^Filtro, field: «titolo» non è un campo di questa fonte\. Scegliete tra: /);
  });

  it('is refused with everything that is wrong at once', async () => {
    const { messages } = await save({
      slug: 'Les églises',
      locales: ['de'],
      shape: [{ field: 'email' }],
      licence: 'x',
    });
    expect(messages.map((message: string) => message.split(/ ?[.:] /)[0])).toEqual([
      '« Les églises » ne convient pas comme identifiant',
      "« x » n'est pas une licence connue",
      "« de » n'est pas une langue de l'application",
      'Présentation, shape[0].field',
    ]);
  });

  it('leaves nothing behind', async () => {
    expect(await app.strapi.db.query('plugin::channels.channel').count()).toBe(0);
    expect(await app.strapi.db.query('plugin::channels.outbox-entry').count()).toBe(0);
  });

  it('keeps what it was when a change is refused', async () => {
    const filter = { field: 'venue.kinds', operator: 'within', value: ['church'] };
    const { documentId } = await p.save('eglises', { source: 'performances', filter });
    const channels = app.strapi.documents('plugin::channels.channel');
    await expect(channels.update({ documentId, data: { source: 'organisations' } as never })).rejects.toThrow(
      "« venue.kinds » n'est pas un champ de cette source",
    );
    expect(await channels.findOne({ documentId })).toMatchObject({ source: 'performances', filter });
  });
});

describe('a channel whose filter changes', () => {
  it('shows at once what answers the new one, and nothing when it is removed', async () => {
    await p.the.evening();
    const { documentId } = await p.save('theatres', {
      source: 'performances',
      filter: { field: 'title', operator: 'contains', value: 'misanthrope' },
    });
    expect(await p.titles('theatres')).toEqual(['Le Misanthrope']);
    const channels = app.strapi.documents('plugin::channels.channel');
    const filter = { field: 'title', operator: 'contains', value: 'avare' };
    await channels.update({ documentId, data: { filter } as never });
    expect(await p.titles('theatres')).toEqual([]);
    await channels.update({ documentId, data: { filter: null } as never });
    expect(await p.titles('theatres')).toEqual(['Le Misanthrope']);
    await channels.delete({ documentId });
    expect((await p.get('/theatres/items')).status).toBe(404);
    expect(
      await app.strapi.db.query('plugin::channels.item').count({ where: { targetDocumentId: { $notNull: true } } }),
    ).toBe(0);
  });
});

describe('an address that another channel has', () => {
  it('is refused in words, to who creates a channel and to who changes one', async () => {
    await save({ slug: 'deja-pris', name: { fr: 'Premier' } });
    const message = "L'adresse « deja-pris » est déjà celle du canal « Premier » : choisissez-en une autre.";
    expect(await save({ slug: 'deja-pris' })).toEqual({ status: 409, messages: [message] });
    const { documentId } = await p.save('un-autre', { source: 'performances' });
    const changed = await request(app.server)
      .put(`/channels/channels/${documentId}`)
      .set({ Authorization: `Bearer ${token}`, 'Accept-Language': 'fr' })
      .send({ slug: 'deja-pris' });
    expect([changed.status, changed.body.error.message]).toEqual([409, message]);
  });

  it('is refused by the database to the second of two who take it at once', async () => {
    const statuses = await Promise.all([1, 2, 3].map(async () => (await save({ slug: 'a-la-fois' })).status));
    expect(statuses.sort()).toEqual([201, 409, 409]);
  });
});
