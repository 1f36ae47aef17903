/**
 * What every format needs of a record, so that no channel takes it out: which entry it is, how it is called, when it takes
 * place and whether it does.
 */
const kept = [
  ...[
    'documentId',
    'uri',
    'createdAt',
    'updatedAt',
    'availableFrom',
    'sequence',
    'identifiers',
    'sameAs',
    'type',
    'parents',
  ],
  ...['title', 'name', 'production', 'status', 'attendanceMode', 'venueToBeAnnounced'],
  ...['startDate', 'startTime', 'endDate', 'endTime', 'startsAt', 'endsAt', 'endIsEstimated', 'timeZone'],
  ...['venue.documentId', 'venue.uri', 'space.documentId', 'space.uri', 'offers.key', 'offers.uri'],
];

/** What says nothing of a part where mappings expect a value. */
const absent = {
  pricing: 'unknown',
  bookingStatus: 'unknown',
  'offers.bookingStatus': 'unknown',
  'venue.name': {},
  'space.name': '',
  alternateNames: {},
  facets: {},
};

/** What formats are given of a record of which a channel shows a part only. */
export const partial = { kept, absent };

/** A room is nowhere without its venue. */
export const partialSpace = { kept: [...kept, 'venue'], absent };
