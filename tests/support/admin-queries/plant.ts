import type { TestApp } from '../boot';
import { canary } from '../canaries/plant';
import { cooperative } from '../cooperative';
import { logInAsAdministrator } from '../administrator';

export type Headers = Record<string, string>;

export interface PlantedAdmin {
  /** Document of each type, all of one organisation, whose contacts are private and whose writer has an address. */
  entries: Record<string, string>;
  /** People who do not answer for these entries, by what they are. */
  outsiders: Record<string, Headers>;
  /** Somebody who does, and who may do everything. */
  insider: Headers;
  superAdministrator: Headers;
  file: number;
}

/** Entries of one organisation, and members of another who look at them in the admin. */
export async function plantAdmin(app: TestApp): Promise<PlantedAdmin> {
  const c = cooperative(app);
  const own = await c.organisation('Compagnie du Col');
  const other = await c.organisation('Théâtre des Cimes');
  const insider = await c.signIn([other], 'odus-manager', 'manager');
  const author = await plantAuthor(app);
  return {
    entries: await plantEntries(app, other, author),
    outsiders: {
      contributor: (await c.signIn([own], 'odus-contributor', 'contributor')).headers,
      manager: (await c.signIn([own], 'odus-manager', 'manager')).headers,
      channelManager: (await c.signInWith({ kind: 'channel-manager' })).headers,
      administrator: (await c.signInWith({ kind: 'administrator' })).headers,
    },
    insider: insider.headers,
    superAdministrator: { Authorization: `Bearer ${await logInAsAdministrator(app)}` },
    file: await plantFile(app, author),
  };
}

async function plantAuthor({ strapi }: TestApp): Promise<number> {
  const role = await strapi.service('admin::role').findOne({ code: 'odus-contributor' });
  const { id } = await strapi.service('admin::user').create({
    ...{ email: `${canary()}@odus.example`, username: canary(), firstname: 'Zoé', lastname: 'Roux' },
    ...{ password: 'Briancon2027', isActive: true, registrationToken: null, roles: [role.id] },
  });
  return id;
}

async function plantEntries(app: TestApp, steward: string, author: number): Promise<Record<string, string>> {
  const { the } = cooperative(app);
  const signed = { steward, createdBy: author, updatedBy: author };
  const contact = () => ({ email: `${canary()}@odus.example`, phone: '+33492777777', visibility: 'private' });
  const publish = async (name: string, data: object) =>
    (await the.publishNew(name, { ...data, ...signed })).documentId as string;
  const venue = await publish('venue', await the.venueData({ name: 'Salle des Cimes', contact: contact() }));
  const organisation = await publish(
    'organisation',
    await the.organisationData({ name: 'Cie des Cimes', contact: contact(), accounts: [author] }),
  );
  const production = await publish('production', await the.productionData({ companies: [organisation] }));
  const entries = {
    ...{ venue, organisation, production },
    person: await publish('person', await the.personData()),
    work: await publish('work', await the.workData()),
    'event-group': await publish('event-group', await the.groupData({ organisers: [organisation] })),
    space: await publish('space', { ...(await the.base()), name: 'Grande salle', venue }),
    performance: await publish('performance', await the.performanceData({ venue, production })),
  };
  return Object.fromEntries(Object.entries(entries).map(([name, id]) => [`api::${name}.${name}`, id]));
}

async function plantFile({ strapi }: TestApp, author: number): Promise<number> {
  const { id } = await strapi.db.query('plugin::upload.file').create({
    data: {
      ...{ name: 'affiche.png', hash: 'affiche', ext: '.png', mime: 'image/png', size: 1, url: '/uploads/affiche.png' },
      ...{ provider: 'local', folderPath: '/', createdBy: author, updatedBy: author },
    },
  });
  return id;
}
