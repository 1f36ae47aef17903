import type { Core } from '@strapi/strapi';
import { parseJson } from '../../../../../plugin-kit/server/sql';
import { configurationOf } from '../configuration';
import { isOfCalendar } from '../domain/calendar';
import { calendarLabel } from '../domain/calendar-labels';
import type { LocalisedText, Member } from '../domain/declarations';
import { MEMBERS } from '../tables';
import { getService } from './get-service';

/** What the members of dimensions are called. */
export type Labels = (dimension: string, code: string, locale: string) => string;

export default ({ strapi }: { strapi: Core.Strapi }) => {
  let known: { sequence: number; labels: Map<string, LocalisedText> } | undefined;

  const read = async (): Promise<Map<string, LocalisedText>> => {
    const rows = (await strapi.db.connection(MEMBERS).select('dimension', 'code', 'label')) as (Member & {
      dimension: string;
    })[];
    return new Map(
      rows.map(({ dimension, code, label }) => [`${dimension} ${code}`, parseJson(label) as LocalisedText]),
    );
  };

  return {
    /** As they are called now. */
    async all(): Promise<Labels> {
      const { sequence } = await getService(strapi, 'facts').current();
      if (known?.sequence !== sequence) known = { sequence, labels: await read() };
      const { labels } = known;
      const closed = await getService(strapi, 'places').members();
      const live = getService(strapi, 'live-facts').labels();
      const declared = new Map(
        [
          ...configurationOf(strapi).dimensions.flatMap(({ code, members = [] }) =>
            members.map((one) => ({ dimension: code, ...one })),
          ),
          ...closed,
        ].map(({ dimension, code, label }) => [`${dimension} ${code}`, label]),
      );
      return (dimension, code, locale) => {
        if (isOfCalendar(dimension)) return calendarLabel(dimension, code, locale);
        const key = `${dimension} ${code}`;
        const label = declared.get(key) ?? labels.get(key) ?? live.get(key);
        return label?.[locale] ?? label?.fr ?? code;
      };
    },
  };
};
