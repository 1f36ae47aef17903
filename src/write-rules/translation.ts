import type { Core } from '@strapi/strapi';
import { type Attribute, attributesOf, isLocalised, isTranslated } from '../plugin-kit/server/schema';
import type { ContentTypeUid } from '../ontology/rules/state';
import { violation, type Violation } from '../ontology/rules/violation';
import { readState, SYSTEM } from '../entries/state';

type Values = Record<string, unknown>;

/**
 * The French row is the record: a translation carries texts only. Answers the texts among what was sent, and refuses a
 * change of anything else; the same values sent back, as forms do, are let through.
 */
export async function translatedTexts(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  { documentId, locale }: { documentId?: string | undefined; locale: string | undefined },
  data: Values,
): Promise<{ texts: Values; violations: Violation[] }> {
  const record = documentId ? await readState(strapi, uid, documentId) : null;
  if (!record) return { texts: {}, violations: [violation('i18n', [], 'recordInFrench')] };
  // A form shows the values of its own language, which are fewer: a component lacks what is not translated.
  const shown = documentId ? await readState(strapi, uid, documentId, { ...(locale && { locale }) }) : null;
  const attributes = attributesOf(strapi, uid);
  const isCommon = (name: string) => attributes[name] && !SYSTEM.has(name) && !isTranslated(attributes[name]);
  const changed = Object.keys(data).filter(
    (name) =>
      isCommon(name) &&
      ![record as Values, (shown ?? {}) as Values].some((known) =>
        isSame(strapi, attributes[name] as Attribute, data[name], known[name]),
      ),
  );
  return {
    texts: {
      ...Object.fromEntries(Object.entries(data).filter(([name]) => !isCommon(name))),
      ...withoutLinks(strapi, attributes),
    },
    violations: changed.map((name) => violation('i18n', [name], 'translationChangesRecord')),
  };
}

/** What every language of an entry has in its rows: the values that are not translated, relations excepted. */
export function commonValues(strapi: Core.Strapi, uid: ContentTypeUid, record: Values): Values {
  const attributes = attributesOf(strapi, uid);
  const isCommon = (name: string) => {
    const attribute = attributes[name];
    return attribute && !isTranslated(attribute) && !['relation', 'media'].includes(attribute.type);
  };
  return {
    ...Object.fromEntries(Object.entries(record).filter(([name]) => isCommon(name))),
    ...withoutLinks(strapi, attributes),
  };
}

/**
 * Strapi starts a translation with the components of the record, and fails on those that link to an entry which this
 * language lacks. They are read from the record, so a translation has none.
 */
const withoutLinks = (strapi: Core.Strapi, attributes: Record<string, Attribute>): Values =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([, { type, component, repeatable }]) => {
        if (type !== 'component' || !repeatable) return false;
        const parts = Object.values(attributesOf(strapi, component ?? ''));
        return parts.some(({ target }) => target !== undefined && isLocalised(strapi, target as ContentTypeUid));
      })
      .map(([name]) => [name, []]),
  );

/** Whether what was sent says the same as the record. */
function isSame(strapi: Core.Strapi, attribute: Attribute, sent: unknown, recorded: unknown): boolean {
  if (attribute.type === 'relation') return isSameRelation(sent, recorded);
  if (attribute.type === 'media') return idOf(sent) === idOf(recorded);
  if (attribute.type !== 'component') return plain(sent) === plain(recorded);
  const [items, others] = [listOf<Values>(sent), listOf<Values>(recorded)];
  const parts = Object.entries(attributesOf(strapi, attribute.component ?? ''));
  return (
    items.length === others.length &&
    items.every((item, index) =>
      parts.every(([name, part]) => !(name in item) || isSame(strapi, part, item[name], others[index]?.[name])),
    )
  );
}

interface Operations {
  connect?: unknown[];
  disconnect?: unknown[];
  set?: unknown;
  count?: number;
}

/** The admin sends what to connect and disconnect, or how many it was shown; the API the whole list. */
function isSameRelation(sent: unknown, recorded: unknown): boolean {
  const { connect, disconnect, set, count } = (sent ?? {}) as Operations;
  if (count !== undefined) return count === listOf(recorded).length;
  if (connect || disconnect) return listOf(connect).length === 0 && listOf(disconnect).length === 0;
  const wanted = listOf(set ?? sent).map(documentIdOf);
  const current = listOf(recorded).map(documentIdOf);
  return wanted.length === current.length && wanted.every((documentId) => current.includes(documentId));
}

const listOf = <Item>(value: unknown): Item[] =>
  value === null || value === undefined ? [] : ([value].flat() as Item[]);

const documentIdOf = (value: unknown): unknown => (value as { documentId?: string } | null)?.documentId ?? value;

const idOf = (value: unknown): unknown => (value as { id?: number } | null)?.id ?? value ?? null;

/** Databases give decimals as texts and instants as dates. */
function plain(value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (value instanceof Date) return value.toISOString();
  const isNumeric = typeof value === 'string' && !Number.isNaN(Number(value));
  return isNumeric ? String(Number(value)) : typeof value === 'string' ? value : JSON.stringify(value);
}
