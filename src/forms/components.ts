import type { Form } from './form';

/** Forms of the value objects. Keys and checksums that OduS computes are left out. */
export const components = {
  'contact.contact': { title: 'email', rows: [['label'], ['email', 'phone', 'visibility']] },
  'contact.link': { title: 'url', rows: [['url'], ['kind', 'language'], ['label']] },
  'identity.external-id': {
    title: 'value',
    rows: [
      ['scheme', 'value'],
      ['uri', 'verifiedAt'],
    ],
    readOnly: ['uri'],
  },
  'identity.facet-value': {
    title: 'text',
    rows: [['facet'], ['text'], ['translatedText'], ['number', 'boolean', 'date'], ['url', 'concepts']],
  },
  'identity.mapping': { title: 'value', rows: [['target', 'value', 'relation']] },
  'identity.provenance': {
    title: 'recordId',
    rows: [['source', 'licence'], ['recordId', 'recordUrl'], ['firstSeenAt', 'lastSyncedAt'], ['lockedFields']],
    readOnly: ['firstSeenAt', 'lastSyncedAt'],
  },
  'identity.show-licence': { title: 'number', rows: [['category', 'number', 'validUntil']] },
  'media.picture': {
    title: 'credit',
    rows: [['file', 'role'], ['alt'], ['caption'], ['credit', 'licence'], ['usage', 'expiresOn']],
  },
  'place.address': {
    title: 'locality',
    rows: [
      ['street', 'line2'],
      ['postalCode', 'locality', 'countryCode'],
      ['commune', 'disclosure'],
      ['latitude', 'longitude', 'precision'],
    ],
  },
  'price.booking': { title: 'url', rows: [['mode', 'url'], ['phone', 'email'], ['opensAt', 'closesAt'], ['note']] },
  'price.offer': {
    title: 'url',
    rows: [
      ['category', 'state'],
      ['price', 'priceMax', 'currency'],
      ['name'],
      ['url'],
      ['validFrom', 'validUntil'],
      ['note'],
    ],
  },
  'schedule.schedule-change': {
    title: 'previousStartDate',
    rows: [
      ['changedAt', 'kind'],
      ['previousStartDate', 'previousStartTime'],
      ['previousVenue', 'previousStatus'],
      ['reason'],
    ],
  },
  'work.credit': {
    title: 'creditedAs',
    rows: [
      ['role', 'headline'],
      ['person', 'organisation'],
      ['creditedAs', 'character'],
    ],
  },
  'work.programme-item': {
    title: 'kind',
    rows: [['kind', 'work'], ['title'], ['premiere', 'durationMinutes']],
  },
} satisfies Record<string, Form>;
