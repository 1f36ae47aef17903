import { productions, specialProductions } from '../productions';
import type { ProductionContent } from '../content';
import { credits, programme } from './credits';
import { localised, type DemonstrationEntry, type LoadingStep } from './entry';
import { stewardId } from './organisations';
import { entryIds, term, terms } from './references';
import { typedFrom } from './sources';

const PRODUCTION = 'api::production.production';

export const productionStep: LoadingStep = {
  uid: PRODUCTION,
  entries: [...productions, ...specialProductions].map(entryOf),
};

function entryOf(production: ProductionContent): DemonstrationEntry {
  const { slug, texts, form, disciplines, genres, companies, audiences, languages, subtitleLanguages } = production;
  const { durationMinutes, intervalMinutes, ageMin, ageMax, state = 'active' } = production;
  const { french, translations } = localised(texts);
  return {
    slug,
    translations,
    data: {
      ...french,
      slug,
      form: term(PRODUCTION, 'form', form),
      disciplines: terms(PRODUCTION, 'disciplines', disciplines),
      genres: terms(PRODUCTION, 'genres', genres),
      companies: entryIds('api::organisation.organisation', companies),
      credits: credits(production.credits),
      programme: programme(production.programme),
      audiences: terms(PRODUCTION, 'audiences', audiences),
      languages: terms(PRODUCTION, 'languages', languages),
      subtitleLanguages: terms(PRODUCTION, 'subtitleLanguages', subtitleLanguages),
      durationMinutes,
      intervalMinutes,
      ageMin,
      ageMax,
      state,
      contentNote: production.contentNote,
      steward: stewardId,
      provenance: typedFrom(),
    },
  };
}
