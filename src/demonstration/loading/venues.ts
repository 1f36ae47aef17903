import type { VenueContent } from '../content';
import { spaces, venues } from '../venues';
import type { FindCommune } from './communes';
import { localised, type Data, type DemonstrationEntry, type LoadingStep } from './entry';
import { stewardId } from './organisations';
import { entryId, term, terms } from './references';
import { typedFrom } from './sources';

const ORGANISATION = 'api::organisation.organisation';
const VENUE = 'api::venue.venue';
const SPACE = 'api::space.space';

export const venueStep = (communeOf: FindCommune): LoadingStep => ({
  uid: VENUE,
  entries: venues.map((venue) => entryOf(venue, communeOf)),
});

function entryOf(venue: VenueContent, communeOf: FindCommune): DemonstrationEntry {
  const { slug, texts, kinds, capacity, altitudeMetres, isOutdoor = false, isTemporary = false } = venue;
  const { operator, merimee, source } = venue;
  const { french, translations } = localised(texts);
  return {
    slug,
    translations,
    data: {
      ...french,
      slug,
      kinds: terms(VENUE, 'kinds', kinds),
      address: addressOf(venue, communeOf),
      capacity,
      altitudeMetres,
      isOutdoor,
      isTemporary,
      ...(operator && { operator: entryId(ORGANISATION, operator) }),
      ...(merimee && {
        externalIds: [{ scheme: term('identity.external-id', 'scheme', 'merimee'), value: merimee }],
      }),
      // Who runs a place answers for what is said of it.
      steward: operator ? entryId(ORGANISATION, operator) : stewardId,
      provenance: typedFrom(source),
    },
  };
}

/** A point that no source gives is the centre of the commune, and says so. */
function addressOf(venue: VenueContent, communeOf: FindCommune): Data {
  const { commune: code, point, locality, postalCode, street, disclosure = 'public' } = venue;
  const commune = communeOf(code);
  const [latitude, longitude] = point ?? [commune.latitude, commune.longitude];
  return {
    street,
    postalCode,
    locality: locality ?? commune.name,
    countryCode: 'FR',
    commune: commune.documentId,
    latitude,
    longitude,
    precision: point ? 'exact' : 'commune',
    disclosure,
  };
}

export const spaceStep: LoadingStep = {
  uid: SPACE,
  entries: spaces.map(({ slug, venue, kind, source, ...space }) => ({
    slug,
    data: {
      ...space,
      slug,
      venue: entryId(VENUE, venue),
      kind: term(SPACE, 'kind', kind),
      steward: stewardId,
      provenance: typedFrom(source),
    },
  })),
};
