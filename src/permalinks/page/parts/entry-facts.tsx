import { fieldText, texts } from '../../../forms/texts';
import type { Locale } from '../../../ontology/i18n-text';
import { Facts } from '../../../plugin-kit/site/components/facts';
import type { Fact, FactValue } from '../content';

interface EntryFactsProps {
  uid: string;
  locale: Locale;
  facts: Fact[];
  /** Pages of the related entries, by URI. What has no page is not linked. */
  related: Map<string, string>;
}

/** Facts of an entry under the labels that its form has. */
export const EntryFacts = ({ uid, locale, facts, related }: EntryFactsProps) =>
  facts.length > 0 ? (
    <Facts
      rows={facts.map(({ attribute, label, values }) => ({
        label: label ?? fieldText(texts[locale], uid, attribute)?.label ?? attribute,
        values: values.map((value) => ({ value: written(value, related), lang: value.lang })),
      }))}
    />
  ) : null;

function written({ text, uri, href, dateTime }: FactValue, related: Map<string, string>) {
  const target = uri ? related.get(uri) : href && ADDRESS.test(href) ? href : undefined;
  if (target) return <a href={target}>{text}</a>;
  return dateTime ? <time datetime={dateTime}>{text}</time> : text;
}

/** A link leads to a page, a telephone or a mailbox, never to a script. */
export const ADDRESS = /^(https?:\/\/|tel:|mailto:)/i;
