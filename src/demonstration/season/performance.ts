import type { I18nText } from '../../ontology/i18n-text';
import type { ProgrammeItemContent } from '../content';

export interface OfferContent {
  category: string;
  price: number;
}

/** A performance of the season, with entries named by slug and concepts by code. Dates and times are Europe/Paris. */
export interface PlannedPerformance {
  slug: string;
  production?: string;
  titleOverride?: I18nText;
  noteOverride: I18nText;
  eventGroups: string[];
  organisers: string[];
  startDate: string;
  startTime?: string;
  endDate?: string;
  endTime?: string;
  doorTime?: string;
  venue?: string;
  space?: string;
  venueToBeAnnounced?: boolean;
  /** INSEE code, when the venue is to be announced. */
  territory?: string;
  fallbackVenue?: string;
  eventStatus: 'tentative' | 'scheduled' | 'rescheduled' | 'postponed' | 'cancelled';
  statusReason?: I18nText;
  scheduleChanges?: {
    changedAt: string;
    kind: 'date';
    previousStartDate: string;
    previousStartTime?: string;
    reason: I18nText;
  }[];
  pricing: 'unknown' | 'free' | 'donation' | 'paid';
  offers: OfferContent[];
  priceNote?: I18nText;
  bookingStatus: 'unknown' | 'not_needed' | 'not_open' | 'open' | 'limited' | 'waiting_list' | 'sold_out' | 'closed';
  booking?: { mode: 'optional' | 'required'; url: string };
  capacity?: number;
  remainingCapacity?: number;
  accessServices: string[];
  audienceAccess: 'everyone' | 'members' | 'education';
  programme?: ProgrammeItemContent[];
  visibility?: 'members';
  gettingThere?: I18nText;
  attendanceMode?: 'online';
  onlineUrl?: string;
  /** Kept as a draft: what an editor has not finished. */
  draft?: boolean;
}
