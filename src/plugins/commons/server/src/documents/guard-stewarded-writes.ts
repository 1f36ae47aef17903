import type { Core, UID } from '@strapi/strapi';
import createError from 'http-errors';
import { onDocumentWrite, type DocumentWrite } from '../../../../../plugin-kit/server/document-writes';
import { sharedType } from '../configuration';
import {
  answeringFor,
  answersFor,
  mayRemove,
  mayWrite,
  type Rules,
  type EntryRole,
} from '../domain/stewards/stewardship';
import { getService } from '../services/get-service';
import { translate } from '../services/translate';
import { draftAfter, draftBefore, localeOfWrite } from './draft-snapshots';
import { notifyStewards } from './notify-stewards';

/** Somebody who writes what others answer for. */
interface Writer {
  administratorId: number;
  documentId: string;
  role: EntryRole;
  rules: Rules;
}

interface Authorization {
  /** Null for programs, scripts and whoever answers for the whole entry: they write what their code says. */
  writer: Writer | null;
  /** What they changed that others answer for. */
  changed: string[];
}

/**
 * An administrator writes what they may, whatever route the write comes by; who answers for it is notified, and the rest is refused: the
 * whole is undone, and they are asked to propose.
 */
export function guardStewardedWrites(strapi: Core.Strapi): void {
  onDocumentWrite<Authorization>(strapi, {
    name: 'commons.stewardship',
    actions: ['update', 'discardDraft', 'publish', 'unpublish', 'delete'],
    concerns: (uid) => sharedType(strapi, uid) !== undefined,
    state: () => ({ writer: null, changed: [] }),
    phases: {
      async authorize(write, authorization) {
        const writer = write.isNested ? null : await writerOf(strapi, write);
        if (!writer) return;
        if (isRemoval(write)) return authorizeRemoval(strapi, write, writer);
        authorization.writer = writer;
        if (write.action !== 'publish') return;
        authorization.changed = await assertMayWrite(strapi, write, writer, await changedByPublication(strapi, write));
      },

      // What a write changes is seen by making it: no reading of what was sent can be as exact.
      async remember(write, { writer }) {
        if (writer && write.action !== 'publish') await draftBefore(strapi, write);
      },
      async verify(write, authorization) {
        const { writer } = authorization;
        if (!writer || write.action === 'publish') return;
        const changed = await changedByWrite(strapi, write);
        authorization.changed = await assertMayWrite(strapi, write, writer, changed);
      },

      async notify(write, { writer, changed }) {
        if (!writer) return;
        const { administratorId, documentId, role, rules } = writer;
        const edit = { write, documentId, administratorId };
        await notifyStewards(strapi, edit, changed, organisationsFor(role, rules, changed));
      },
    },
  });
}

async function writerOf(strapi: Core.Strapi, { uid, params }: DocumentWrite): Promise<Writer | null> {
  const { origin, administratorId } = getService(strapi, 'authorship').current();
  const { documentId } = params;
  if (origin !== 'admin' || administratorId === null || !documentId) return null;
  const roles = getService(strapi, 'entry-roles');
  const rules = roles.rulesOf(uid);
  const role = await roles.of(administratorId, uid, documentId);
  const attributes = Object.keys(strapi.contentType(uid as UID.ContentType).attributes);
  if (attributes.every((name) => answersFor(role, rules, name))) return null;
  return { administratorId, documentId, role, rules };
}

const isRemoval = ({ action }: DocumentWrite): boolean => action === 'delete' || action === 'unpublish';

/** Who answers for an entry is notified before it goes: afterwards nobody knows its name. */
async function authorizeRemoval(strapi: Core.Strapi, write: DocumentWrite, writer: Writer): Promise<void> {
  const { role, documentId, administratorId } = writer;
  if (!mayRemove(role)) await reject(strapi, write.uid, [], role.stewards);
  await notifyStewards(strapi, { write, documentId, administratorId }, [], role.stewards);
}

/** The attributes among those changed that others answer for. */
async function assertMayWrite(
  strapi: Core.Strapi,
  { uid }: DocumentWrite,
  { role, rules }: Writer,
  changed: string[],
): Promise<string[]> {
  const forbidden = changed.filter((name) => !mayWrite(role, rules, name));
  if (forbidden.length > 0) await reject(strapi, uid, forbidden, organisationsFor(role, rules, forbidden));
  return changed.filter((name) => !answersFor(role, rules, name));
}

async function changedByWrite(strapi: Core.Strapi, write: DocumentWrite): Promise<string[]> {
  const locale = await localeOfWrite(strapi, write);
  const [before, after] = [await draftBefore(strapi, write), await draftAfter(strapi, write)];
  return getService(strapi, 'drafts').changedBetween(write.uid, locale, before, after);
}

/** Publishing answers for all that the draft says otherwise than what is published. */
async function changedByPublication(strapi: Core.Strapi, { uid, params }: DocumentWrite): Promise<string[]> {
  const [drafts, snapshots] = [getService(strapi, 'drafts'), getService(strapi, 'snapshots')];
  const documentId = params.documentId ?? '';
  const named = [params.locale ?? null].flat();
  const locales = named.includes('*') ? await everyLocale(strapi, uid, documentId) : named;
  const changed = new Set<string>();
  for (const one of locales) {
    const locale = await drafts.localeOf(uid, one);
    const draft = (await snapshots.read(uid, documentId, locale)) ?? {};
    const published = (await snapshots.read(uid, documentId, locale, 'published')) ?? {};
    for (const name of await drafts.changedBetween(uid, locale, published, draft)) changed.add(name);
  }
  return [...changed];
}

async function everyLocale(strapi: Core.Strapi, uid: string, documentId: string): Promise<(string | null)[]> {
  const rows = (await strapi.db
    .query(uid)
    .findMany({ where: { documentId, publishedAt: null }, select: ['locale'] })) as { locale: string | null }[];
  return rows.map(({ locale }) => locale);
}

const organisationsFor = (role: EntryRole, rules: Rules, attributes: string[]): string[] => [
  ...new Set(attributes.flatMap((name) => answeringFor(role, rules, name))),
];

/** @throws a 403 that says whom to propose to, and which fields are theirs. */
async function reject(strapi: Core.Strapi, uid: string, attributes: string[], organisations: string[]): Promise<never> {
  const names = (await getService(strapi, 'stewards').named(organisations)).map(({ name }) => name).join(', ');
  const fields = (await getService(strapi, 'labels').of(uid, attributes)).join(', ');
  const code = attributes.length > 0 ? 'stewards.propose' : 'stewards.proposeRemoval';
  // Strapi answers its own ForbiddenError without a word.
  throw createError(403, translate(strapi, code, { names, fields }), {
    name: 'ForbiddenError',
    details: { attributes, organisations },
  });
}
