import type { Schema, Struct } from '@strapi/strapi';

export interface ContactContact extends Struct.ComponentSchema {
  collectionName: 'components_contact_contacts';
  info: {
    displayName: 'Contact';
    icon: 'phone';
  };
  attributes: {
    email: Schema.Attribute.Email;
    label: Schema.Attribute.JSON & Schema.Attribute.CustomField<'global::i18n-text'>;
    phone: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20;
      }>;
    visibility: Schema.Attribute.Enumeration<['private', 'members', 'channel', 'public']> &
      Schema.Attribute.DefaultTo<'members'>;
  };
}

export interface ContactLink extends Struct.ComponentSchema {
  collectionName: 'components_contact_links';
  info: {
    displayName: 'Lien';
    icon: 'link';
  };
  attributes: {
    kind: Schema.Attribute.Relation<'manyToOne', 'api::concept.concept'>;
    label: Schema.Attribute.JSON & Schema.Attribute.CustomField<'global::i18n-text'>;
    language: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 12;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

export interface IdentityExternalId extends Struct.ComponentSchema {
  collectionName: 'components_identity_external_ids';
  info: {
    displayName: 'Identifiant externe';
    icon: 'key';
  };
  attributes: {
    scheme: Schema.Attribute.Relation<'manyToOne', 'api::concept.concept'>;
    uri: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    value: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    verifiedAt: Schema.Attribute.Date;
  };
}

export interface IdentityFacetValue extends Struct.ComponentSchema {
  collectionName: 'components_identity_facet_values';
  info: {
    displayName: 'Champ compl\u00E9mentaire';
    icon: 'puzzle';
  };
  attributes: {
    boolean: Schema.Attribute.Boolean;
    concepts: Schema.Attribute.Relation<'manyToMany', 'api::concept.concept'>;
    date: Schema.Attribute.Date;
    facet: Schema.Attribute.Relation<'manyToOne', 'api::facet.facet'>;
    number: Schema.Attribute.Decimal;
    text: Schema.Attribute.Text;
    translatedText: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<
        'global::i18n-text',
        {
          isLong: true;
        }
      >;
    url: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

export interface IdentityMapping extends Struct.ComponentSchema {
  collectionName: 'components_identity_mappings';
  info: {
    displayName: 'Correspondance';
    icon: 'link';
  };
  attributes: {
    relation: Schema.Attribute.Enumeration<['exact', 'close', 'broad', 'narrow']> & Schema.Attribute.DefaultTo<'exact'>;
    target: Schema.Attribute.Enumeration<
      ['schema', 'datatourisme', 'artsdata', 'capdata', 'uit', 'openagenda', 'apidae', 'marc', 'wikidata', 'aat', 'cnm']
    >;
    value: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
  };
}

export interface IdentityProvenance extends Struct.ComponentSchema {
  collectionName: 'components_identity_provenances';
  info: {
    displayName: 'Provenance';
    icon: 'archive';
  };
  attributes: {
    contentHash: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 128;
      }>;
    firstSeenAt: Schema.Attribute.DateTime;
    lastSyncedAt: Schema.Attribute.DateTime;
    licence: Schema.Attribute.Relation<'manyToOne', 'api::concept.concept'>;
    lockedFields: Schema.Attribute.JSON & Schema.Attribute.CustomField<'global::text-list'>;
    recordId: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    recordUrl: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
    source: Schema.Attribute.Relation<'manyToOne', 'api::source.source'>;
  };
}

export interface IdentityShowLicence extends Struct.ComponentSchema {
  collectionName: 'components_identity_show_licences';
  info: {
    displayName: 'Licence d\u2019entrepreneur de spectacles';
    icon: 'shield';
  };
  attributes: {
    category: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 3;
          min: 1;
        },
        number
      >;
    number: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    validUntil: Schema.Attribute.Date;
  };
}

export interface MediaPicture extends Struct.ComponentSchema {
  collectionName: 'components_media_pictures';
  info: {
    displayName: 'Image';
    icon: 'picture';
  };
  attributes: {
    alt: Schema.Attribute.JSON & Schema.Attribute.CustomField<'global::i18n-text'>;
    caption: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<
        'global::i18n-text',
        {
          isLong: true;
        }
      >;
    credit: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    expiresOn: Schema.Attribute.Date;
    file: Schema.Attribute.Media<'images'>;
    licence: Schema.Attribute.Relation<'manyToOne', 'api::concept.concept'>;
    role: Schema.Attribute.Enumeration<['main', 'gallery', 'poster', 'logo']> & Schema.Attribute.DefaultTo<'main'>;
    usage: Schema.Attribute.Enumeration<['any', 'event_only', 'no_reuse']> & Schema.Attribute.DefaultTo<'any'>;
  };
}

export interface PlaceAddress extends Struct.ComponentSchema {
  collectionName: 'components_place_addresses';
  info: {
    displayName: 'Adresse';
    icon: 'pinMap';
  };
  attributes: {
    commune: Schema.Attribute.Relation<'manyToOne', 'api::territory.territory'>;
    countryCode: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2;
      }> &
      Schema.Attribute.DefaultTo<'FR'>;
    disclosure: Schema.Attribute.Enumeration<['public', 'commune_only']> & Schema.Attribute.DefaultTo<'public'>;
    latitude: Schema.Attribute.Float &
      Schema.Attribute.SetMinMax<
        {
          max: 90;
          min: -90;
        },
        number
      >;
    line2: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
    locality: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    longitude: Schema.Attribute.Float &
      Schema.Attribute.SetMinMax<
        {
          max: 180;
          min: -180;
        },
        number
      >;
    postalCode: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 12;
      }>;
    precision: Schema.Attribute.Enumeration<['exact', 'street', 'commune']> & Schema.Attribute.DefaultTo<'exact'>;
    street: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
  };
}

export interface PriceBooking extends Struct.ComponentSchema {
  collectionName: 'components_price_bookings';
  info: {
    displayName: 'Billetterie';
    icon: 'shoppingCart';
  };
  attributes: {
    closesAt: Schema.Attribute.DateTime;
    email: Schema.Attribute.Email;
    mode: Schema.Attribute.Enumeration<['none', 'optional', 'required']> & Schema.Attribute.DefaultTo<'optional'>;
    note: Schema.Attribute.JSON & Schema.Attribute.CustomField<'global::i18n-text'>;
    opensAt: Schema.Attribute.DateTime;
    phone: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

export interface PriceOffer extends Struct.ComponentSchema {
  collectionName: 'components_price_offers';
  info: {
    displayName: 'Tarif';
    icon: 'priceTag';
  };
  attributes: {
    category: Schema.Attribute.Relation<'manyToOne', 'api::concept.concept'>;
    currency: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 3;
      }> &
      Schema.Attribute.DefaultTo<'EUR'>;
    key: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 36;
      }>;
    name: Schema.Attribute.JSON & Schema.Attribute.CustomField<'global::i18n-text'>;
    note: Schema.Attribute.JSON & Schema.Attribute.CustomField<'global::i18n-text'>;
    price: Schema.Attribute.Decimal &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
    priceMax: Schema.Attribute.Decimal &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
    state: Schema.Attribute.Enumeration<
      ['unknown', 'not_needed', 'not_open', 'open', 'limited', 'waiting_list', 'sold_out', 'closed']
    > &
      Schema.Attribute.DefaultTo<'unknown'>;
    url: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
    validFrom: Schema.Attribute.DateTime;
    validUntil: Schema.Attribute.DateTime;
  };
}

export interface ScheduleScheduleChange extends Struct.ComponentSchema {
  collectionName: 'components_schedule_schedule_changes';
  info: {
    displayName: 'Changement';
    icon: 'clock';
  };
  attributes: {
    changedAt: Schema.Attribute.DateTime;
    kind: Schema.Attribute.Enumeration<['date', 'venue', 'status']> & Schema.Attribute.DefaultTo<'date'>;
    previousStartDate: Schema.Attribute.Date;
    previousStartTime: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 8;
      }>;
    previousStatus: Schema.Attribute.Enumeration<
      ['tentative', 'scheduled', 'rescheduled', 'moved_online', 'postponed', 'cancelled']
    >;
    previousVenue: Schema.Attribute.Relation<'manyToOne', 'api::venue.venue'>;
    reason: Schema.Attribute.JSON &
      Schema.Attribute.CustomField<
        'global::i18n-text',
        {
          isLong: true;
        }
      >;
  };
}

export interface WorkCredit extends Struct.ComponentSchema {
  collectionName: 'components_work_credits';
  info: {
    displayName: 'Mention';
    icon: 'user';
  };
  attributes: {
    character: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    creditedAs: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
    headline: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    key: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 36;
      }>;
    organisation: Schema.Attribute.Relation<'manyToOne', 'api::organisation.organisation'>;
    person: Schema.Attribute.Relation<'manyToOne', 'api::person.person'>;
    role: Schema.Attribute.Relation<'manyToOne', 'api::concept.concept'>;
  };
}

export interface WorkProgrammeItem extends Struct.ComponentSchema {
  collectionName: 'components_work_programme_items';
  info: {
    displayName: '\u00C9l\u00E9ment du programme';
    icon: 'bulletList';
  };
  attributes: {
    durationMinutes: Schema.Attribute.Integer &
      Schema.Attribute.SetMinMax<
        {
          max: 1440;
          min: 1;
        },
        number
      >;
    key: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 36;
      }>;
    kind: Schema.Attribute.Enumeration<['work', 'interval', 'talk']> & Schema.Attribute.DefaultTo<'work'>;
    premiere: Schema.Attribute.Relation<'manyToOne', 'api::concept.concept'>;
    title: Schema.Attribute.JSON & Schema.Attribute.CustomField<'global::i18n-text'>;
    work: Schema.Attribute.Relation<'manyToOne', 'api::work.work'>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'contact.contact': ContactContact;
      'contact.link': ContactLink;
      'identity.external-id': IdentityExternalId;
      'identity.facet-value': IdentityFacetValue;
      'identity.mapping': IdentityMapping;
      'identity.provenance': IdentityProvenance;
      'identity.show-licence': IdentityShowLicence;
      'media.picture': MediaPicture;
      'place.address': PlaceAddress;
      'price.booking': PriceBooking;
      'price.offer': PriceOffer;
      'schedule.schedule-change': ScheduleScheduleChange;
      'work.credit': WorkCredit;
      'work.programme-item': WorkProgrammeItem;
    }
  }
}
