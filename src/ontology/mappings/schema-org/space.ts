import type { PlaceLeaf } from 'schema-dts';
import type { SpaceData } from '../../records/space';
import { textIn } from '../text-in';
import { additionalProperties, identity } from './identity';
import { imageNodes } from './image';
import type { Node, PropertiesOf } from './node';
import { spacePlace } from './place';

/** A room as a schema.org Place inside its venue, without `@context`. */
export function spaceNode(data: SpaceData, locale: string): Node {
  const note = textIn(data.note, locale);
  return spacePlace(data, data.venue, locale, {
    ...identity(data, locale),
    description: note,
    maximumAttendeeCapacity: Math.max(data.capacitySeated ?? 0, data.capacityStanding ?? 0) || null,
    image: imageNodes(data.pictures, locale),
    additionalProperty: additionalProperties(data.facets, locale),
  } satisfies PropertiesOf<PlaceLeaf>);
}
