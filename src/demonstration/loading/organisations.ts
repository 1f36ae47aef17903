import type { OrganisationContent } from '../content';
import { organisations, partners } from '../organisations';
import type { DemonstrationEntry, LoadingStep } from './entry';
import { localised } from './entry';
import type { FindCommune } from './communes';
import { credits } from './credits';
import { entryId, entryIds, term, terms } from './references';
import { typedFrom } from './sources';

const ORGANISATION = 'api::organisation.organisation';

/** Answers for every record of the demonstration, itself included. */
export const stewardId = entryId(ORGANISATION, partners.cooperative);

const isSteward = ({ slug }: OrganisationContent) => slug === partners.cooperative;

/** What others succeed to comes first. */
const byPredecessors = (one: OrganisationContent, other: OrganisationContent) =>
  (one.predecessors?.length ?? 0) - (other.predecessors?.length ?? 0);

export const stewardStep = (communeOf: FindCommune): LoadingStep => ({
  uid: ORGANISATION,
  entries: organisations.filter(isSteward).map((organisation) => entryOf(organisation, communeOf)),
});

export const organisationStep = (communeOf: FindCommune): LoadingStep => ({
  uid: ORGANISATION,
  entries: organisations
    .filter((organisation) => !isSteward(organisation))
    .sort(byPredecessors)
    .map((organisation) => entryOf(organisation, communeOf)),
});

function entryOf(organisation: OrganisationContent, communeOf: FindCommune): DemonstrationEntry {
  const { documentId: communeDocumentId, name: town } = communeOf(organisation.commune);
  const { slug, name, shortName, kinds, disciplines, legalForm, foundedYear, closedYear } = organisation;
  const { predecessors, members, description, street, postalCode, source } = organisation;
  const { french, translations } = localised(description);
  return {
    slug,
    translations,
    data: {
      ...french,
      slug,
      name,
      shortName,
      kinds: terms(ORGANISATION, 'kinds', kinds),
      disciplines: terms(ORGANISATION, 'disciplines', disciplines),
      ...(legalForm && { legalForm: term(ORGANISATION, 'legalForm', legalForm) }),
      foundedYear,
      closedYear,
      predecessors: entryIds(ORGANISATION, predecessors),
      members: credits(members),
      territory: communeDocumentId,
      ...(street && {
        address: { street, postalCode, locality: town, countryCode: 'FR', commune: communeDocumentId },
      }),
      steward: stewardId,
      provenance: typedFrom(source),
    },
  };
}
