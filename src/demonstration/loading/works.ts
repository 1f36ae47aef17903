import { publicDomainWorks } from '../works';
import { credits } from './credits';
import { localised, type LoadingStep } from './entry';
import { stewardId } from './organisations';
import { term, terms } from './references';
import { typedFrom } from './sources';

const WORK = 'api::work.work';

export const workStep: LoadingStep = {
  uid: WORK,
  entries: publicDomainWorks.map(({ slug, texts, kind, credits: authors, languages, ...work }) => {
    const { french, translations } = localised(texts);
    return {
      slug,
      translations,
      data: {
        ...work,
        ...french,
        slug,
        kind: term(WORK, 'kind', kind),
        credits: credits(authors),
        languages: terms(WORK, 'languages', languages),
        steward: stewardId,
        provenance: typedFrom(),
      },
    };
  }),
};
