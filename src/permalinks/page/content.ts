import type { PictureData } from '../../ontology/records/pictures';
import type { MarkdownText, PlainText } from '../../ontology/i18n-text';
import type { Motif } from '../../plugin-kit/site/poster/palettes';

/** What a page says, before it is written in HTML. */
export interface Content {
  title: Spoken;
  /** In place of its kind, over the title: disciplines. */
  kinds?: Spoken[];
  /** What must be known first: a cancellation and its reason. */
  notices: Spoken[];
  lead: Spoken | null;
  text: Text | null;
  pictures: PictureData[];
  /** What stands in for a picture; nothing does when absent. */
  poster?: { motif?: Motif; subtitle: string | null };
  /** States in a word: free, sold out, cancelled, signed. */
  tags?: State[];
  /** Where one books: the main thing to do on the page. */
  booking?: string | null;
  /** For calendars of readers. */
  appointment?: Appointment;
  facts: Fact[];
}

/** A text, and its language when it is not that of the page. */
export interface Spoken {
  text: string;
  lang?: string;
}

export interface Text extends Spoken {
  isMarkdown: boolean;
}

export interface State extends Spoken {
  tone?: 'ok' | 'warn' | 'off';
}

export interface Appointment {
  title: string;
  /** Instants (ISO 8601, UTC), or local days, the last one included. */
  start: string;
  end: string | null;
  isWholeDay: boolean;
  place: string | null;
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

/** The same as a text of its own: its lines are kept. */
export function plainText(text: PlainText | null, locale: string): Text | null {
  const found = spoken(text, locale);
  return found && { ...found, isMarkdown: false };
}

/** The same in markdown, whose marks the page draws. */
export function markdownText(text: MarkdownText | null, locale: string): Text | null {
  const own = text?.[locale];
  if (own) return { text: own, isMarkdown: true };
  return text?.fr ? { text: text.fr, lang: 'fr', isMarkdown: true } : null;
}
