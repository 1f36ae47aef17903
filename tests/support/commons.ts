import type { Core } from '@strapi/strapi';

type Data = Record<string, unknown>;
export interface Document {
  documentId: string;
  [attribute: string]: unknown;
}

/** Writes entries of the commons as a test needs them: complete enough to be published, each value replaceable. */
export function commons(strapi: Core.Strapi) {
  const documents = (uid: string) => strapi.documents(uid as 'api::performance.performance');
  const api = (name: string) => `api::${name}.${name}`;

  const create = async (name: string, data: Data, options: Data = {}): Promise<Document> =>
    (await documents(api(name)).create({ data, ...options } as never)) as unknown as Document;
  const update = async (name: string, { documentId }: Document, data: Data, options: Data = {}): Promise<Document> =>
    (await documents(api(name)).update({ documentId, data, ...options } as never)) as unknown as Document;
  const publish = async (name: string, { documentId }: Document, options: Data = {}): Promise<Document> =>
    (await documents(api(name)).publish({ documentId, ...options } as never)).entries[0] as unknown as Document;
  const read = async (name: string, { documentId }: Document, options: Data = {}): Promise<Document> =>
    (await documents(api(name)).findOne({ documentId, populate: '*', ...options } as never)) as unknown as Document;
  const remove = (name: string, { documentId }: Document, options: Data = {}) =>
    documents(api(name)).delete({ documentId, ...options } as never);
  const publishNew = (name: string, data: Data) => create(name, data, { status: 'published' });

  const vocabulary = async (code: string): Promise<string> => {
    const known = await strapi.db.query('api::vocabulary.vocabulary').findOne({ where: { code } });
    return (known ?? (await create('vocabulary', { code, title: { fr: code } }))).documentId;
  };
  /** The concept of a vocabulary, created when the vocabularies are not loaded. */
  const concept = async (scheme: string, code: string, data: Data = {}): Promise<string> => {
    const known = await strapi.db.query('api::concept.concept').findOne({ where: { code, scheme: { code: scheme } } });
    if (known) return known.documentId;
    const values = { code, scheme: await vocabulary(scheme), prefLabel: { fr: code }, state: 'active', ...data };
    return (await create('concept', values)).documentId;
  };

  const territory = async (): Promise<string> => {
    const known = await strapi.db.query('api::territory.territory').findOne({ where: { code: '05023' } });
    const values = { code: '05023', codeType: 'insee_commune', name: 'Briançon', postalCodes: ['05100'] };
    return (known ?? (await create('territory', { ...values, latitude: 44.8966, longitude: 6.635 }))).documentId;
  };
  const provenance = async () => {
    const known = await strapi.db.query('api::source.source').findOne({ where: { kind: 'entry' } });
    const values = { name: 'Saisie', kind: 'entry', licence: await concept('licence', 'etalab-2.0') };
    const source = known ?? (await create('source', values));
    return { source: source.documentId };
  };

  /** The organisation that answers for the records of a test. */
  const steward = async (): Promise<string> => {
    const name = 'Théâtre du Briançonnais';
    const known = await strapi.db.query('api::organisation.organisation').findOne({ where: { name } });
    if (known) return known.documentId;
    const values = { name, kinds: [await concept('organisation-kind', 'theatre')], territory: await territory() };
    const draft = await create('organisation', { ...values, provenance: await provenance() });
    await update('organisation', draft, { steward: draft.documentId });
    await publish('organisation', draft);
    return draft.documentId;
  };
  const base = async () => ({ steward: await steward(), provenance: await provenance() });

  const organisationData = async (data: Data = {}) => ({
    ...(await base()),
    name: 'Compagnie des Cimes',
    kinds: [await concept('organisation-kind', 'theatre')],
    territory: await territory(),
    ...data,
  });
  const venueData = async (data: Data = {}) => ({
    ...(await base()),
    name: 'Théâtre du Briançonnais',
    kinds: [await concept('venue-kind', 'theatre')],
    address: { locality: 'Briançon', countryCode: 'FR', postalCode: '05100', commune: await territory() },
    operator: await steward(),
    ...data,
  });
  const productionData = async (data: Data = {}) => ({
    ...(await base()),
    title: 'Le Misanthrope',
    teaser: 'Alceste ne supporte plus la comédie des autres.',
    form: await concept('event-form', 'show'),
    disciplines: [await concept('discipline', 'theatre')],
    companies: [await steward()],
    ...data,
  });
  const performanceData = async (data: Data = {}) => ({
    ...(await base()),
    startDate: '2027-03-12',
    startTime: '20:30',
    organisers: [await steward()],
    ...data,
  });

  /** A draft of a date of a new production, in a new venue. */
  const date = async (data: Data = {}) => {
    const venue = await publishNew('venue', await venueData());
    const production = await publishNew('production', await productionData());
    const references = { venue: venue.documentId, production: production.documentId };
    return create('performance', await performanceData({ ...references, ...data }));
  };
  const groupData = async (data: Data = {}) => ({
    ...(await base()),
    name: 'Festival des Cimes',
    kind: await concept('group-kind', 'festival'),
    teaser: 'Dix jours de musique en altitude.',
    organisers: [await steward()],
    territories: [await territory()],
    ...data,
  });
  const personData = async (data: Data = {}) => ({ ...(await base()), displayName: 'Lila Hajosi', ...data });
  const workData = async (data: Data = {}) => ({
    ...(await base()),
    title: 'Le Misanthrope',
    kind: await concept('work-kind', 'play'),
    ...data,
  });

  /** A published evening: its venue, production and performance. */
  const evening = async (data: Data = {}) => {
    const venue = await publishNew('venue', await venueData());
    const production = await publishNew('production', await productionData());
    const references = { venue: venue.documentId, production: production.documentId };
    return {
      venue,
      production,
      performance: await publishNew('performance', await performanceData({ ...references, ...data })),
    };
  };

  return {
    ...{ create, update, publish, publishNew, read, remove, concept, vocabulary, territory, provenance, steward, base },
    ...{ organisationData, venueData, productionData, performanceData, groupData, personData, workData, date, evening },
  };
}

export type Commons = ReturnType<typeof commons>;

interface Violation {
  rule: string;
  path: string[];
  message: string;
}

/** What a write is refused for; nothing when it is accepted. */
async function violations(write: Promise<unknown>): Promise<Violation[]> {
  try {
    await write;
    return [];
  } catch (error) {
    const { details } = error as { details?: { errors?: Violation[] } };
    if (!details?.errors) throw error;
    return details.errors;
  }
}

/** The rules that a write breaks, with the attribute under which each message is shown: `INV-4 ageMax`. */
export const brokenRules = async (write: Promise<unknown>): Promise<string[]> =>
  (await violations(write)).map(({ rule, path }) => [rule, path.join('.')].filter(Boolean).join(' '));

/** What the writer reads, with its no-break spaces as spaces. */
export const messagesOf = async (write: Promise<unknown>): Promise<string[]> =>
  (await violations(write)).map(({ message }) => message.replace(/\s/g, ' '));
