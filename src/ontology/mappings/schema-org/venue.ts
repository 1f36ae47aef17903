import type { VenueData } from '../../records/venue';
import { markdownIn } from '../text-in';
import { additionalProperties, identity } from './identity';
import { imageNodes } from './image';
import type { Node } from './node';
import { venuePlace } from './place';

/** A venue as a schema.org Place of its kinds, without `@context`. */
export function venueNode(data: VenueData, locale: string): Node {
  const description = markdownIn(data.description, locale);
  return venuePlace(data, locale, {
    ...identity(data, locale),
    alternateName: data.alternateNames[locale] ?? data.alternateNames.fr,
    description: description,
    maximumAttendeeCapacity: data.capacity,
    telephone: data.contact?.phone,
    image: imageNodes(data.pictures, locale),
    additionalProperty: additionalProperties(data.facets, locale),
  });
}
