interface SharedType {
  uid: string;
  /** The attribute under which people know an entry. */
  name: string;
  /** Paths of what distinguishes two entries of the same name, the first that says something. */
  details?: string[];
}

/** The types that members write together. */
export const sharedTypes: SharedType[] = [
  { uid: 'api::performance.performance', name: 'displayName' },
  { uid: 'api::production.production', name: 'title', details: ['companies.name'] },
  { uid: 'api::work.work', name: 'title' },
  { uid: 'api::event-group.event-group', name: 'name' },
  { uid: 'api::venue.venue', name: 'name', details: ['address.commune.name', 'address.locality'] },
  { uid: 'api::space.space', name: 'displayName' },
  { uid: 'api::organisation.organisation', name: 'name', details: ['territory.name'] },
  { uid: 'api::person.person', name: 'displayName' },
];
