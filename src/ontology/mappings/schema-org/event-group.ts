import type { EventLeaf } from 'schema-dts';
import type { EventGroupData } from '../../records/event-group';
import { markdownIn, textIn } from '../text-in';
import { agentNode } from './agent';
import { EVENT_STATUS, labels } from './event';
import { identity, ownProperties } from './identity';
import { imageNodes } from './image';
import { node, type Node } from './node';
import { isFree, offerNodes } from './offer';
import { territoryPlace } from './place';
import { schemaTypes } from './type';

/** A festival, an edition or a season as a schema.org Event, without `@context`. */
export function eventGroupNode(data: EventGroupData, locale: string): Node {
  const about = textIn(data.teaser, locale) ?? markdownIn(data.description, locale);
  const texts = [about, textIn(data.statusReason, locale)];
  return {
    ...node<EventLeaf>(schemaTypes([data.kind ? [data.kind] : []], 'EventSeries'), {
      ...identity(data, locale),
      name: textIn(data.name, locale),
      description: texts.filter(Boolean).join('\n\n'),
      startDate: data.startDate,
      endDate: data.endDate,
      eventStatus: EVENT_STATUS[data.status],
      previousStartDate: data.status === 'rescheduled' ? data.previousDates : [],
      location: data.territories.map(territoryPlace),
      organizer: data.organisers.map((agent) => agentNode(agent)),
      superEvent: data.parent && { '@id': data.parent.uri, name: textIn(data.parent.name, locale) },
      keywords: labels(data.disciplines, locale),
      isAccessibleForFree: isFree(data.pricing),
      offers: offerNodes({ ...data, bookingStatus: 'unknown' }, locale),
      image: imageNodes(data.pictures, locale),
    }),
    ...ownProperties(data.facets, locale),
  };
}
