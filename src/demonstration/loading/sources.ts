import { ENTRY_SOURCE_ID } from '../../boot/sources';
import { conceptId } from '../../boot/vocabularies';
import type { Data, LoadingStep } from './entry';
import { entryId } from './references';

const SOURCE = 'api::source.source';
const FESTIVALS = 'liste-des-festivals';

/** Where the real festivals come from. */
export const sourceStep: LoadingStep = {
  uid: SOURCE,
  entries: [
    {
      slug: FESTIVALS,
      data: {
        name: 'Liste des festivals, ministère de la Culture',
        kind: 'csv',
        url: 'https://data.culture.gouv.fr/explore/dataset/festivals-global-festivals-_-pl/',
        licence: conceptId('licence', 'etalab-2.0'),
        attribution: {
          fr: 'Ministère de la Culture, Liste des festivals',
          en: 'French Ministry of Culture, List of festivals',
          it: 'Ministero della Cultura francese, Elenco dei festival',
        },
        trust: 70,
        active: true,
      },
    },
  ],
};

/** Typed by hand, from a public page for what is real. */
export const typedFrom = (page?: string): Data => ({
  source: ENTRY_SOURCE_ID,
  ...(page && { recordUrl: page }),
});

export const fromListOfFestivals = (identifier: string): Data => ({
  source: entryId(SOURCE, FESTIVALS),
  recordId: identifier,
});
