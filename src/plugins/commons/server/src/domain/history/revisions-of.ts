import type { Authorship } from '../authorship';
import { differencesBetween } from '../snapshot/differences';
import type { Snapshot } from '../snapshot/snapshot';
import type { Action, Revision } from './revision';

/** A call to the Document Service. */
export interface Write {
  action: Action;
  /** Languages that it was asked for; `all` that the entry has. */
  locales: string[] | 'all';
  authorship: Authorship;
}

export interface State {
  name: string;
  snapshot: Snapshot;
}

/** What was known of an entry in one language before a write. */
export interface Known {
  /** Of its latest revision, 0 when it has none. */
  number: number;
  /** Null when it did not exist. */
  state: State | null;
  /** When the state was written, for an entry that is older than its history. */
  writtenAt?: number;
}

export interface Written {
  uid: string;
  documentId: string;
  /** By language; the empty string for a type without languages. */
  before: Map<string, Known>;
  after: Map<string, State>;
  /** Calls about this entry, those inside another one included; none when it was changed from the other side of a relation. */
  writes: Write[];
  /** Who made the outermost call. */
  authorship: Authorship;
  at: number;
}

/**
 * What an operation leaves in the history of an entry: a revision for each call and language, in the order in which people
 * think of them (created, then published), and one for each other language that it changed. They share the state in which
 * the operation left the entry; the first says what changed.
 */
export function revisionsOf(written: Written): Revision[] {
  const locales = [...new Set([...written.before.keys(), ...written.after.keys()])];
  return locales.flatMap((locale) => revisionsIn(locale, written));
}

function revisionsIn(locale: string, written: Written): Revision[] {
  const known = written.before.get(locale) ?? { number: 0, state: null };
  const after = written.after.get(locale) ?? null;
  const changes = differencesBetween(known.state?.snapshot ?? {}, after?.snapshot ?? {}).map(
    ({ attribute }) => attribute,
  );
  const writes = writesIn(locale, written, known.state, after, changes.length > 0);
  const state = after ?? known.state;
  if (writes.length === 0 || !state) return [];
  const initial = initialRevision(locale, written, known);
  const first = initial ? initial.number : known.number;
  const kept = writes.map(({ action, authorship }, index): Revision => {
    const { uid, documentId, at } = written;
    const what = index === 0 && action !== 'delete' ? changes : [];
    return { uid, documentId, locale, number: first + index + 1, action, ...state, changes: what, at, authorship };
  });
  return initial ? [initial, ...kept] : kept;
}

/** The entry as it was before there was a history of it: nobody knows who wrote it. */
function initialRevision(locale: string, { uid, documentId }: Written, known: Known): Revision | null {
  if (known.number > 0 || !known.state || known.writtenAt === undefined) return null;
  const authorship: Authorship = { origin: 'script', administratorId: null };
  const { state, writtenAt: at } = known;
  return { uid, documentId, locale, number: 1, action: 'initial', ...state, changes: [], at, authorship };
}

type OneWrite = Pick<Write, 'action' | 'authorship'>;

function writesIn(
  locale: string,
  { writes, authorship }: Written,
  before: State | null,
  after: State | null,
  isChanged: boolean,
): OneWrite[] {
  if (!after) return before ? [{ action: 'delete', authorship: deletion(writes) ?? authorship }] : [];
  const asked = writes.filter(({ locales, action }) => action !== 'delete' && isAskedFor(locale, locales));
  const first = asked[0] ?? writes[0];
  if (!before) {
    const created = asked.find(({ action }) => action === 'clone') ?? first;
    const action: Action = created?.action === 'clone' ? 'clone' : 'create';
    const others = asked.filter(({ action: one }) => one === 'publish' || one === 'unpublish');
    return [{ action, authorship: created?.authorship ?? authorship }, ...distinct(others)];
  }
  if (asked.length > 0) return distinct(asked);
  return isChanged ? [{ action: 'update', authorship: first?.authorship ?? authorship }] : [];
}

const isAskedFor = (locale: string, locales: Write['locales']): boolean =>
  locales === 'all' || locales.includes(locale);

const deletion = (writes: Write[]): Authorship | undefined =>
  writes.find(({ action }) => action === 'delete')?.authorship;

/** Each action once, what changes the draft before what shows it: the draft is saved, then published. */
function distinct(writes: Write[]): OneWrite[] {
  const changing = (action: Action) => (action === 'publish' || action === 'unpublish' ? 1 : 0);
  const actions = new Map<Action, OneWrite>();
  for (const { action, authorship } of writes) if (!actions.has(action)) actions.set(action, { action, authorship });
  return [...actions.values()].sort((one, other) => changing(one.action) - changing(other.action));
}
