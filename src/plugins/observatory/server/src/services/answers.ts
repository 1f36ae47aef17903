import type { Core } from '@strapi/strapi';
import { localDate } from '../../../../../plugin-kit/calendar';
import { configurationOf } from '../configuration';
import { isOfCalendar } from '../domain/calendar';
import { calendarDimensions } from '../domain/calendar-labels';
import type { Indicator, LocalisedText } from '../domain/declarations';
import type { DescribedTable } from '../domain/formats/described-table';
import type { Question } from './figures';
import { getService } from './get-service';

/** Tables in the words of a language, with all that is needed to defend them. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @throws TooManyRows */
  async describe(question: Question, locale: string, query = ''): Promise<DescribedTable> {
    const { indicator, by } = question;
    const { units, catalogue, licences, publicUrl } = configurationOf(strapi);
    const answer = await getService(strapi, 'figures').answer(question);
    const labelOf = await getService(strapi, 'labels').all();
    return {
      code: indicator.code,
      version: indicator.version,
      label: inLanguage(indicator.label, locale),
      unit: { code: indicator.unit, label: inLanguage(units[indicator.unit] ?? {}, locale) },
      method: inLanguage(indicator.method, locale),
      owner: indicator.owner,
      source: indicator.source,
      isShare: indicator.measure.kind === 'share',
      isAdditive: indicator.measure.kind === 'count' && by.every((one) => isOfCalendar(one)),
      locale,
      dimensions: by.map((code, position) => ({
        code,
        label: inLanguage(this.dimensionLabel(code), locale),
        isTime: isOfCalendar(code) && code !== 'weekday' && code !== 'hour',
        members: (answer.members[position] ?? []).map((member) => ({
          code: member,
          label: labelOf(code, member, locale),
        })),
      })),
      rows: answer.rows,
      total: answer.total,
      frozen: answer.frozen.map(({ takenAt, ...one }) => ({ ...one, takenAt: new Date(takenAt).toISOString() })),
      updatedAt: `${localDate(new Date(Date.now()), configurationOf(strapi).timeZone)}`,
      licence: licences[catalogue.licence]?.url ?? '',
      url: `${publicUrl}/api/observatory/indicators/${indicator.code}${query && `?${query}`}`,
    };
  },

  dimensionLabel(code: string): LocalisedText {
    if (isOfCalendar(code)) return calendarDimensions[code];
    return configurationOf(strapi).dimensions.find((one) => one.code === code)?.label ?? { fr: code };
  },

  /** An indicator as the list of all of them says it. */
  summary(indicator: Indicator, locale: string) {
    const { units, publicUrl } = configurationOf(strapi);
    const { code, version, theme, label, unit, method, owner, source, dimensions, isAboutPeople, measure } = indicator;
    return {
      ...{ code, version, theme, owner, source },
      label: inLanguage(label, locale),
      unit: { code: unit, label: inLanguage(units[unit] ?? {}, locale) },
      method: inLanguage(method, locale),
      measure,
      ...{ filter: indicator.filter ?? null, numerator: indicator.numerator ?? null, among: indicator.among ?? null },
      dimensions: dimensions.map((one) => ({ code: one, label: inLanguage(this.dimensionLabel(one), locale) })),
      isAboutPeople: isAboutPeople === true,
      url: `${publicUrl}/api/observatory/indicators/${code}`,
    };
  },

  /** Everything that answers are made from, in one word, and the instant until which it holds. */
  async state(): Promise<{ key: string; validUntil: number }> {
    const now = Date.now();
    const { sequence } = await getService(strapi, 'facts').current();
    const freshUntil = await getService(strapi, 'figures').freshUntil(now);
    return { key: keyOf(sequence), validUntil: Math.min(freshUntil, now + TRUSTED_MS) };
  },

  /** The same at once; undefined when it must be read again. */
  recall(): string | undefined {
    const sequence = getService(strapi, 'facts').recall();
    return sequence === undefined ? undefined : keyOf(sequence);
  },
});

/** Figures of the cooperative and days that pass are seen after this time at the latest. */
const TRUSTED_MS = 60_000;

const keyOf = (sequence: number): string => `facts ${sequence}`;

export const inLanguage = (text: LocalisedText, locale: string): string => text[locale] ?? text.fr ?? '';
