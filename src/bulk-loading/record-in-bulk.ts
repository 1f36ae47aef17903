import type { Core } from '@strapi/strapi';

interface History {
  inBulk<Result>(uid: string, entries: { documentId: string }[], write: () => Promise<Result>): Promise<Result>;
}

/** Writes entries and leaves a revision of each as it is at the end, where there is a history. */
export function recordInBulk<Result>(
  strapi: Core.Strapi,
  uid: string,
  entries: { documentId: string }[],
  write: () => Promise<Result>,
): Promise<Result> {
  const history = strapi.plugin('commons')?.service('history') as History | undefined;
  return history ? history.inBulk(uid, entries, write) : write();
}
