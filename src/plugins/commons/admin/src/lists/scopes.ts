import type { Settings } from '../dates/types';

type Condition = Record<string, unknown>;

/** What lists know of dates and of the reader. */
export type ListSettings = Pick<Settings, 'uid' | 'answering' | 'organisations'> & {
  attributes: Pick<Settings['attributes'], 'date'>;
};

/** The filters of a list as its address holds them: no deeper, which Strapi's reading of addresses would not follow. */
export interface Narrowing {
  $and?: Condition[];
  $or?: Condition[];
}

/** A part of a list that is one click away. */
export interface Scope {
  /** Key of its name, after `lists.`. */
  key: 'coming' | 'mine' | 'mineComing' | 'all';
  filters: Narrowing;
  /** `startDate:ASC`; null leaves the order of the list. */
  sort: string | null;
}

/** What somebody looks for in the list of a type, the most usual first: their own, and of dates those to come, the next first. */
export function scopesOf(
  uid: string,
  { uid: dated, attributes, answering, organisations }: ListSettings,
  today: string,
): Scope[] {
  const coming: Narrowing = uid === dated ? { $and: [{ [attributes.date]: { $gte: today } }] } : {};
  const relations = answering[uid] ?? [];
  const own = organisations.flatMap(({ id }) => relations.map((name) => ({ [name]: { documentId: { $eq: id } } })));
  const mine: Narrowing = own.length > 0 ? { $or: own } : {};
  const sort = uid === dated ? `${attributes.date}:ASC` : null;
  const scopes: Scope[] = [
    { key: 'mineComing', filters: { ...coming, ...mine }, sort },
    { key: 'coming', filters: coming, sort },
    { key: 'mine', filters: mine, sort: null },
  ];
  const narrowing = scopes.filter(({ key, filters: { $and, $or } }) =>
    key === 'mineComing' ? $and && $or : ($and ?? $or),
  );
  return narrowing.length > 0 ? [...narrowing, { key: 'all', filters: {}, sort: null }] : [];
}

/** Whether a list is narrowed by these filters and no other, in whatever words an address gives them. */
export const isNarrowedBy = (filters: unknown, scope: Scope): boolean =>
  canonical(filters ?? {}) === canonical(scope.filters);

/** An address gives a list back as a list, or as an object of numbers. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    const keys = Object.keys(part);
    return keys.length > 0 && keys.every((key) => /^\d+$/.test(key)) ? Object.values(part) : part;
  });
}
