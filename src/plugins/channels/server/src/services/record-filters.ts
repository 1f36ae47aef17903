import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { clauses, type Filter } from '../domain/filter/filter';
import { matches } from '../domain/filter/matching-intervals';
import { parseFilter } from '../domain/filter/parse-filter';
import { periodFields } from '../domain/period-fields';
import type { Field, Source } from '../domain/source';
import { parseRecordsNarrowing } from '../requests/items-request';
import type { RequestQuery } from '../requests/parse';
import type { Narrowing } from './items';
import { getService } from './get-service';

/** What a request keeps of a source, with the numbers that it names by their place among the measures of records. */
export type RecordsNarrowing = Omit<Narrowing, 'measures' | 'words'> & {
  measures: [position: number, value: number][];
};

/** Filters of channels and the parameters of their readers, for plugins that count records. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * The test of a filter that a plugin declares, on the fields that the source declares.
   * @throws Error when the source is not known, and when the filter is none or moves with time: what is counted must not.
   */
  tester(sourceName: string, typed: unknown): (data: unknown) => boolean {
    const fields = declaredFields(find(strapi, sourceName));
    const parsed = parseFilter(typed, fields, () => null);
    if ('problems' in parsed)
      throw new Error(`The filter ${JSON.stringify(typed)}: ${JSON.stringify(parsed.problems)}`);
    if (clauses(parsed.filter).some(({ clause }) => isRelative(clause.value)))
      throw new Error(`The filter ${JSON.stringify(typed)} moves with time`);
    const { timeZone } = configurationOf(strapi);
    return (data) => matches(data, parsed.filter as Filter, fields, timeZone, 0);
  },

  /** @throws ValidationError in the reader's language; `own` are the parameters that the plugin reads itself. */
  async narrowing(
    request: RequestQuery,
    sourceName: string,
    { own, termsAddress }: { own: string[]; termsAddress: string },
  ): Promise<RecordsNarrowing> {
    const source = find(strapi, sourceName);
    const fields = await getService(strapi, 'sources').fields(source);
    const narrowing = await parseRecordsNarrowing(strapi, request, { source, fields, termsAddress }, own);
    const positions = (source.measures ?? []).map(({ parameter }) => parameter);
    const measures = Object.entries(narrowing.measures ?? {}).map(([parameter, value]): [number, number] => [
      positions.indexOf(parameter),
      value,
    ]);
    return { ...narrowing, measures };
  },
});

function find(strapi: Core.Strapi, name: string): Source {
  const source = getService(strapi, 'sources').named(name);
  if (!source) throw new Error(`No source is called "${name}"`);
  return source;
}

const declaredFields = (source: Source): Field[] => [...source.fields, ...periodFields(source)];

const isRelative = (value: unknown): boolean => typeof value === 'object' && value !== null && 'relative' in value;
