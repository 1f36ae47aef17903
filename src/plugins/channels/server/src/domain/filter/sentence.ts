import { dayInWords } from '../../../../../../plugin-kit/dates-in-words';
import { pick, type LocaleChain } from '../localise';
import type { Field, LocalisedText } from '../source';
import type { Circle, Clause, Filter, RelativeDate } from './filter';
import { phraseOf, phrasesFor, statedIn, type Phrase, type Phrases, type Stated } from './phrases';

/** What a sentence is made with: names of fields and terms, and words of one language. */
export interface Vocabulary {
  fields: Field[];
  /** How people say what the source holds; without it, conditions are said one by one. */
  phrases?: Phrases | undefined;
  /** Labels of the terms of a field, by code. */
  terms: Map<string, Map<string, LocalisedText>>;
  chain: LocaleChain;
  /** A word or a pattern of the translations, `sentence.…`. */
  t(key: string, parameters?: Record<string, string>): string;
}

/** A filter as people would say it: « Les concerts à venir dans une église ou une chapelle. » */
export function sentence(filter: Filter | null, vocabulary: Vocabulary): string {
  const { t, phrases } = vocabulary;
  if (!filter || ('and' in filter && filter.and.length === 0)) return t('sentence.everything');
  const stated = phrases && statedIn(filter);
  const text = stated ? naturally(stated, phrases, vocabulary) : partOf(filter, vocabulary, false);
  return capitalised(`${text}.`);
}

/** One condition as people would say it of an entry: « n'est pas annulé », « la nature du lieu est Église ». */
export function clauseSentence(stated: Stated, vocabulary: Vocabulary): string {
  const { clause, isNegated } = stated;
  const phrase = vocabulary.phrases && phraseOf(stated, vocabulary.phrases);
  if (phrase) return inPhrase(phrase.one, phrase, clause, vocabulary);
  return partOf(isNegated ? { not: clause } : clause, vocabulary, false);
}

/** What entries are called, what is said after it, then the conditions that nothing says better. */
function naturally(stated: Stated[], phrases: Phrases, vocabulary: Vocabulary): string {
  const { t, chain } = vocabulary;
  const { said, unsaid } = phrasesFor(stated, phrases);
  const texts = said.map(({ phrase, stated: { clause } }) => ({
    isName: phrase.isName === true,
    text: inPhrase(phrase.all, phrase, clause, vocabulary),
  }));
  const name = texts.find(({ isName }) => isName)?.text ?? pick(phrases.entries, chain) ?? '';
  const after = texts.filter(({ isName }) => !isName).map(({ text }) => (text.startsWith(',') ? text : ` ${text}`));
  const rest = unsaid
    .map(({ clause, isNegated }) => partOf(isNegated ? { not: clause } : clause, vocabulary, unsaid.length > 1))
    .join(t('sentence.and'));
  return [name, ...after, ...(rest ? [` ${t('sentence.where')} ${rest}`] : [])].join('');
}

function inPhrase(text: LocalisedText, { terms = {} }: Phrase, clause: Clause, vocabulary: Vocabulary): string {
  const field = vocabulary.fields.find(({ name }) => name === clause.field);
  const value = valueOf(clause, field, vocabulary, terms);
  return (pick(text, vocabulary.chain) ?? '').replace('{value}', () => value);
}

/** Operators whose contrary has words of its own. */
const WITH_CONTRARY = new Set(['is', 'within', 'equals', 'contains']);

function partOf(filter: Filter, vocabulary: Vocabulary, isInside: boolean): string {
  const { t } = vocabulary;
  if ('not' in filter) {
    const { not } = filter;
    if ('field' in not && WITH_CONTRARY.has(not.operator)) return said(not, `sentence.not.${not.operator}`, vocabulary);
    return t('sentence.not', { part: partOf(not, vocabulary, true) });
  }
  if ('and' in filter || 'or' in filter) {
    const [name, parts] = 'and' in filter ? (['and', filter.and] as const) : (['or', filter.or] as const);
    if (parts.length === 0) return t(name === 'and' ? 'sentence.always' : 'sentence.never');
    const joined = parts.map((part) => partOf(part, vocabulary, parts.length > 1)).join(t(`sentence.${name}`));
    return isInside && parts.length > 1 ? `(${joined})` : joined;
  }
  return said(filter, `sentence.${filter.operator}`, vocabulary);
}

function said(clause: Clause, key: string, vocabulary: Vocabulary): string {
  const field = vocabulary.fields.find(({ name }) => name === clause.field);
  const label = (field && pick(field.label, vocabulary.chain)) ?? clause.field;
  return vocabulary.t(key, { field: `« ${label} »`, value: valueOf(clause, field, vocabulary) });
}

function valueOf(
  { value }: Clause,
  field: Field | undefined,
  vocabulary: Vocabulary,
  words: Record<string, LocalisedText> = {},
): string {
  const { t, chain } = vocabulary;
  if (typeof value === 'boolean') return t(value ? 'sentence.yes' : 'sentence.no');
  if (Array.isArray(value)) {
    const labels = vocabulary.terms.get(field?.name ?? '');
    const named = value.map((code) => {
      const label = words[String(code)] ?? labels?.get(String(code));
      return (label && pick(label, chain)) ?? String(code);
    });
    return named.join(t('sentence.or'));
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
