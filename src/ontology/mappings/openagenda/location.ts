import type { PerformanceData } from '../../records/performance';
import type { LocalisedText } from '../../records/source';
import { textIn } from '../text-in';

const VENUE_UNKNOWN = 'Lieu à préciser';

/** Where it takes place (`EventLocation`); what a private address may not tell is null, its commune is told. */
export function locationOf(
  { venue, venueToBeAnnounced, territory, timeZone, attendanceMode }: PerformanceData,
  locales: readonly string[],
) {
  if (attendanceMode === 'online' || (!venue && !territory)) return null;
  const { street, postalCode, locality, countryCode, region, place } = venue?.address ?? {};
  const city = territory?.name ?? locality ?? null;
  const town = [postalCode ?? territory?.postalCode, locality ?? city].filter(Boolean).join(' ');
  return {
    name: venue ? (textIn(venue.name, 'fr') ?? city) : venueToBeAnnounced ? VENUE_UNKNOWN : city,
    address: [street, town].filter(Boolean).join(', ') || null,
    city,
    postalCode: postalCode ?? territory?.postalCode ?? null,
    region: region ?? territory?.region ?? null,
    countryCode: countryCode ?? territory?.countryCode ?? null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    district: null,
    department: null,
    adminLevel3: null,
    adminLevel5: null,
    country: countryName(countryCode ?? territory?.countryCode, locales),
    timezone: timeZone,
  };
}

/** The country in each language; null when it is not known. */
function countryName(code: string | null | undefined, locales: readonly string[]): LocalisedText | null {
  if (!code) return null;
  return Object.fromEntries(locales.map((locale) => [locale, countryNames(locale).of(code) ?? code]));
}

/** Made once a language: making one takes far longer than using it. */
const made = new Map<string, Intl.DisplayNames>();

function countryNames(locale: string): Intl.DisplayNames {
  const names = made.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region' });
  made.set(locale, names);
  return names;
}
