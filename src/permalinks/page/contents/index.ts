import type { Content } from '../content';
import { conceptContent } from './concept';
import { eventGroupContent } from './event-group';
import { organisationContent } from './organisation';
import { performanceContent } from './performance';
import { personContent } from './person';
import { productionContent } from './production';
import { spaceContent } from './space';
import { territoryContent } from './territory';
import { venueContent } from './venue';
import { workContent } from './work';

/** What the page of each type says. */
const contents = {
  'api::performance.performance': performanceContent,
  'api::production.production': productionContent,
  'api::work.work': workContent,
  'api::event-group.event-group': eventGroupContent,
  'api::venue.venue': venueContent,
  'api::space.space': spaceContent,
  'api::organisation.organisation': organisationContent,
  'api::person.person': personContent,
  'api::concept.concept': conceptContent,
  'api::territory.territory': territoryContent,
} satisfies Record<string, (data: never, locale: string) => Content>;

/** What the page of a record says in a language. */
export function contentOf(uid: string, data: unknown, locale: string): Content {
  const content = (contents as unknown as Record<string, (data: unknown, locale: string) => Content>)[uid];
  if (!content) throw new Error(`No page is described for ${uid}`);
  const { facts, ...said } = content(data, locale);
  return { ...said, facts: facts.filter(({ values }) => values.length > 0) };
}
