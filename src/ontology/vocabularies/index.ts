import { accessFeature } from './access-feature';
import { accessService } from './access-service';
import { audience } from './audience';
import { bookingStatus } from './booking-status';
import { discipline } from './discipline';
import { eventForm } from './event-form';
import { eventStatus } from './event-status';
import { genre } from './genre';
import { groupKind } from './group-kind';
import { identifierScheme } from './identifier-scheme';
import { language } from './language';
import { legalForm } from './legal-form';
import { licence } from './licence';
import { linkKind } from './link-kind';
import { organisationKind } from './organisation-kind';
import { participationRole } from './participation-role';
import { premiereKind } from './premiere-kind';
import { priceCategory } from './price-category';
import { spaceKind } from './space-kind';
import { venueKind } from './venue-kind';
import { workKind } from './work-kind';
import type { VocabularySeed } from './seed';

export type { ConceptSeed, MappingSeed, VocabularySeed } from './seed';

/** Every vocabulary of the ontology; one comes after the vocabulary that its terms refer to. */
export const vocabularies: readonly VocabularySeed[] = [
  discipline,
  genre,
  eventForm,
  groupKind,
  workKind,
  premiereKind,
  venueKind,
  spaceKind,
  organisationKind,
  participationRole,
  audience,
  accessService,
  accessFeature,
  priceCategory,
  licence,
  legalForm,
  identifierScheme,
  language,
  linkKind,
  eventStatus,
  bookingStatus,
];
