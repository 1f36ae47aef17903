import type { Core } from '@strapi/strapi';
import type { DescribedChannel } from '../describe-channel';
import type { LocaleChain } from '../localise';
import type { PressStyle } from '../print/press-styles';
import type { Column } from '../shape/columns';
import type { LocalisedText, Source } from '../source';

/** A page of a channel, as a format writes it. */
export interface Feed {
  channel: DescribedChannel;
  source: Source;
  /** What the items show, less what the reader did not ask for. */
  columns: Column[];
  /** The language that was asked for, then those that stand in for it. */
  chain: LocaleChain;
  /** IANA zone of the territory. */
  timeZone: string;
  /** Address of this page, and of the following one; null on the last. */
  address: string;
  next: string | null;
  /** Instant of reading, milliseconds. */
  at: number;
  /** Instant of the channel's last change, milliseconds. */
  changedAt: number;
  linkedDataContext: unknown;
  /** House style of its lines for the press; the first of them when null. */
  pressStyle: PressStyle | null;
}

export interface FeedItem {
  documentId: string;
  /** The record, for formats that say what it is in their own words. */
  data: unknown;
  /** The same as the partner shows it. */
  item: Record<string, unknown>;
  /** What the channel's log knows of it: instants in milliseconds, and how often readers saw it change. */
  history?: { announcedAt: number; changedAt: number; revision: number };
}

/** A way to read a channel: `/api/channels/{slug}.{extension}`. */
export type AnyFormat = Format | DrawnFormat;

interface DescribedFormat {
  /** Lower case; dots are allowed: `openagenda.json`. */
  extension: string;
  label: LocalisedText;
  /** For whom it is, in the words of people. */
  readers: LocalisedText;
  contentType: string;
  /** Items in one answer, unless the reader asks for pages. */
  pageSize: number;
  offers(source: Source): boolean;
  /**
   * What it writes: the items as the channel shows them, what the source tells of a record in one of its ways, or parts of
   * the record in its own way, given by their paths; then the constants of a channel have no place in it.
   */
  carries: 'items' | keyof NonNullable<Source['carried']> | readonly string[];
  /** The order of its items when the reader asks for none; that of the channel otherwise. */
  order?: 'newest';
  /** True when its bytes are no text. */
  isBinary?: true;
}

/** A format that is written from the items alone. */
export interface Format extends DescribedFormat {
  /** Pure: the same feed and items always give the same bytes. */
  write(feed: Feed, items: FeedItem[]): string | Promise<Buffer>;
  /** Instant (milliseconds) at which time alone makes other bytes of the same items; none when absent. */
  freshUntil?(items: FeedItem[], at: number): number;
  /** True when items are written one after the other without an end to their number: `write` is given one at a time. */
  isStreamed?: true;
}

/** A format that another part of the application draws: with parameters of its own, and with more than the items. */
export interface DrawnFormat extends DescribedFormat {
  /** Its own parameters, besides those of items. */
  parameters: FormatParameter[];
  /** Reads a request. @throws ValidationError that names the parameter and what it accepts. */
  read(strapi: Core.Strapi, query: Record<string, unknown>, channel: DrawnChannel): Promise<DrawnRequest>;
  draw(strapi: Core.Strapi, feed: Feed, items: FeedItem[], drawn: Drawn): Promise<string | Buffer>;
  /** True when drawing may take longer than a reader waits: it then goes on, and the reader is told how far it is. */
  isSlow?: true;
  /** Other addresses of it that people look for: their query and what each is called. */
  variants?: { query: string; label: LocalisedText }[];
  /** Instant (milliseconds) at which time alone makes other bytes of the same items. */
  freshUntil(strapi: Core.Strapi, at: number): number;
}

/** What reading a request needs of the channel. */
export interface DrawnChannel {
  source: Source;
  /** The languages in which it is published. */
  locales: string[];
  /** Instant of reading, milliseconds. */
  at: number;
}

export interface FormatParameter {
  name: string;
  /** JSON Schema. */
  schema: object;
  description: LocalisedText;
}

/** A request of a drawn format: the parameters of items under which it reads them, and what it keeps for the drawing. */
export interface DrawnRequest {
  parameters: Record<string, string>;
  options: object;
  /** What the name of the file says of it besides the channel. */
  variant?: string;
}

/** What a drawing needs besides its items. */
export interface Drawn {
  options: object;
  /** Items under the narrowing, on all pages. */
  total: number;
  /** Version of the channel. */
  version: number;
  isPublic: boolean;
}

/** A file has no pages: the first items in the channel's order, up to this many; a Link tells where the rest begins. */
export const WHOLE_FILE = 5000;
