/** A text by language. */
type Text = Record<string, string>;

/** A text, and its language when it is not that of the page. */
export interface Spoken {
  text: string;
  lang?: string;
}

/** A picture as pages show it. Addresses are absolute. */
export interface CardPicture {
  url: string;
  alt: string;
  credit: string;
  width: number | null;
  height: number | null;
  /** The same picture smaller, the smallest first. */
  thumbnails: { url: string; width: number; height: number }[];
  /** The same as WebP, for browsers that take it. */
  webp?: { url: string; width: number }[];
}

/** What is said of a card in one word; the tone only underlines it. */
export interface CardTag {
  text: string;
  tone?: 'good' | 'warning' | 'off';
}

/** When something takes place: local dates `YYYY-MM-DD` and times `HH:mm` as the territory writes them. */
export interface CardDate {
  startDate: string;
  startTime: string | null;
  endDate: string | null;
  endTime: string | null;
  /** For machines: `2027-03-12T20:30:00+01:00`, or the date alone. */
  dateTime: string;
}

/** Something that a card has in common with others: a commune, a discipline, an organiser. */
export interface SpreadValue {
  /** `commune`: a name that the site has words for. */
  criterion: string;
  code: string;
  label: string;
}

/** An item of a channel as lists show it. */
export interface Card {
  /** URI of the entry. */
  uri: string;
  documentId: string;
  title: Spoken;
  /** Absent for what has no date. */
  when: CardDate | null;
  /** Who plays or does it, in a few words. */
  by: Spoken | null;
  where: string | null;
  /** The same and its price apart, for lines in a style of their own; absent where there is nothing to set apart. */
  apart?: { venue: string | null; town: string | null; price: string | null };
  picture: CardPicture | null;
  /** What is drawn in the place of a picture: words over the title, and the code that chooses the motif. */
  poster: { label: string; motif: string };
  tags: CardTag[];
  /** Announced, and will not take place: the title is struck. */
  isCancelled: boolean;
  /** True when a person put it first in its channel. */
  isPinned: boolean;
  place: { latitude: number; longitude: number } | null;
  /** What a front page is spread over: the commune, the discipline, who organises. The more telling comes first. */
  spread: SpreadValue[];
}

/** A filter of a list, by the parameter of channels that narrows it. */
export interface ListFilter {
  parameter: string;
  label: Text;
  /** Terms that are shown, in this order; all that there are when absent, the most frequent first. */
  codes?: string[];
}

/** A number by which a list is narrowed: a price, an age. */
export interface ListMeasure {
  parameter: string;
  label: Text;
  /** How a number of it is said once it is chosen: `{value}` stands for it. */
  chosen: Text;
  max: number;
}

/** What a list is narrowed to by one press. */
export interface QuickFilter {
  code: string;
  label: Text;
  /** Parameters of the list's address: `{ when: 'weekend' }`, `{ pricing: 'free' }`. */
  parameters: Record<string, string>;
}

/** How the items of a source are shown on the site. The application declares it, the site knows nothing else of them. */
export interface Presentation<Data = unknown> {
  /** Name of the source: `performances`. */
  source: string;
  /** What its list is called where nothing else names it. */
  label: Text;
  /** What one of them is called: Spectacles, compagnies: for counts. `{count}` stands for the number. */
  counted: { one: Text; many: Text };
  card(data: Data, locale: string): Card;
  filters: ListFilter[];
  measures?: ListMeasure[];
  quickFilters: QuickFilter[];
}
