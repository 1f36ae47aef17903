/** What makes an entry useful to the public and to partners without being needed to publish it, by content type. */
export const recommended: Record<string, readonly string[]> = {
  'api::performance.performance': ['startTime', 'booking', 'offers', 'accessServices', 'pictures'],
  'api::production.production': ['description', 'durationMinutes', 'ageMin', 'credits', 'genres', 'pictures'],
  'api::event-group.event-group': ['description', 'disciplines', 'links', 'pictures'],
  'api::venue.venue': ['capacity', 'accessFeatures', 'contact', 'gettingThere', 'pictures'],
  'api::space.space': ['kind', 'capacitySeated', 'accessFeatures'],
  'api::organisation.organisation': ['description', 'disciplines', 'contact', 'links'],
  'api::person.person': ['links', 'pictures'],
  'api::work.work': ['credits', 'creationYear'],
};
