import { curationStatus, type Approval, type Curation, type CurationStatus } from './curation/curation';
import { overlaid, type Overlay } from './curation/overlay';
import { toComparable } from './filter/comparable-text';
import type { Filter } from './filter/filter';
import { ALWAYS, intersection, NEVER, splitAt, type Interval } from './filter/intervals';
import { matchingIntervals } from './filter/matching-intervals';
import type { FormerSlug } from './former-slugs';
import { localise } from './localise';
import type { PressStyle } from './print/press-styles';
import type { Shape } from './shape/shape';
import type { Field, LocalisedText, Source } from './source';

/** A channel as it is stored: a partner's editorial contract. */
export interface Channel {
  documentId: string;
  slug: string;
  /** Slugs that it had, which lead to it for a time. */
  formerSlugs?: FormerSlug[] | null;
  name: LocalisedText;
  mission: LocalisedText;
  source: string;
  /** Null takes everything. */
  filter: Filter | null;
  /** How items show a record; null shows every field of the source as it is. */
  shape: Shape | null;
  locales: string[] | null;
  /** Which matches wait until somebody approves them. */
  approval: Approval;
  /** Document ids of organisations whose entries need no approval, besides the partner's own. */
  trustedOrganisations: string[] | null;
  /** Extensions of the formats that it may be read in, besides JSON; null for all that its source has. */
  formats: string[] | null;
  licence: string;
  /** How a line for the press is written; null for the first of the house styles. */
  pressStyle: PressStyle | null;
  /** Who is to be named by whoever publishes it again. */
  attribution: LocalisedText | null;
  /** False when only tokens and secret addresses open it. */
  isPublic: boolean;
  /** Origins of the sites whose pages may read it; null for all. */
  allowedSites: string[] | null;
  partner?: { documentId: string } | null;
}

/** The place of a record in a channel during an interval of time; instants in milliseconds. */
export interface ItemRow {
  /** What the partner says otherwise; null for most. */
  overlay: Overlay | null;
  isCancelled: boolean;
  /** Pinned items come first, in the order of their positions. */
  position: number;
  sortKey: string;
  startsAt: number | null;
  endsAt: number | null;
  visibleFrom: number;
  visibleUntil: number;
}

export interface Publication {
  channel: Channel;
  source: Source;
  /** Every field of the source. */
  fields: Field[];
  locales: { defaultLocale: string; all: string[] };
  timeZone: string;
  languageTags: Record<string, string>;
}

/** The fields that a channel may show: those that are reserved, only when it is closed and its partner is a member. */
export function allowedFields(
  { isPublic, partner }: Pick<Channel, 'isPublic' | 'partner'>,
  fields: Field[],
  members: string[],
): Field[] {
  const isTrusted = isPublic === false && members.includes(partner?.documentId ?? '');
  return isTrusted ? fields : fields.filter(({ isReserved }) => !isReserved);
}

/** Position of what nobody pinned: the last that a 32-bit column holds. */
export const UNPINNED = 2_147_483_647;

/** The farthest instants that a date can hold, in milliseconds: ECMA-262, section 21.4.1.1. */
const FARTHEST_MS = 8.64e15;

/** The languages of a channel, the application's default when it says none. */
export const localesOf = ({ locales }: Pick<Channel, 'locales'>, all: string[]): string[] =>
  locales && locales.length > 0 ? locales : all;

/** What the bytes of a channel's items depend on, besides the records. */
export const renderedWith = ({ source, shape, locales }: Channel): unknown => [source, shape, locales];

/** The rows of one record in a channel: one an interval of time, none for what is over at `now`. */
export function toItemRows(
  data: unknown,
  publication: Publication,
  curation: Curation | undefined,
  now: number,
): ItemRow[] {
  const visible = visibleIntervals(data, publication, curation).filter(([, until]) => until > now);
  const shown = overlaid(data, curation?.overlay, publication.source);
  const changes = (publication.source.changesAt?.(shown) ?? []).map((at) => Date.parse(at)).filter((at) => at > now);
  const intervals = splitAt(visible, changes);
  if (intervals.length === 0) return [];
  const { source } = publication;
  const period = source.period?.(data);
  const row = {
    isCancelled: source.isCancelled?.(data) ?? false,
    overlay: curation?.overlay ?? null,
    position: curation?.position ?? UNPINNED,
    sortKey: toComparable(titleOf(shown, publication)).slice(0, 250),
    startsAt: period ? Date.parse(period.startsAt) : null,
    endsAt: period ? Date.parse(period.endsAt) : null,
  };
  return intervals.map(([from, until]) => ({
    ...row,
    visibleFrom: Math.max(from, -FARTHEST_MS),
    visibleUntil: Math.min(until, FARTHEST_MS),
  }));
}

/** The title that sorts a record: in the first language of the channel, so that every language has the same order. */
function titleOf(data: unknown, { channel, fields, locales }: Publication): string {
  const field = fields.find(({ name }) => name === 'title') ?? fields.find(({ name }) => name === 'name');
  if (!field) return '';
  const chain: [string, string] = [localesOf(channel, locales.all)[0] ?? '', locales.defaultLocale];
  const title = localise(field.read(data), field, chain, locales.all);
  return typeof title === 'string' ? title : '';
}

/** When a record is seen in a channel: what people decided, then the filter, never before the end of an embargo. */
export function visibleIntervals(data: unknown, publication: Publication, curation: Curation | undefined): Interval[] {
  const status = curationStatusIn(data, publication, curation);
  if (status === 'excluded' || status === 'waiting') return NEVER;
  const { channel, source, fields, timeZone } = publication;
  const chosen =
    status === 'included'
      ? untilItsEnd(data, source)
      : channel.filter
        ? matchingIntervals(data, channel.filter, fields, timeZone)
        : ALWAYS;
  const availableFrom = source.availableFrom?.(data);
  return availableFrom ? intersection(chosen, [[Date.parse(availableFrom), Infinity]]) : chosen;
}

/** Who includes a date by hand announces it: once it is over, it goes like the others. */
function untilItsEnd(data: unknown, { period }: Source): Interval[] {
  return period ? [[-Infinity, Date.parse(period(data).endsAt)]] : ALWAYS;
}

/** What people decided of a record in a channel. The partner trusts itself. */
export function curationStatusIn(
  data: unknown,
  { channel, source }: Publication,
  curation: Curation | undefined,
): CurationStatus {
  const trusted = [...(channel.trustedOrganisations ?? []), ...(channel.partner ? [channel.partner.documentId] : [])];
  const isTrusted = () => source.responsible?.codes(data).some((documentId) => trusted.includes(documentId)) ?? false;
  return curationStatus(curation?.decision, channel.approval ?? 'automatic', isTrusted);
}
