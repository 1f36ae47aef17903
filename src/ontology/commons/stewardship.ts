/** What the companies of a show say of it. */
const TEXT_AND_CREDITS = [
  'title',
  'subtitle',
  'teaser',
  'description',
  'contentNote',
  'credits',
  'programme',
  'durationMinutes',
  'intervalMinutes',
];

/** What whoever organises an evening says of it: when, whether it takes place, for how much, who may hear of it. */
const DATE_AND_PRICE = [
  'startDate',
  'startTime',
  'endDate',
  'endTime',
  'doorTime',
  'timeZone',
  'ambiguousTime',
  'eventStatus',
  'statusReason',
  'scheduleChanges',
  'pricing',
  'offers',
  'priceNote',
  'bookingStatus',
  'booking',
  'visibility',
  'embargoUntil',
];

/**
 * Which attributes others than the stewards of an entry answer for. Those of a venue, its technical and access facts among
 * them, are its stewards' own; so are those of a work, which has no company of its own.
 */
export const stewardedFields = {
  'api::production.production': [{ attributes: TEXT_AND_CREDITS, relation: 'companies' }],
  'api::performance.performance': [{ attributes: DATE_AND_PRICE, relation: 'organisers' }],
  'api::event-group.event-group': [{ attributes: DATE_AND_PRICE, relation: 'organisers' }],
};
