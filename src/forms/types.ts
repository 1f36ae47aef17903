import type { TypeForm } from './form';

/** The team's part of every public record: who answers for it, who may see it, where it comes from. */
const recordKeeping = [
  ['steward', 'coEditors'],
  ['visibility', 'embargoUntil'],
  ['verifiedAt'],
  ['externalIds'],
  ['provenance'],
  ['slug', 'replacedBy'],
];

const pictures = [['pictures'], ['links']];

const prices = [['pricing'], ['offers'], ['priceNote'], ['booking']];

/** Forms of the content types, in the order a person thinks: what, when, where, price, access, who, media, record. */
export const types = {
  'api::performance.performance': {
    title: 'displayName',
    sections: {
      essentials: [
        ['production'],
        ['titleOverride'],
        ['startDate', 'startTime', 'doorTime'],
        ['venue', 'venueToBeAnnounced'],
        ['eventStatus', 'bookingStatus'],
      ],
      schedule: [
        ['endDate', 'endTime'],
        ['statusReason'],
        ['space', 'territory', 'fallbackVenue'],
        ['attendanceMode', 'onlineUrl'],
        ['ambiguousTime', 'timeZone'],
      ],
      booking: [...prices, ['capacity', 'remainingCapacity']],
      access: [
        ['accessServices'],
        ['audienceAccess', 'audiences'],
        ['ageMin', 'ageMax'],
        ['languages', 'subtitleLanguages'],
        ['gettingThere'],
      ],
      cast: [['organisers'], ['credits'], ['programme']],
      pictures,
      more: [['noteOverride'], ['form', 'premiereKind'], ['eventGroups', 'durationMinutes'], ['facets']],
      team: [...recordKeeping, ['scheduleChanges']],
    },
    readOnly: ['scheduleChanges'],
    columns: ['displayName', 'startDate', 'startTime', 'venue', 'eventStatus'],
    sort: { by: 'startDate', order: 'DESC' },
  },
  'api::production.production': {
    title: 'title',
    sections: {
      essentials: [['title', 'subtitle'], ['teaser'], ['description'], ['form', 'disciplines'], ['companies']],
      access: [['audiences'], ['ageMin', 'ageMax'], ['languages', 'subtitleLanguages'], ['contentNote']],
      cast: [['credits'], ['programme']],
      pictures,
      more: [['genres', 'state'], ['durationMinutes', 'intervalMinutes', 'premiereDate'], ['rerunOf'], ['facets']],
      team: recordKeeping,
    },
    columns: ['title', 'companies', 'disciplines', 'form', 'state'],
    sort: { by: 'title', order: 'ASC' },
  },
  'api::event-group.event-group': {
    title: 'name',
    sections: {
      essentials: [
        ['name'],
        ['kind'],
        ['startDate', 'endDate'],
        ['teaser'],
        ['description'],
        ['organisers', 'territories'],
      ],
      booking: prices,
      pictures,
      more: [['parent', 'editionNumber'], ['disciplines', 'audiences'], ['eventStatus'], ['statusReason'], ['facets']],
      team: [...recordKeeping, ['scheduleChanges']],
    },
    readOnly: ['scheduleChanges'],
    columns: ['name', 'kind', 'startDate', 'endDate', 'organisers', 'eventStatus'],
    sort: { by: 'startDate', order: 'DESC' },
  },
  'api::venue.venue': {
    title: 'name',
    sections: {
      essentials: [['name'], ['kinds', 'capacity'], ['address'], ['description']],
      access: [['accessFeatures'], ['accessNote'], ['gettingThere']],
      contact: [['contact'], ['operator', 'owner']],
      pictures,
      more: [['alternateNames'], ['altitudeMetres', 'isOutdoor', 'isTemporary'], ['facets']],
      team: recordKeeping,
    },
    columns: ['name', 'kinds', 'capacity', 'operator', 'verifiedAt'],
    sort: { by: 'name', order: 'ASC' },
  },
  'api::space.space': {
    title: 'displayName',
    sections: {
      essentials: [['name', 'kind'], ['venue'], ['capacitySeated', 'capacityStanding']],
      access: [['accessFeatures']],
      pictures,
      more: [['stageWidthM', 'stageDepthM', 'stageHeightM'], ['note'], ['facets']],
      team: recordKeeping,
    },
    columns: ['name', 'venue', 'kind', 'capacitySeated', 'capacityStanding'],
    sort: { by: 'displayName', order: 'ASC' },
  },
  'api::organisation.organisation': {
    title: 'name',
    sections: {
      essentials: [['name', 'shortName'], ['kinds', 'disciplines'], ['territory'], ['description']],
      contact: [['contact'], ['address'], ['members']],
      pictures,
      more: [
        ['legalName', 'legalForm'],
        ['licences'],
        ['foundedYear', 'closedYear'],
        ['parent', 'predecessors'],
        ['facets'],
      ],
      team: [['accounts'], ...recordKeeping],
    },
    columns: ['name', 'shortName', 'kinds', 'territory', 'disciplines'],
    sort: { by: 'name', order: 'ASC' },
  },
  'api::person.person': {
    title: 'displayName',
    sections: {
      essentials: [
        ['displayName', 'sortName'],
        ['firstName', 'lastName'],
        ['professions'],
        ['biography'],
        ['publicationBasis', 'consentDate'],
      ],
      pictures,
      more: [['alternateNames'], ['facets']],
      team: recordKeeping,
    },
    columns: ['displayName', 'professions', 'publicationBasis'],
    sort: { by: 'sortName', order: 'ASC' },
  },
  'api::work.work': {
    title: 'title',
    sections: {
      essentials: [['title', 'originalTitle'], ['kind', 'creationYear'], ['credits'], ['summary']],
      pictures,
      more: [['languages', 'durationMinutes'], ['basedOn'], ['facets']],
      team: recordKeeping,
    },
    columns: ['title', 'kind', 'creationYear', 'languages'],
    sort: { by: 'title', order: 'ASC' },
  },
  'api::vocabulary.vocabulary': {
    title: 'code',
    sections: {
      essentials: [['title'], ['description'], ['code', 'governance']],
      more: [
        ['broader', 'owner'],
        ['version', 'licence'],
      ],
    },
    columns: ['code', 'governance', 'broader', 'version'],
    sort: { by: 'code', order: 'ASC' },
  },
  'api::concept.concept': {
    title: 'displayName',
    sections: {
      essentials: [['prefLabel'], ['altLabels'], ['definition'], ['scheme', 'code'], ['broader', 'position']],
      team: [['state', 'replacedBy'], ['flags', 'decisionRef'], ['mappings']],
    },
    columns: ['displayName', 'scheme', 'code', 'state', 'position'],
    sort: { by: 'displayName', order: 'ASC' },
  },
  'api::territory.territory': {
    title: 'displayName',
    sections: {
      essentials: [['name', 'inScope'], ['code', 'codeType'], ['parents'], ['postalCodes']],
      team: [['latitude', 'longitude'], ['contour'], ['validFrom', 'validTo', 'replacedBy']],
    },
    columns: ['name', 'code', 'codeType', 'inScope', 'parents'],
    sort: { by: 'name', order: 'ASC' },
  },
  'api::source.source': {
    title: 'name',
    sections: {
      essentials: [['name', 'kind'], ['organisation', 'url'], ['licence'], ['attribution'], ['trust', 'active']],
    },
    columns: ['name', 'kind', 'organisation', 'trust', 'active'],
    sort: { by: 'name', order: 'ASC' },
  },
  'api::facet.facet': {
    title: 'key',
    sections: {
      essentials: [['label'], ['help'], ['key', 'valueType'], ['appliesTo', 'vocabulary']],
      more: [
        ['multiple', 'required', 'unit'],
        ['min', 'max', 'pattern'],
      ],
      team: [['visibility', 'owner'], ['state', 'decisionRef'], ['mappings']],
    },
    columns: ['key', 'valueType', 'state', 'visibility', 'owner'],
    sort: { by: 'key', order: 'ASC' },
  },
  'plugin::publisher.site': {
    title: 'name',
    sections: {
      essentials: [['name', 'logo'], ['title'], ['lead'], ['agenda', 'festivals'], ['directories'], ['frontPage']],
      more: [['brand', 'accent', 'radius']],
    },
  },
  'plugin::publisher.page': {
    title: 'title',
    sections: { essentials: [['title'], ['slug', 'isInMenu'], ['lead'], ['body']] },
    columns: ['title', 'slug', 'isInMenu'],
    sort: { by: 'title', order: 'ASC' },
  },
  'plugin::publisher.news-item': {
    title: 'title',
    sections: { essentials: [['title'], ['slug', 'date'], ['lead'], ['picture'], ['body']] },
    columns: ['title', 'date', 'slug'],
    sort: { by: 'date', order: 'DESC' },
  },
  'plugin::publisher.message': {
    title: 'text',
    sections: { essentials: [['kind', 'state'], ['text'], ['about'], ['organisation', 'language'], ['answer']] },
    readOnly: ['kind', 'state', 'text', 'about', 'organisation', 'language', 'answer'],
    columns: ['text', 'kind', 'state', 'organisation'],
    sort: { by: 'id', order: 'DESC' },
  },
} satisfies Record<string, TypeForm>;
