import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Transaction } from '../../../../../../plugin-kit/server/transaction';
import { asNestedWrite } from '../../../../../../plugin-kit/server/document-writes';
import { isFresh } from '../../documents/reject-stale-writes';
import { answeringFor, answersFor } from '../../domain/stewards/stewardship';
import { stateAfter, type Decisions, type SuggestionState } from '../../domain/suggestions/suggestion';
import type { Snapshot } from '../../domain/snapshot/snapshot';
import type { Place } from '../concurrency/conflicts';
import { getService } from '../get-service';
import { conflict, forbidden } from '../errors';
import { translate } from '../translate';
import { waitingRows } from '../waiting-rows';

const SUGGESTION = 'plugin::commons.suggestion';
/** Suggestions that are shown at once. */
const MAX_SUGGESTIONS = 200;

export interface Suggestion {
  id: number;
  targetUid: string;
  targetDocumentId: string;
  targetLocale: string | null;
  base: Snapshot;
  proposed: Snapshot;
  decisions: Decisions;
  authorId: number;
  message: string | null;
  state: SuggestionState;
  reason: string | null;
  decidedById: number | null;
  at: string;
  decidedAt: string | null;
}

export interface Answer {
  accept: string[];
  refuse: string[];
  reason: string;
  /** `updatedAt` of the entry that was looked at. */
  updatedAt: Date;
}

/** Thrown to undo what was written only to be seen. */
class Seen extends Error {}

/** What members propose for the entries that others answer for. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const table = () => strapi.db.query(SUGGESTION);
  const entryChanged = () => conflict(strapi, 'suggestions.changed');

  return {
    /** Proposes what was typed in a form; only what it would change is kept. */
    async propose(authorId: number, place: Place, data: object, message: string): Promise<{ id: number }> {
      const { uid, documentId, locale } = place;
      const access = getService(strapi, 'entry-access');
      const entry = await access.require('update', uid, documentId);
      const typed = await access.rightsOn(uid).updatable(entry, data);
      const written = await getService(strapi, 'hidden-fields').keeping(uid, documentId, typed);
      const { before, after } = await rehearse(place, written);
      const changed = await getService(strapi, 'drafts').changedBetween(uid, locale, before, after);
      const named = changed.filter((name) => name in written);
      if (named.length === 0) throw new errors.ValidationError(translate(strapi, 'suggestions.nothing'));
      const only = (snapshot: Snapshot) => Object.fromEntries(named.map((name) => [name, snapshot[name] ?? null]));
      return strapi.db.transaction(async () => {
        const suggestion = (await table().create({
          data: {
            ...{ targetUid: uid, targetDocumentId: documentId, targetLocale: locale, authorId, message },
            ...{ base: only(before), proposed: only(after), decisions: {}, state: 'pending', at: String(Date.now()) },
          },
        })) as { id: number };
        await notify('suggestion', place, await decidersOf(uid, documentId, named), authorId, {
          suggestion: String(suggestion.id),
          fields: (await getService(strapi, 'labels').of(uid, named)).join(', '),
          message,
        });
        return { id: suggestion.id };
      });
    },

    async find(id: number): Promise<Suggestion> {
      const suggestion = (await table().findOne({ where: { id } })) as Suggestion | null;
      if (!suggestion) throw new errors.NotFoundError(translate(strapi, 'suggestions.gone'));
      return suggestion;
    },

    /** Those that wait for somebody, the oldest first. */
    awaiting(administratorId: number): Promise<Suggestion[]> {
      const isTheirs = async (one: Suggestion) => (await this.decidable(administratorId, one)).length > 0;
      return waitingRows(strapi, SUGGESTION, isTheirs);
    },

    /** Those that somebody made, the newest first. */
    async by(authorId: number): Promise<Suggestion[]> {
      return (await table().findMany({
        where: { authorId },
        orderBy: { at: 'desc' },
        limit: MAX_SUGGESTIONS,
      })) as Suggestion[];
    },

    async waitingOn(uid: string, documentId: string): Promise<Suggestion[]> {
      const where = { targetUid: uid, targetDocumentId: documentId, state: 'pending' };
      return (await table().findMany({ where, orderBy: { at: 'asc' }, limit: MAX_SUGGESTIONS })) as Suggestion[];
    },

    /** The attributes that somebody may answer about, among those that nobody answered. */
    async decidable(administratorId: number, suggestion: Suggestion): Promise<string[]> {
      const { targetUid, targetDocumentId, proposed, decisions, state } = suggestion;
      if (state !== 'pending') return [];
      const roles = getService(strapi, 'entry-roles');
      const rules = roles.rulesOf(targetUid);
      const role = await roles.of(administratorId, targetUid, targetDocumentId);
      return Object.keys(proposed).filter((name) => !decisions[name] && answersFor(role, rules, name));
    },

    /**
     * Accepts and refuses proposed values. What is accepted is written in the name of who proposed it, and published when the entry
     * was as its draft says and whoever accepts may publish it. @throws a 409 when the entry changed since it was looked at.
     */
    async answer(administratorId: number, id: number, answer: Answer): Promise<SuggestionState> {
      const { targetUid, targetDocumentId } = await this.find(id);
      return strapi.db.transaction(async ({ trx }: Transaction) => {
        const rows = await getService(strapi, 'drafts').hold(targetUid, targetDocumentId, trx);
        const suggestion = await this.find(id);
        if (rows.length === 0) throw new errors.NotFoundError(translate(strapi, 'entry.gone'));
        const decidable = await this.decidable(administratorId, suggestion);
        if ([...answer.accept, ...answer.refuse].some((name) => !decidable.includes(name)))
          throw forbidden(strapi, 'suggestions.notYours');
        if (answer.accept.length > 0) {
          if (!isFresh(rows, suggestion.targetLocale, answer.updatedAt)) throw entryChanged();
          await accept(suggestion, answer.accept);
        }
        return close(administratorId, suggestion, answer);
      });
    },

    async withdraw(authorId: number, id: number): Promise<void> {
      const suggestion = await this.find(id);
      if (suggestion.authorId !== authorId || suggestion.state !== 'pending')
        throw forbidden(strapi, 'suggestions.notYours');
      await table().update({ where: { id }, data: { state: 'withdrawn', decidedAt: String(Date.now()) } });
    },
  };

  /** What a write would make of the entry: it is made, read and undone. */
  async function rehearse(
    { uid, documentId, locale }: Place,
    data: object,
  ): Promise<{ before: Snapshot; after: Snapshot }> {
    const [snapshots, drafts] = [getService(strapi, 'snapshots'), getService(strapi, 'drafts')];
    let [before, after]: [Snapshot, Snapshot] = [{}, {}];
    try {
      await strapi.db.transaction(async () => {
        before = (await snapshots.read(uid, documentId, locale)) ?? {};
        const language = locale ? { locale } : {};
        await asNestedWrite(() => drafts.documents(uid).update({ documentId, ...language, data }));
        after = (await snapshots.read(uid, documentId, locale)) ?? {};
        throw new Seen();
      });
    } catch (thrown) {
      if (!(thrown instanceof Seen)) throw thrown;
    }
    return { before, after };
  }

  async function accept({ id, ...suggestion }: Suggestion, attributes: string[]): Promise<void> {
    const { targetUid: uid, targetDocumentId: documentId, targetLocale: locale, proposed, authorId } = suggestion;
    const drafts = getService(strapi, 'drafts');
    const mayPublish = await getService(strapi, 'entry-access').may('publish', uid, documentId);
    const publishes = mayPublish && (await drafts.isPublishedAsDrafted(uid, documentId, locale));
    const { data } = await getService(strapi, 'snapshots').writable(uid, proposed, attributes);
    const language = locale ? { locale } : {};
    const authorship = { administratorId: authorId, reason: { code: 'suggestion', reference: String(id) } };
    await getService(strapi, 'authorship').as(authorship, () =>
      asNestedWrite(async () => {
        await drafts.documents(uid).update({ documentId, ...language, data: { ...data, updatedBy: authorId } });
        if (publishes) await drafts.documents(uid).publish({ documentId, ...language });
      }),
    );
  }

  async function close(administratorId: number, suggestion: Suggestion, answer: Answer): Promise<SuggestionState> {
    const { id, targetUid: uid, targetDocumentId: documentId, targetLocale: locale, proposed, authorId } = suggestion;
    const at = Date.now();
    const decided = (names: string[], isAccepted: boolean): Decisions =>
      Object.fromEntries(names.map((name) => [name, { isAccepted, administratorId, at }]));
    const decisions = { ...suggestion.decisions, ...decided(answer.accept, true), ...decided(answer.refuse, false) };
    const state = stateAfter(proposed, decisions);
    const reason = [suggestion.reason, answer.reason].filter(Boolean).join('\n') || null;
    await table().update({
      where: { id },
      data: { decisions, state, reason, decidedById: administratorId, decidedAt: String(at) },
    });
    if (state !== 'pending')
      await notify('suggestion-answered', { uid, documentId, locale }, [authorId], administratorId, {
        suggestion: String(id),
        state,
        reason: reason ?? '',
      });
    return state;
  }

  async function decidersOf(uid: string, documentId: string, attributes: string[]): Promise<number[]> {
    const [roles, stewards] = [getService(strapi, 'entry-roles'), getService(strapi, 'stewards')];
    const role = await roles.of(0, uid, documentId);
    const rules = roles.rulesOf(uid);
    const organisations = attributes.flatMap((name) => answeringFor(role, rules, name));
    const members = await stewards.membersOf([...new Set(organisations)]);
    return members.length > 0 ? members : roles.moderators();
  }

  async function notify(
    kind: 'suggestion' | 'suggestion-answered',
    { uid, documentId }: Place,
    recipients: number[],
    authorId: number,
    parameters: Record<string, string>,
  ): Promise<void> {
    const name = await getService(strapi, 'drafts').nameOf(uid, documentId);
    await getService(strapi, 'notices').notify({
      kind,
      entry: { uid, documentId },
      recipients,
      authorId,
      parameters: { name, ...parameters },
    });
  }
};
