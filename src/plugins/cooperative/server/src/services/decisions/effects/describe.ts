import type { Core } from '@strapi/strapi';
import { configurationOf } from '../../../configuration';
import { dayInWords } from '../../../../../../../plugin-kit/dates-in-words';
import type { Effect, EffectKind, EffectOf } from '../../../domain/decisions/effect';
import { getService } from '../../get-service';
import { languageOf, translate } from '../../translate';

/** A change in words, and where in the admin it is seen. */
export interface DescribedEffect {
  kind: EffectKind;
  sentence: string;
}

type Words = Record<string, string>;
type InWords<Kind extends EffectKind> = (strapi: Core.Strapi, effect: EffectOf<Kind>) => Promise<Words> | Words;

/** What the sentence of each kind of change names. */
const wordsOf: { [Kind in EffectKind]: InWords<Kind> } = {
  'term.new': async (strapi, { label, code, vocabulary, broader }) => ({
    term: inLanguage(strapi, label),
    code,
    vocabulary: await titleOf(strapi, vocabulary),
    under: broader ? translate(strapi, 'effects.under', { term: await termOf(strapi, broader) }) : '',
  }),
  'term.retire': async (strapi, { term, replacedBy }) => ({
    term: await termOf(strapi, term),
    replacement: replacedBy ? translate(strapi, 'effects.replacement', { term: await termOf(strapi, replacedBy) }) : '',
  }),
  'term.merge': async (strapi, { term, into }) => ({
    term: await termOf(strapi, term),
    into: await termOf(strapi, into),
  }),
  'field.new': (strapi, { label, appliesTo }) => ({
    field: inLanguage(strapi, label),
    types: appliesTo.map((name) => typeNameOf(strapi, `api::${name}.${name}`)).join(', '),
  }),
  'channel.filter': async (strapi, { channel }) => ({
    channel: await nameOf(strapi, 'plugin::channels.channel', channel, 'name'),
  }),
  policy: (strapi, { type, policy }) => ({
    type: typeNameOf(strapi, type),
    policy: translate(strapi, `effects.policy.${policy}`),
  }),
  'front-page': (strapi, { rule }) => ({ rule: translate(strapi, `effects.front-page.${rule}`) }),
  mandate: async (strapi, { person, mandate, begins, ends }) => ({
    person: await personOf(strapi, person),
    mandate: translate(strapi, `effects.mandate.${mandate}`),
    begins: longDay(strapi, begins),
    until: ends ? translate(strapi, 'effects.until', { ends: longDay(strapi, ends) }) : '',
  }),
  adopt: async (strapi, { type, document }) => {
    const name = configurationOf(strapi).adopted.find(({ uid }) => uid === type)?.name;
    return { name: name ? await nameOf(strapi, type, document, name) : document };
  },
  handed: (_strapi, { to, what }) => ({ to, what }),
};

/** What a change does, in the language of who asks. */
export async function describeEffect(strapi: Core.Strapi, effect: Effect): Promise<DescribedEffect> {
  const words = await (wordsOf[effect.kind] as InWords<EffectKind>)(strapi, effect as never);
  return { kind: effect.kind, sentence: translate(strapi, `effects.sentence.${effect.kind}`, words) };
}

function inLanguage(strapi: Core.Strapi, label: Record<string, string | undefined> | null | undefined): string {
  return label?.[languageOf(strapi)] ?? label?.fr ?? '';
}

async function nameOf(strapi: Core.Strapi, uid: string, documentId: string, attribute: string): Promise<string> {
  if (!(uid in strapi.contentTypes)) return documentId;
  const row = (await strapi.db.query(uid).findOne({ where: { documentId }, select: [attribute] })) as Record<
    string,
    string | Record<string, string>
  > | null;
  const name = row?.[attribute];
  return (typeof name === 'object' ? inLanguage(strapi, name) : name) ?? documentId;
}

async function termOf(strapi: Core.Strapi, documentId: string): Promise<string> {
  const { vocabularies } = configurationOf(strapi);
  return vocabularies ? nameOf(strapi, vocabularies.termType, documentId, vocabularies.term.label) : documentId;
}

async function titleOf(strapi: Core.Strapi, documentId: string): Promise<string> {
  const { vocabularies } = configurationOf(strapi);
  return vocabularies
    ? nameOf(strapi, vocabularies.vocabularyType, documentId, vocabularies.vocabulary.title)
    : documentId;
}

async function personOf(strapi: Core.Strapi, documentId: string): Promise<string> {
  const row = (await strapi.db.query('admin::user').findOne({ where: { documentId }, select: ['id'] })) as {
    id: number;
  } | null;
  return row ? ((await getService(strapi, 'people').named([row.id])).get(row.id) ?? '') : '';
}

/** A local date, `2027-04-01`, as people say it. */
const longDay = (strapi: Core.Strapi, date: string): string => dayInWords(date, languageOf(strapi), 'long');

const typeNameOf = (strapi: Core.Strapi, uid: string): string =>
  (strapi.contentTypes as unknown as Record<string, { info: { displayName: string } }>)[uid]?.info.displayName ?? uid;
