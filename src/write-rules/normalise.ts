import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { attributesOf } from '../plugin-kit/server/schema';
import { isComputed } from '../ontology/computed-attributes';
import { asRegistered } from '../ontology/identifiers/registered';
import { LOCALES } from '../ontology/i18n-text';
import { boundsViolations, type Bounds } from '../ontology/rules/bounds';
import { internationalPhone } from '../ontology/phone';
import { formatViolations } from '../ontology/rules/formats';
import { violation, type Violation } from '../ontology/rules/violation';
import { markdown, plainLine, plainText } from '../ontology/text';
import { typedValue, wholeAddress } from './typed-values';

type Values = Record<string, unknown>;
type Path = (string | number)[];

interface Attribute extends Bounds {
  customField?: string;
  component?: string;
}

/** Value objects with an address of their own (`#offer-{key}`): they get a key when they are first written. */
const KEYED = new Set(['work.credit', 'work.programme-item', 'price.offer']);

/** The database wants `HH:mm:ss.SSS`; people write `20:30`. */
const fullTime = (time: unknown): unknown =>
  typeof time === 'string' ? `${time}${'00:00:00.000'.slice(time.length)}` : time;

const TEXTS: Record<string, (text: string) => string> = {
  string: plainLine,
  text: plainText,
  richtext: markdown,
  email: plainLine,
};

/** Attributes that hold a web address, wherever they are. */
const WEB_ADDRESSES = new Set(['url', 'recordUrl', 'onlineUrl']);

export interface Normalised {
  data: Values;
  violations: Violation[];
}

/** What people send, as it is kept: clean texts, no computed value, each text in several languages in its one shape. */
export function normalise(strapi: Core.Strapi, uid: string, data: Values, path: Path = []): Normalised {
  const attributes = attributesOf(strapi, uid) as Record<string, Attribute>;
  const violations: Violation[] = [];
  const kept = Object.entries(data).filter(([name]) => !isComputed(uid, name));
  const values = Object.fromEntries(
    kept.map(([name, value]) => {
      const result = normaliseValue(strapi, attributes[name], value, [...path, name]);
      violations.push(...result.violations);
      return [name, result.value];
    }),
  );
  return { data: KEYED.has(uid) && !values.id && !values.key ? { ...values, key: randomUUID() } : values, violations };
}

interface NormalisedValue {
  value: unknown;
  violations: Violation[];
}

const accepted = (value: unknown): NormalisedValue => ({ value, violations: [] });

function normaliseValue(
  strapi: Core.Strapi,
  attribute: Attribute | undefined,
  value: unknown,
  path: Path,
): NormalisedValue {
  if (!attribute || value === null || value === undefined) return accepted(value);
  if (attribute.type === 'component') return components(strapi, attribute.component ?? '', value, path);
  const name = String(path.at(-1));
  const result = scalar(strapi, attribute, name, value, path);
  if (result.violations.length > 0) return result;
  const violations = [
    ...boundsViolations(name, attribute, result.value, path),
    ...formatViolations(name, result.value, path),
  ];
  return { value: result.value, violations };
}

function scalar(strapi: Core.Strapi, attribute: Attribute, name: string, value: unknown, path: Path): NormalisedValue {
  if (attribute.customField === 'global::i18n-text') return translatedText(value, path);
  if (attribute.customField === 'global::text-list') return textList(value, path);
  const clean = TEXTS[attribute.type];
  if (!clean) {
    const typed = typedValue(attribute.type, value, path);
    return attribute.type === 'time' ? { ...typed, value: fullTime(typed.value) } : typed;
  }
  if (typeof value === 'string') return accepted(cleanText(strapi, name, clean(value)));
  // A code sent as a number has already lost its leading zero: 05100 is not 5100.
  return typeof value === 'number'
    ? { value, violations: [violation('INV-21', path, 'codeAsNumber', { value })] }
    : accepted(value);
}

function cleanText(strapi: Core.Strapi, name: string, text: string): string {
  if (name === 'phone') return internationalPhone(text, strapi.config.get('territory.countryCode', ''));
  return WEB_ADDRESSES.has(name) ? wholeAddress(text) : asRegistered(name, text);
}

function components(strapi: Core.Strapi, uid: string, value: unknown, path: Path): NormalisedValue {
  if (!Array.isArray(value)) {
    const { data, violations } = normalise(strapi, uid, value as Values, path);
    return { value: data, violations };
  }
  const items = value.map((item: Values, index) => normalise(strapi, uid, item, [...path, index]));
  return { value: items.map(({ data }) => data), violations: items.flatMap(({ violations }) => violations) };
}

/** `{ fr, en, it }`: French when there is any text, no other language. */
function translatedText(value: unknown, path: Path): NormalisedValue {
  if (typeof value !== 'object' || Array.isArray(value))
    return { value, violations: [violation('i18n', path, 'textShape')] };
  const texts = Object.entries(value as Values).filter(([, text]) => text !== null && text !== '');
  const unknown = texts.find(([locale, text]) => !isLocale(locale) || typeof text !== 'string');
  if (unknown) return { value, violations: [violation('i18n', path, 'textLanguage', { language: unknown[0] })] };
  const clean = texts.map(([locale, text]) => [locale, plainText(text as string)]).filter(([, text]) => text);
  if (clean.length === 0) return accepted(null);
  const kept = Object.fromEntries(clean) as Record<string, string>;
  return kept.fr ? accepted(kept) : { value, violations: [violation('i18n', path, 'frenchNeeded')] };
}

function textList(value: unknown, path: Path): NormalisedValue {
  if (!Array.isArray(value) || value.some((text) => typeof text !== 'string'))
    return { value, violations: [violation('INV-23', path, 'listShape')] };
  return accepted((value as string[]).map(plainLine).filter(Boolean));
}

const isLocale = (name: string): boolean => (LOCALES as readonly string[]).includes(name);
