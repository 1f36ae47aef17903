import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { localDate } from '../../../../../plugin-kit/calendar';
import { configurationOf } from '../configuration';
import { GROUPINGS, type Grouping } from '../domain/print/group-cards';
import type { DrawnChannel } from '../domain/formats/format';
import { translate } from '../services/translate';
import type { Layout } from './layouts';

/** How a programme is asked for, besides what narrows its items. */
export interface PrintOptions {
  by: Grouping;
  /** Local day from which it is read. */
  from: string;
  /** Local day up to which it is read; null when it has no end. */
  to: string | null;
  /** Name of the layout, for what is laid out. */
  layout: string | null;
}

type Query = Record<string, unknown>;

/**
 * Reads what is asked of a programme: everything that there is, in the order of the dates, unless the request says otherwise.
 * @throws ValidationError that says what the parameter accepts.
 */
export async function readPrintRequest(
  strapi: Core.Strapi,
  query: Query,
  { source, at }: DrawnChannel,
  layouts: Layout[],
) {
  const { by: askedBy, layout: askedLayout, ...items } = query;
  const groupings: readonly Grouping[] = source.period ? GROUPINGS.dated : GROUPINGS.undated;
  const by = oneOf(strapi, 'by', askedBy, groupings);
  const names = layouts.map(({ name }) => name);
  if (names.length === 0 && askedLayout !== undefined) items.layout = askedLayout;
  const layout = names.length > 0 ? oneOf(strapi, 'layout', askedLayout, names) : null;
  const maxItems = layouts.find(({ name }) => name === layout)?.maxItems;
  const { timeZone } = configurationOf(strapi);
  const from = typeof items.from === 'string' ? items.from.slice(0, 10) : localDate(new Date(at), timeZone);
  const to = typeof items.to === 'string' ? items.to.slice(0, 10) : null;
  return {
    options: { by, from, to, layout } satisfies PrintOptions,
    variant: [layout, by === groupings[0] ? null : by].filter(Boolean).join('-'),
    parameters: {
      sort: source.period ? 'date' : 'title',
      ...(maxItems ? { pageSize: String(maxItems) } : {}),
      ...items,
    } as Record<string, string>,
  };
}

/** The first is the one that is meant when the request says none. */
function oneOf<Name extends string>(strapi: Core.Strapi, name: string, asked: unknown, known: readonly Name[]): Name {
  const found = asked === undefined ? known[0] : known.find((one) => one === asked);
  if (found) return found;
  const expected = translate(strapi, 'request.oneOf', { known: known.join(', ') });
  const message = translate(strapi, 'request.value', { name, expected });
  throw new errors.ValidationError(message, { errors: [{ path: [name], name: 'ValidationError', message }] });
}
