import type { Core } from '@strapi/strapi';
import type { TestApp } from '../boot';
import { commons } from '../commons';
import { drain } from '../partners';
import { apiAccount, readingToken } from '../programs';

type Data = Record<string, unknown>;

/** How every canary begins; long enough to be in no identifier that the application draws. */
export const BEGINNING = 'zq7canary';
/** A word that is nowhere else, and no two are the same. */
export const CANARY = new RegExp(`${BEGINNING}[a-z0-9]{11}`, 'g');
/** Days on which nothing else happens. */
export const SECRET_DAYS = ['2031-02-17', '1953-07-19'];

let count = 0;
export const canary = (): string => `${BEGINNING}${(count += 1).toString(36).padStart(3, '0')}${random()}`;

const random = (): string => Math.random().toString(36).slice(2, 10).padEnd(8, '0');

export interface Planted {
  /** Documents by type, as they are known: one that everyone may read, one that is a draft. */
  entries: Record<string, { open: string; draft: string }>;
  /** Published documents by type that are for members alone, or not before years. */
  limited: Record<string, string>;
  channels: string[];
  /** Secret of a token that may read everything of the API. */
  token: string;
  /** Access token of an account of the API. */
  account: string;
}

const LOCALISED_TEXT = new Set(['string', 'text', 'richtext']);

/** Puts a canary in everything that is not for everyone: drafts, private fields, options, what members say. */
export async function plant(app: TestApp): Promise<Planted> {
  const { strapi } = app;
  const administrator = await plantAdministrator(strapi);
  const limited = await plantLimited(strapi);
  const entries = await plantEntries(strapi, administrator, limited);
  await plantCommons(strapi, administrator, entries['api::performance.performance']?.draft ?? '');
  await plantFile(strapi);
  const channels = await plantChannels(strapi);
  await drain(strapi);
  const { accessKey } = await readingToken(strapi, { name: canary(), description: canary() });
  const named = { username: canary(), email: `${canary()}@odus.example` };
  return { entries, limited, channels, token: accessKey, account: await apiAccount(strapi, named) };
}

async function plantAdministrator(strapi: Core.Strapi): Promise<number> {
  const role = await strapi.service('admin::role').getSuperAdmin();
  const user = await strapi.service('admin::user').create({
    email: `${canary()}@odus.example`,
    firstname: canary(),
    lastname: canary(),
    username: canary(),
    password: 'Briancon2027',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  return user.id;
}

/** Published with a canary for a name, and not for everyone; what everyone reads leads to them. */
async function plantLimited(strapi: Core.Strapi): Promise<Planted['limited']> {
  const the = commons(strapi);
  const publish = async (name: string, data: Data) => (await the.publishNew(name, data)).documentId;
  const organisation = { kinds: [await the.concept('organisation-kind', 'theatre')], territory: await the.territory() };
  const base = await the.base();
  return {
    'api::organisation.organisation': await publish('organisation', {
      ...{ ...base, ...organisation, name: canary(), description: canary(), visibility: 'members' },
    }),
    'api::person.person': await publish(
      'person',
      await the.personData({ displayName: canary(), visibility: 'partners' }),
    ),
    'api::venue.venue': await publish(
      'venue',
      await the.venueData({ name: canary(), embargoUntil: '2099-01-01T00:00:00.000Z' }),
    ),
  };
}

async function plantEntries(
  strapi: Core.Strapi,
  author: number,
  limited: Planted['limited'],
): Promise<Planted['entries']> {
  const the = commons(strapi);
  const contact = () => ({ email: `${canary()}@odus.example`, phone: '+33492000000', visibility: 'channel' });
  const signed = { createdBy: author, updatedBy: author };
  const venue = await the.publishNew('venue', { ...(await the.venueData({ contact: contact() })), ...signed });
  const organisation = await the.publishNew('organisation', {
    ...(await the.organisationData({ contact: contact(), accounts: [author] })),
    ...signed,
  });
  const production = await the.publishNew('production', {
    ...(await the.productionData({
      companies: [organisation.documentId, limited['api::organisation.organisation']],
      credits: [{ role: await the.concept('participation-role', 'actor'), person: limited['api::person.person'] }],
    })),
    ...signed,
  });
  const person = {
    ...(await the.personData({ consentDate: SECRET_DAYS[1], publicationBasis: 'consented' })),
    ...signed,
  };
  const opened: Record<string, string> = {
    venue: venue.documentId,
    organisation: organisation.documentId,
    production: production.documentId,
    person: (await the.publishNew('person', person)).documentId,
    work: (await the.publishNew('work', { ...(await the.workData()), ...signed })).documentId,
    'event-group': (await the.publishNew('event-group', { ...(await the.groupData()), ...signed })).documentId,
    space: (
      await the.publishNew('space', { ...(await the.base()), name: 'Grande salle', venue: venue.documentId, ...signed })
    ).documentId,
    performance: (
      await the.publishNew('performance', {
        ...(await the.performanceData({
          venue: venue.documentId,
          fallbackVenue: limited['api::venue.venue'],
          production: production.documentId,
        })),
        ...signed,
      })
    ).documentId,
  };
  const entries: Planted['entries'] = {};
  for (const [name, open] of Object.entries(opened))
    entries[`api::${name}.${name}`] = { open, draft: (await plantDraft(strapi, name, author)).documentId };
  return entries;
}

/** A draft with a canary in each of its texts, those of its parts included. */
async function plantDraft(strapi: Core.Strapi, name: string, author: number): Promise<{ documentId: string }> {
  const the = commons(strapi);
  const draft = await the.create(name, {
    ...(name === 'performance' ? { startDate: SECRET_DAYS[0] } : {}),
    createdBy: author,
  });
  const rows = await strapi.db.query(`api::${name}.${name}`).findMany({ where: { documentId: draft.documentId } });
  const { attributes } = strapi.contentType(`api::${name}.${name}` as 'api::venue.venue');
  const texts = Object.entries(attributes as Record<string, { type: string; component?: string }>)
    .filter(([attribute, { type }]) => LOCALISED_TEXT.has(type) && attribute !== 'timeZone')
    .map(([attribute]) => [attribute, canary()]);
  for (const { id } of rows)
    await strapi.db.query(`api::${name}.${name}`).update({ where: { id }, data: Object.fromEntries(texts) as Data });
  return draft;
}

/** What members say to one another, and the dates that they think of. */
async function plantCommons(strapi: Core.Strapi, author: number, documentId: string): Promise<void> {
  const about = {
    targetUid: 'api::performance.performance',
    targetDocumentId: documentId,
    authorId: author,
    at: Date.now(),
  };
  const rows: [string, Data][] = [
    ['comment', { ...about, text: canary() }],
    [
      'notice',
      { ...about, recipientId: author, kind: 'comment', parameters: { text: canary() }, isListed: true, mail: 'none' },
    ],
    ['suggestion', { ...about, base: {}, proposed: { title: canary() }, message: canary(), state: 'open' }],
    ['claim', { ...about, organisationDocumentId: 'x', justification: canary(), state: 'open' }],
    [
      'option',
      {
        date: SECRET_DAYS[0],
        time: '20:30',
        note: canary(),
        audience: canary(),
        authorId: author,
        organisationDocumentId: canary(),
      },
    ],
  ];
  for (const [name, data] of rows) await strapi.db.query(`plugin::commons.${name}`).create({ data });
}

/** A picture that no published entry shows. */
const plantFile = (strapi: Core.Strapi) =>
  strapi.db.query('plugin::upload.file').create({
    data: {
      name: `${canary()}.png`,
      alternativeText: canary(),
      caption: canary(),
      hash: canary(),
      ext: '.png',
      mime: 'image/png',
      size: 1,
      url: `/uploads/${canary()}.png`,
      provider: 'local',
      folderPath: '/',
    },
  });

/** A channel of each source with every field, and one that only its partner may read. */
async function plantChannels(strapi: Core.Strapi): Promise<string[]> {
  const partner = await commons(strapi).steward();
  const sources = strapi.plugin('channels').service('sources').list() as { name: string }[];
  const save = async (slug: string, data: Data) => {
    const values = { name: { fr: slug }, slug, mission: { fr: slug }, partner, ...data };
    await strapi.documents('plugin::channels.channel').create({ data: values as never });
    return slug;
  };
  const open = [];
  for (const { name } of sources) open.push(await save(`canal-${name.replaceAll(/[^a-z]/g, '-')}`, { source: name }));
  const closed = { source: 'performances', isPublic: false, name: { fr: canary() }, mission: { fr: canary() } };
  return [...open, await save('prive', closed)];
}
