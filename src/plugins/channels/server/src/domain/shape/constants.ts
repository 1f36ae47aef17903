import type { LocaleChain } from '../localise';
import type { Source } from '../source';
import type { Column } from './columns';

/** What a channel says in each of its items, in one language. */
export interface ShownConstant {
  name: string;
  value: string | number | boolean;
}

export const constantsOf = (columns: Column[], chain: LocaleChain): ShownConstant[] =>
  columns.flatMap(({ name, field, render }) => {
    const value = field === null ? render(null, chain) : null;
    return value === null || value === '' ? [] : [{ name, value: value as ShownConstant['value'] }];
  });

/**
 * A source that says the constants of a channel with each record: at the end of texts, and as properties where data are
 * linked. schema.org knows `additionalProperty` of places and products; readers of other types pass over it.
 */
export function withConstants(source: Source, constants: ShownConstant[]): Source {
  if (constants.length === 0) return source;
  const { jsonLd, summary, calendarEvent } = source;
  const ending = constants.map(inText).join('\n');
  return {
    ...source,
    ...(jsonLd && { jsonLd: (data, locale) => withProperties(jsonLd(data, locale), constants) }),
    ...(summary && {
      summary: (data, locale) => {
        const said = summary(data, locale);
        return { ...said, text: paragraphs(said.text, ending) };
      },
    }),
    ...(calendarEvent && {
      calendarEvent: (data, locale) => {
        const event = calendarEvent(data, locale);
        return { ...event, description: paragraphs(event.description, ending) };
      },
    }),
  };
}

const paragraphs = (...texts: (string | undefined)[]): string => texts.filter(Boolean).join('\n\n');

/** A number or a yes says nothing without its name. */
export const inText = ({ name, value }: ShownConstant): string =>
  typeof value === 'string' ? value : `${name}: ${value}`;

function withProperties(node: object, constants: ShownConstant[]): object {
  const { additionalProperty = [] } = node as { additionalProperty?: unknown };
  const own = constants.map(({ name, value }) => ({ '@type': 'PropertyValue', name, value }));
  return { ...node, additionalProperty: [additionalProperty, own].flat() };
}
