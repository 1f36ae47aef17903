import { people } from '../people';
import { localised, type LoadingStep } from './entry';
import { stewardId } from './organisations';
import { terms } from './references';
import { typedFrom } from './sources';

const PERSON = 'api::person.person';

export const personStep: LoadingStep = {
  uid: PERSON,
  entries: people.map(({ slug, professions, biography, source, ...names }) => {
    const { french, translations } = localised(biography);
    return {
      slug,
      translations,
      data: {
        ...names,
        ...french,
        slug,
        professions: terms(PERSON, 'professions', professions),
        publicationBasis: 'professional_public',
        steward: stewardId,
        provenance: typedFrom(source),
      },
    };
  }),
};
