import type { Core } from '@strapi/strapi';
import { differenceInDays } from 'date-fns';
import { completeness } from '../ontology/commons/completeness';

interface Member {
  kind: 'organisation' | 'person';
  college: string;
}

interface Label {
  fr: string;
  en: string;
  it: string;
}

interface College {
  code: string;
  label: Label;
}

interface Proposal {
  number: string;
  closesAt: number;
}

interface Result {
  tally: { colleges: { electors: number; counts: { for: number; against: number; abstain: number } }[] };
  outcome: { isCarried: boolean };
  at: number;
}

/** What the observatory asks of the cooperative and of the commons. */
interface Services {
  members: { all(): Promise<Member[]>; colleges(): Promise<College[]> };
  'ideas-page': { isPublic(): Promise<boolean> };
  proposals: { list(): Promise<Proposal[]> };
  results: { of(number: string): Promise<Result | null> };
}

const cooperative = <Name extends keyof Services>(strapi: Core.Strapi, name: Name): Services[Name] =>
  strapi.plugin('cooperative').service(name) as unknown as Services[Name];

/** Under so many electors a turnout would tell who voted. */
const FEW_ELECTORS = 5;

/** Facts that no channel publishes, read through the services of other plugins. */
export const liveSources = [
  { source: 'members', read: (strapi: Core.Strapi) => members(strapi, () => true) },
  {
    source: 'member-organisations',
    read: (strapi: Core.Strapi) => members(strapi, ({ kind }) => kind === 'organisation'),
  },
  { source: 'decisions', read: decisions },
  { source: 'entries', read: entries },
];

/** Nothing of who they are: a college each. */
async function members(strapi: Core.Strapi, isCounted: (member: Member) => boolean) {
  const service = cooperative(strapi, 'members');
  const colleges = await service.colleges();
  return (await service.all()).filter(isCounted).map(({ college }, position) => ({
    id: String(position),
    date: null,
    members: {
      college: [{ code: college, label: colleges.find(({ code }) => code === college)?.label ?? { fr: college } }],
    },
    numbers: {},
  }));
}

const OUTCOMES = {
  carried: { fr: 'Adoptée', en: 'Carried', it: 'Approvata' },
  rejected: { fr: 'Rejetée', en: 'Rejected', it: 'Respinta' },
};

/** Votes that are counted, while the cooperative shows what it decides. */
async function decisions(strapi: Core.Strapi) {
  if (!(await cooperative(strapi, 'ideas-page').isPublic())) return [];
  const proposals = await cooperative(strapi, 'proposals').list();
  const found = await Promise.all(
    proposals.map(async ({ number }) => ({ number, result: await cooperative(strapi, 'results').of(number) })),
  );
  return found.flatMap(({ number, result }) => {
    if (!result) return [];
    const outcome = result.outcome.isCarried ? 'carried' : 'rejected';
    return {
      id: number,
      date: new Date(result.at).toISOString().slice(0, 10),
      members: { outcome: [{ code: outcome, label: OUTCOMES[outcome] }] },
      numbers: { turnout: turnoutOf(result) },
    };
  });
}

function turnoutOf({ tally: { colleges } }: Result): number | null {
  const electors = colleges.reduce((sum, one) => sum + one.electors, 0);
  const voters = colleges.reduce((sum, { counts }) => sum + counts.for + counts.against + counts.abstain, 0);
  return electors < FEW_ELECTORS ? null : (100 * voters) / electors;
}

interface Entry {
  documentId: string;
  updatedAt: string | Date;
  verifiedAt: string | null;
}

const TYPES: Record<string, Label> = {
  'api::performance.performance': { fr: 'Dates', en: 'Dates', it: 'Date' },
  'api::production.production': { fr: 'Spectacles', en: 'Productions', it: 'Spettacoli' },
  'api::venue.venue': { fr: 'Lieux', en: 'Venues', it: 'Luoghi' },
  'api::organisation.organisation': { fr: 'Structures', en: 'Organisations', it: 'Organizzazioni' },
  'api::event-group.event-group': {
    fr: 'Festivals et saisons',
    en: 'Festivals and seasons',
    it: 'Festival e stagioni',
  },
  'api::work.work': { fr: 'Œuvres', en: 'Works', it: 'Opere' },
};

/** How complete the published entries for everybody are, and for how long nobody confirmed or changed them. */
async function entries(strapi: Core.Strapi) {
  const qualities = strapi.plugin('commons').service('qualities') as {
    scoresOf(uid: string, documentIds: string[]): Promise<Record<string, number>>;
  };
  const now = Date.now();
  const all = Object.entries(TYPES)
    .filter(([uid]) => uid in completeness)
    .map(async ([uid, label]) => {
      const published = await publishedOf(strapi, uid);
      const scores: Record<string, number> = {};
      for (let from = 0; from < published.length; from += CHUNK) {
        const ids = published.slice(from, from + CHUNK).map(({ documentId }) => documentId);
        Object.assign(scores, await qualities.scoresOf(uid, ids));
      }
      return published.map(({ documentId, updatedAt, verifiedAt }) => ({
        id: documentId,
        date: null,
        members: { entryType: [{ code: uid.split('.')[1] ?? uid, label }] },
        numbers: {
          score: scores[documentId] ?? null,
          age: differenceInDays(now, Math.max(Date.parse(verifiedAt ?? '') || 0, new Date(updatedAt).getTime())),
        },
      }));
    });
  return (await Promise.all(all)).flat();
}

const CHUNK = 400;

async function publishedOf(strapi: Core.Strapi, uid: string): Promise<Entry[]> {
  const rows = (await strapi.db.query(uid).findMany({
    select: ['documentId', 'updatedAt', 'verifiedAt'],
    where: { publishedAt: { $notNull: true }, visibility: 'public' },
  })) as Entry[];
  return [...new Map(rows.map((row) => [row.documentId, row])).values()];
}
