import type { SpaceData } from '../../../ontology/records/space';
import { plainText, type Content } from '../content';
import { factsIn } from '../facts';

export function spaceContent(data: SpaceData, locale: string): Content {
  const facts = factsIn(locale);
  return {
    title: { text: data.name },
    notices: [],
    lead: null,
    text: plainText(data.note, locale),
    pictures: data.pictures,
    facts: [
      facts.named('venue', [data.venue]),
      facts.place('address', data.venue.address),
      facts.terms('kind', [data.kind]),
      facts.plain('capacitySeated', data.capacitySeated),
      facts.plain('capacityStanding', data.capacityStanding),
      facts.plain('stageWidthM', data.stageWidthM),
      facts.plain('stageDepthM', data.stageDepthM),
      facts.plain('stageHeightM', data.stageHeightM),
      facts.terms('accessFeatures', data.accessFeatures),
      facts.links('links', data.links),
    ],
  };
}
