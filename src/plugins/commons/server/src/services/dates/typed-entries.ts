import type { Core, UID } from '@strapi/strapi';
import type { Dated } from '../../domain/dates/clash';
import type { Term } from '../../domain/dates/dated-entry';
import type { TermPath } from '../../domain/dates/dates-configuration';
import type { Evening } from '../../domain/dates/evening';
import { textOf } from '../../domain/dates/text-of';
import { getService } from '../get-service';
import { ROOT, rowsOf, selectPaths } from '../select-paths';
import { languageOf } from '../translate';
import { configured } from './rows';

/** What a form holds before it is saved: of relations, what was added and removed since. */
export interface Typed extends Evening {
  documentId: string | null;
  status: string | null;
  relations: Record<string, { connect: string[]; disconnect: string[] }>;
}

type CodedTerm = Term & { code: string };

/** Completes what somebody is typing with what is saved, so that it can be compared with other dates. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const targetOf = (uid: string, relation: string): string =>
    (strapi.getModel(uid as UID.Schema).attributes as Record<string, { target?: string }>)[relation]?.target ?? '';

  /** Document ids that a relation will hold once saved. */
  const chosen = async ({ documentId, relations }: Typed): Promise<(relation: string) => string[]> => {
    const { dates } = configured(strapi);
    const names = [dates.place, dates.commune, dates.performed, dates.gatherings.path, ...ownPublics(dates.publics)];
    const saved = (documentId &&
      (await strapi.db.query(dates.uid).findOne({
        where: { documentId, publishedAt: null },
        select: ['id'],
        populate: Object.fromEntries(names.map((name) => [name, { select: ['documentId'] }])),
      }))) as Record<string, unknown> | null;
    return (relation) => {
      const { connect = [], disconnect = [] } = relations[relation] ?? {};
      const kept = ([saved?.[relation] ?? []].flat() as { documentId: string }[]).map((one) => one.documentId);
      return [...[...connect].reverse(), ...kept.filter((id) => !disconnect.includes(id))];
    };
  };

  const terms = async (uid: string, ids: string[], { path, name, code }: TermPath): Promise<CodedTerm[]> => {
    if (ids.length === 0) return [];
    const along = path ? `${path}.` : '';
    const paths = { id: `${along}documentId`, name: `${along}${name}`, code: `${along}${code ?? name}` };
    const rows = await rowsOf<CodedTerm>(strapi, selectPaths(strapi, uid, paths).whereIn(`${ROOT}.document_id`, ids));
    return rows
      .filter(({ id }) => id)
      .map((row) => ({ id: row.id, name: textOf(row.name, languageOf(strapi)), code: row.code }));
  };

  /** What makes its public, by the path that says it. */
  const publicsOf = async (ids: (relation: string) => string[]): Promise<Map<string, CodedTerm[]>> => {
    const { uid, performed, publics } = configured(strapi).dates;
    const found = new Map<string, CodedTerm[]>();
    for (const term of publics) {
      const isOfPerformed = term.path.startsWith(`${performed}.`);
      const relation = isOfPerformed ? performed : term.path;
      const path = isOfPerformed ? term.path.slice(performed.length + 1) : '';
      // A relation to one keeps the last that was chosen.
      const chosenIds = isOfPerformed ? ids(relation).slice(0, 1) : ids(relation);
      found.set(term.path, await terms(targetOf(uid, relation), chosenIds, { ...term, path }));
    }
    return found;
  };

  return {
    async complete(typed: Typed): Promise<Dated> {
      const { dates } = configured(strapi);
      const ids = await chosen(typed);
      const publics = await publicsOf(ids);
      const kind = dates.kinds
        .map((path) => publics.get(path.replace(/\.code$/, ''))?.[0]?.code)
        .find((code) => code !== undefined);
      const places = getService(strapi, 'places');
      const place = (await places.named(ids(dates.place).slice(0, 1))).get(ids(dates.place)[0] ?? '');
      const commune = (await places.communesNamed(ids(dates.commune).slice(0, 1))).get(ids(dates.commune)[0] ?? '');
      return {
        id: typed.documentId ?? '',
        date: typed.date,
        time: typed.time,
        endDate: typed.endDate,
        endTime: typed.endTime,
        place: place ?? null,
        point: place?.point ?? commune?.point ?? null,
        performed: ids(dates.performed)[0] ?? null,
        gatherings: ids(dates.gatherings.path).map((id) => ({ id, name: '' })),
        publics: [...publics.values()]
          .flat()
          .filter(({ code }) => !dates.commonPublics.includes(code))
          .map(({ id, name }) => ({ id, name })),
        isQuiet: dates.statuses[typed.status ?? '']?.isOff === true || dates.quietKinds.includes(kind ?? ''),
      };
    },
  };
};

/** Those that the entry itself points to. */
const ownPublics = (publics: TermPath[]): string[] =>
  publics.map(({ path }) => path).filter((path) => !path.includes('.'));
