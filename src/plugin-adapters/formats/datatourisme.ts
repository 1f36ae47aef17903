import { datatourismeContext, pointOfInterestParts, pointsOfInterest } from '../../ontology/mappings/datatourisme';
import type { PerformanceData } from '../../ontology/records/performance';
import { WHOLE_FILE, type Format } from '../../plugins/channels/server/src/domain/formats/format';

/** Performances in the words of DATAtourisme. */
export const datatourisme: Format = {
  extension: 'datatourisme.jsonld',
  label: { fr: 'DATAtourisme', en: 'DATAtourisme', it: 'DATAtourisme' },
  readers: { fr: 'la plateforme DATAtourisme', en: 'the DATAtourisme platform', it: 'la piattaforma DATAtourisme' },
  contentType: 'application/ld+json; charset=utf-8',
  pageSize: WHOLE_FILE,
  carries: pointOfInterestParts,
  offers: ({ name }) => name === 'performances',
  write: (_feed, items) =>
    JSON.stringify({
      '@context': datatourismeContext,
      '@graph': pointsOfInterest(items.map(({ data }) => data as PerformanceData)),
    }),
};
