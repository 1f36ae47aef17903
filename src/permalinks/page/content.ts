import type { PictureData } from '../../ontology/records/pictures';
import type { MarkdownText, PlainText } from '../../ontology/i18n-text';
import { markdownToText } from '../../plugin-kit/markdown-text';

/** What a page says, before it is written in HTML. */
export interface Content {
  title: Spoken;
  /** What must be known first: a cancellation and its reason. */
  notices: Spoken[];
  lead: Spoken | null;
  text: Spoken | null;
  pictures: PictureData[];
  facts: Fact[];
}

/** A text, and its language when it is not that of the page. */
export interface Spoken {
  text: string;
  lang?: string;
}

/** A line of the page: an attribute, whose label the forms give, and its values. */
export interface Fact {
  attribute: string;
  /** In place of that of the attribute. */
  label?: string;
  values: FactValue[];
}

export interface FactValue extends Spoken {
  /** URI of the entry that it names: the page links to that entry's page. */
  uri?: string;
  /** Address elsewhere. */
  href?: string;
  /** For machines: `2027-03-12T20:30:00+01:00`. */
  dateTime?: string;
}

/** A text in the language of the page, else in French and saying so. */
export function spoken(text: PlainText | null, locale: string): Spoken | null {
  const own = text?.[locale];
  if (own) return { text: own };
  return text?.fr ? { text: text.fr, lang: 'fr' } : null;
}

/** The same without the marks of markdown. */
export function spokenMarkdown(text: MarkdownText | null, locale: string): Spoken | null {
  const own = text?.[locale];
  if (own) return { text: markdownToText(own) };
  return text?.fr ? { text: markdownToText(text.fr), lang: 'fr' } : null;
}
