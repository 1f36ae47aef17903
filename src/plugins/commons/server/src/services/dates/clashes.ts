import type { Core } from '@strapi/strapi';
import {
  areRivals,
  byNearness,
  clashBetween,
  entriesWithRivals,
  mayClash,
  type Clash,
  type Dated,
} from '../../domain/dates/clash';
import type { DatedEntry } from '../../domain/dates/dated-entry';
import { daysAround } from '../../domain/dates/evening';
import { getService } from '../get-service';
import type { DateOption } from '../../domain/dates/date-option';
import type { Reader } from './reader';
import type { Announced } from './dated-entries';
import { configured } from './rows';
import type { Typed } from './typed-entries';

type Clashing = DatedEntry & Clash;
export type ClashingOption = DateOption & Clash;

export interface Clashes {
  /** It is called off, or not a date for the public: nobody has to choose. */
  isQuiet: boolean;
  /** Without a place everything is near. */
  hasPlace: boolean;
  others: Clashing[];
  /** Of the same festival, that put them there knowingly. */
  sameGathering: Clashing[];
  options: ClashingOption[];
}

/** What happens the same evening, nearby, for the same public. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Around a date that somebody is typing: published dates, their own drafts and the options of members, nearest first. */
  async around(given: Typed, distanceKm: number, reader: Reader): Promise<Clashes> {
    const typed = await getService(strapi, 'typed-entries').complete(given);
    const days = daysAround(typed.date);
    const entries = await getService(strapi, 'dated-entries').between(days, reader);
    const options = await getService(strapi, 'options').between(days, reader);
    const clashing = entries.flatMap((entry) => withClash(typed, entry, entry, distanceKm)).sort(byNearness);
    const found = oneADocument(clashing);
    return {
      isQuiet: typed.isQuiet,
      hasPlace: typed.point !== null,
      others: found.filter(({ isSameGathering }) => !isSameGathering),
      sameGathering: found.filter(({ isSameGathering }) => isSameGathering),
      options: options.flatMap((option) => withClash(typed, option, asDated(option), distanceKm)).sort(byNearness),
    };
  },

  /** The entries of a period that have a rival: those of the reader's organisations, or all for who has none. */
  rivals(entries: DatedEntry[], distanceKm: number, { organisations }: Reader): Set<string> {
    return entriesWithRivals(entries, distanceKm, organisations.length > 0);
  },

  /** Tells who answers for the rivals of a date that was just published, unless the public knew it already. */
  async notify(documentId: string, before: Announced | null, today: string): Promise<void> {
    const announced = await getService(strapi, 'dated-entries').announced(documentId);
    if (!announced || announced.isQuiet || announced.date < today) return;
    if (before && !before.isQuiet && isSameAnnouncement(before, announced)) return;
    const { distanceKm } = configured(strapi).dates;
    const sameDays = await getService(strapi, 'dated-entries').announcedBetween(daysAround(announced.date));
    const nearby = sameDays.filter((other) => mayClash(announced, other, distanceKm)).map(({ id }) => id);
    // Most evenings there is none: what entries lead to is joined from eight tables.
    if (nearby.length === 0) return;
    const found = await getService(strapi, 'dated-entries').published([documentId, ...nearby]);
    const published = found.find(({ id }) => id === documentId);
    const rivals = found.filter((other) => published && areRivals(published, other, distanceKm));
    if (!published || rivals.length === 0) return;
    const own = new Set(await getService(strapi, 'stewards').membersOf(published.stewards));
    const { administratorId } = getService(strapi, 'authorship').current();
    for (const rival of rivals) {
      const recipients = await getService(strapi, 'stewards').membersOf(rival.stewards);
      await getService(strapi, 'notices').notify({
        kind: 'clash',
        entry: { uid: configured(strapi).dates.uid, documentId: rival.id },
        recipients: recipients.filter((id) => !own.has(id)),
        authorId: administratorId,
        parameters: wordsOf(published, clashBetween(published, rival, distanceKm)),
      });
    }
  },
});

function withClash<Other>(typed: Dated, other: Other, dated: Dated, distanceKm: number): (Other & Clash)[] {
  const clash = clashBetween(typed, dated, distanceKm);
  return clash ? [{ ...other, ...clash }] : [];
}

/** A published date whose draft is elsewhere counts once. */
const oneADocument = (clashing: Clashing[]): Clashing[] =>
  clashing.filter(({ id }, index) => clashing.findIndex((other) => other.id === id) === index);

const asDated = ({ id, date, time, place, point }: DateOption): Dated => ({
  ...{ id, date, time, place, point, endDate: null, endTime: null },
  ...{ performed: null, gatherings: [], publics: [], isQuiet: false },
});

const isSameAnnouncement = (before: Announced, after: Announced): boolean =>
  before.date === after.date && before.time === after.time && before.place?.id === after.place?.id;

const wordsOf = (published: DatedEntry, clash: Clash | null): Record<string, string> => ({
  title: published.title,
  otherDocumentId: published.id,
  date: published.date,
  time: published.time ?? '',
  place: published.place?.name ?? published.commune?.name ?? '',
  km: String(clash?.km ?? ''),
});
