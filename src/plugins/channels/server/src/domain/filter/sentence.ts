import { dayInWords } from '../../../../../../plugin-kit/dates-in-words';
import { pick, type LocaleChain } from '../localise';
import type { Field, LocalisedText } from '../source';
import type { Circle, Clause, Filter, RelativeDate } from './filter';

/** What a sentence is made with: names of fields and terms, and words of one language. */
export interface Vocabulary {
  fields: Field[];
  /** Labels of the terms of a field, by code. */
  terms: Map<string, Map<string, LocalisedText>>;
  chain: LocaleChain;
  /** A word or a pattern of the translations, `sentence.…`. */
  t(key: string, parameters?: Record<string, string>): string;
}

/** A filter as people would say it. */
export function sentence(filter: Filter | null, vocabulary: Vocabulary): string {
  const { t } = vocabulary;
  if (!filter || ('and' in filter && filter.and.length === 0)) return t('sentence.everything');
  return capitalised(`${partOf(filter, vocabulary, false)}.`);
}

/** One clause as people would say it: « la nature du lieu est Église ou Chapelle ». */
export const clauseSentence = (clause: Clause, vocabulary: Vocabulary): string => partOf(clause, vocabulary, false);

function partOf(filter: Filter, vocabulary: Vocabulary, isInside: boolean): string {
  const { t } = vocabulary;
  if ('not' in filter) return t('sentence.not', { part: partOf(filter.not, vocabulary, true) });
  if ('and' in filter || 'or' in filter) {
    const [name, parts] = 'and' in filter ? (['and', filter.and] as const) : (['or', filter.or] as const);
    if (parts.length === 0) return t(name === 'and' ? 'sentence.always' : 'sentence.never');
    const joined = parts.map((part) => partOf(part, vocabulary, parts.length > 1)).join(t(`sentence.${name}`));
    return isInside && parts.length > 1 ? `(${joined})` : joined;
  }
  const field = vocabulary.fields.find(({ name }) => name === filter.field);
  const label = (field && pick(field.label, vocabulary.chain)) ?? filter.field;
  return t(`sentence.${filter.operator}`, { field: `« ${label} »`, value: valueOf(filter, field, vocabulary) });
}

function valueOf({ value }: Clause, field: Field | undefined, vocabulary: Vocabulary): string {
  const { t, chain } = vocabulary;
  if (typeof value === 'boolean') return t(value ? 'sentence.yes' : 'sentence.no');
  if (Array.isArray(value)) {
    const labels = vocabulary.terms.get(field?.name ?? '');
    const words = value.map((code) => {
      const label = labels?.get(String(code));
      return (label && pick(label, chain)) ?? String(code);
    });
    return words.join(t('sentence.or'));
  }
  if (typeof value === 'object' && value !== null) {
    return 'relative' in value ? relative(value as RelativeDate, vocabulary) : circle(value as Circle, vocabulary);
  }
  if (typeof value === 'string' && field && (field.type === 'date' || field.type === 'instant')) {
    return dayInWords(value, chain[0], 'long');
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function relative({ relative: from, days = 0 }: RelativeDate, { t }: Vocabulary): string {
  if (days === 0) return t(`sentence.${from}`);
  const count = Math.abs(days);
  const key = `sentence.${count === 1 ? 'day' : 'days'}${days > 0 ? 'After' : 'Before'}`;
  return t(key, { days: String(count), from: t(`sentence.${from}`) });
}

function circle({ latitude, longitude, radiusKm, place }: Circle, { t }: Vocabulary): string {
  const radius = String(radiusKm);
  return place
    ? t('sentence.circleNamed', { radius, place })
    : t('sentence.circle', { radius, place: `${latitude}, ${longitude}` });
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
