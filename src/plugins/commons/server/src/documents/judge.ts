import type { Core, UID } from '@strapi/strapi';
import createError from 'http-errors';
import {
  answeringFor,
  answersFor,
  mayRemove,
  mayWrite,
  type Rules,
  type Standing,
} from '../domain/stewardship/stewardship';
import { getService } from '../services/get-service';
import { translate } from '../services/translate';
import { tellStewards } from './tell-stewards';
import type { Next, Write } from './write';

export interface Judged {
  write: Write;
  documentId: string;
  administratorId: number;
  next: Next;
}

/** Lets an administrator write what they may, tells those who answer for it, and refuses the rest: the whole is undone. */
export async function judge(strapi: Core.Strapi, judged: Judged): Promise<unknown> {
  const { write, documentId, administratorId, next } = judged;
  const standings = getService(strapi, 'standings');
  const rules = standings.rulesOf(write.uid);
  const standing = await standings.of(administratorId, write.uid, documentId);
  const attributes = Object.keys(strapi.contentType(write.uid as UID.ContentType).attributes);
  if (attributes.every((name) => answersFor(standing, rules, name))) return next();
  const isRemoval = write.action === 'delete' || write.action === 'unpublish';
  if (isRemoval) return judgeRemoval(strapi, judged, standing);
  const { changed, result } =
    write.action === 'publish' ? await publication(strapi, judged) : await changeOf(strapi, judged);
  const forbidden = changed.filter((name) => !mayWrite(standing, rules, name));
  if (forbidden.length > 0) await refuse(strapi, write.uid, forbidden, organisationsFor(standing, rules, forbidden));
  const others = changed.filter((name) => !answersFor(standing, rules, name));
  await tellStewards(strapi, judged, others, organisationsFor(standing, rules, others));
  return result ? result.value : next();
}

async function judgeRemoval(strapi: Core.Strapi, judged: Judged, standing: Standing): Promise<unknown> {
  const { write, next } = judged;
  if (!mayRemove(standing)) await refuse(strapi, write.uid, [], standing.stewards);
  await tellStewards(strapi, judged, [], standing.stewards);
  return next();
}

interface Outcome {
  changed: string[];
  /** What the write answered, when it was made to see what it changes. */
  result?: { value: unknown };
}

/** What a write changes is seen by making it: no reading of what was sent can be as exact. */
async function changeOf(strapi: Core.Strapi, { write, documentId, next }: Judged): Promise<Outcome> {
  const [drafts, snapshots] = [getService(strapi, 'drafts'), getService(strapi, 'snapshots')];
  const locale = await drafts.localeOf(write.uid, [write.params.locale].flat()[0]);
  const before = await snapshots.read(write.uid, documentId, locale);
  const value = await next();
  const after = await snapshots.read(write.uid, documentId, locale);
  return { changed: await drafts.changedBetween(write.uid, locale, before ?? {}, after ?? {}), result: { value } };
}

/** Publishing answers for all that the draft says otherwise than what is published. */
async function publication(strapi: Core.Strapi, { write, documentId }: Judged): Promise<Outcome> {
  const [drafts, snapshots] = [getService(strapi, 'drafts'), getService(strapi, 'snapshots')];
  const asked = [write.params.locale ?? null].flat();
  const locales = asked.includes('*') ? await everyLocale(strapi, write.uid, documentId) : asked;
  const changed = new Set<string>();
  for (const one of locales) {
    const locale = await drafts.localeOf(write.uid, one);
    const draft = (await snapshots.read(write.uid, documentId, locale)) ?? {};
    const published = (await snapshots.read(write.uid, documentId, locale, 'published')) ?? {};
    for (const name of await drafts.changedBetween(write.uid, locale, published, draft)) changed.add(name);
  }
  return { changed: [...changed] };
}

async function everyLocale(strapi: Core.Strapi, uid: string, documentId: string): Promise<(string | null)[]> {
  const rows = (await strapi.db
    .query(uid)
    .findMany({ where: { documentId, publishedAt: null }, select: ['locale'] })) as { locale: string | null }[];
  return rows.map(({ locale }) => locale);
}

const organisationsFor = (standing: Standing, rules: Rules, attributes: string[]): string[] => [
  ...new Set(attributes.flatMap((name) => answeringFor(standing, rules, name))),
];

/** @throws a 403 that says whom to propose to, and which fields are theirs. */
async function refuse(strapi: Core.Strapi, uid: string, attributes: string[], organisations: string[]): Promise<never> {
  const names = (await getService(strapi, 'stewards').named(organisations)).map(({ name }) => name).join(', ');
  const fields = (await getService(strapi, 'labels').of(uid, attributes)).join(', ');
  const code = attributes.length > 0 ? 'stewards.propose' : 'stewards.proposeRemoval';
  // Strapi answers its own ForbiddenError without a word.
  throw createError(403, translate(strapi, code, { names, fields }), {
    name: 'ForbiddenError',
    details: { attributes, organisations },
  });
}
