import { anyPoint, type AddressData } from './address';
import { isPerformer, type CreditData } from './agents';
import { fieldsOf, heldIn, list, named } from './field';
import type { ContactData, LinkData } from './links';
import type { OfferData } from './offers';
import type { PictureData } from './pictures';
import type { ProgrammeItemData } from './programme';
import { protocolCodes, protocolLabels, protocolTerm } from './protocol-terms';
import type { Field } from './source';

/** `url`, first in every item: the URI of the entry, for ever. */
export const urlField = <Data extends { uri: string }>(): Field<Data> => ({
  ...fieldsOf<Data>().text('url', ['Adresse', 'URL', 'Indirizzo'], ({ uri }) => uri),
  parts: ['uri'],
});

/** What ends every item: links, pictures, dates of the last confirmation and of the last change. */
export function closingFields<
  Data extends { links: LinkData[]; pictures: PictureData[]; verifiedAt: string | null; updatedAt: string },
>(): Field<Data>[] {
  const { object, text, date, instant } = fieldsOf<Data>();
  return [
    {
      ...object('pictures', ['Images', 'Pictures', 'Immagini'], ({ pictures }) => pictures.map(pictureItem), {
        role: protocolLabels('pictureRole'),
        usage: protocolLabels('pictureUsage'),
      }),
      schema: PICTURES_SCHEMA,
      notInTables: ['thumbnails'],
    },
    {
      ...text('thumbnail', ['Vignette', 'Thumbnail', 'Miniatura'], ({ pictures: [picture] }) =>
        picture ? (picture.thumbnails[0]?.url ?? picture.url) : null,
      ),
      parts: ['pictures'],
      shown: false,
    },
    object('links', ['Liens', 'Links', 'Link'], ({ links }) => links.map(linkItem)),
    date('verifiedAt', ['Vérifié le', 'Verified on', 'Verificato il'], ({ verifiedAt }) => verifiedAt),
    instant('updatedAt', ['Modifié le', 'Updated at', 'Modificato il'], ({ updatedAt }) => updatedAt),
  ];
}

/** Where an address is, how near that is, and the point of its commune when nothing nearer is known. `prefix` is `venue.` or nothing. */
export function positionFields<Data>(
  prefix: string,
  read: (data: Data) => AddressData | null | undefined,
): Field<Data>[] {
  const { place, term, object } = fieldsOf<Data>();
  const names = ['place', 'precision', 'approximatePlace'];
  const parts = Object.fromEntries(names.map((name) => [`${prefix}${name}`, [`${prefix}address.${name}`]]));
  return heldIn(parts, [
    {
      ...place(`${prefix}place`, ['Position', 'Position', 'Posizione'], (data) => anyPoint(read(data))),
      show: (data) => read(data)?.place ?? null,
    },
    term(
      `${prefix}precision`,
      ['Précision de la position', 'Precision of the position', 'Precisione della posizione'],
      (data) => {
        const precision = read(data)?.precision;
        return precision ? protocolTerm('precision', precision) : null;
      },
      list('precision'),
    ),
    object(
      `${prefix}approximatePlace`,
      ['Position approximative', 'Approximate position', 'Posizione approssimativa'],
      (data) => read(data)?.approximatePlace,
    ),
  ]);
}

/** A town is in its region and its country, which readers of linked data ask for. `prefix` is `venue.` or nothing. */
export const townParts = (prefix: string): Record<string, string[]> => ({
  [`${prefix}address.locality`]: ['locality', 'region', 'countryCode'].map((part) => `${prefix}address.${part}`),
});

/** How to reach it, for everyone; and for the closed channels that ask, what is not for everyone. */
export function contactFields<
  Data extends { contact: ContactData | null; channelContact: ContactData | null },
>(): Field<Data>[] {
  const { text } = fieldsOf<Data>();
  const reserved = (field: Field<Data>): Field<Data> => ({ ...field, isReserved: true });
  return [
    text('contact.email', ['Courriel', 'Email', 'Email'], ({ contact }) => contact?.email),
    text('contact.phone', ['Téléphone', 'Phone', 'Telefono'], ({ contact }) => contact?.phone),
    reserved(
      text(
        'channelContact.email',
        ['Courriel réservé aux canaux', 'Email for channels only', 'Email riservata ai canali'],
        (data) => data.channelContact?.email,
      ),
    ),
    reserved(
      text(
        'channelContact.phone',
        ['Téléphone réservé aux canaux', 'Phone for channels only', 'Telefono riservato ai canali'],
        (data) => data.channelContact?.phone,
      ),
    ),
  ];
}

export function creditFields<Data extends { credits: CreditData[] }>(): Field<Data>[] {
  const { object } = fieldsOf<Data>();
  return [
    {
      ...object('performers', ['Interprètes', 'Performers', 'Interpreti'], ({ credits }) =>
        performersOf(credits).map(creditItem),
      ),
      parts: ['credits'],
      narrow: (credits) => performersOf(credits as CreditData[]),
    },
    object('credits', ['Distribution et équipe', 'Credits', 'Crediti'], ({ credits }) => credits.map(creditItem)),
  ];
}

const performersOf = (credits: CreditData[]): CreditData[] =>
  credits.filter((credit) => isPerformer(credit) && credit.name);

/** What is played, in order, with the authors who may be named. */
export const programmeField = <Data extends { programme: ProgrammeItemData[] }>(): Field<Data> =>
  fieldsOf<Data>().object(
    'programme',
    ['Programme', 'Programme', 'Programma'],
    ({ programme }) =>
      programme.map(({ kind, title, work, premiere, durationMinutes }) => ({
        kind,
        title,
        authors: work?.credits.flatMap(({ name, role }) => (name ? [{ name, role: named(role) }] : [])) ?? [],
        premiere: named(premiere),
        durationMinutes,
      })),
    { kind: protocolLabels('programmeItem') },
  );

export const offerItem = (offer: OfferData) => ({
  category: named(offer.category),
  name: offer.name,
  price: offer.price,
  priceMax: offer.priceMax,
  currency: offer.currency,
  url: offer.url,
  validFrom: offer.validFrom,
  validUntil: offer.validUntil,
  bookingStatus: named(protocolTerm('bookingStatus', offer.bookingStatus)),
  note: offer.note,
});

export const creditItem = ({ name, role, character, isHeadline, agent }: CreditData) => ({
  name,
  role: named(role),
  character,
  isHeadline,
  url: name === null ? null : (agent?.uri ?? null),
});

const pictureItem = ({ url, alt, caption, credit, licence, usage, role, ...file }: PictureData) => ({
  url,
  alt,
  caption,
  credit,
  licence: named(licence),
  usage,
  role,
  width: file.width,
  height: file.height,
  thumbnails: file.thumbnails,
  expiresOn: file.expiresOn,
});

const SIZE = { url: { type: 'string', format: 'uri' }, width: { type: 'integer' }, height: { type: 'integer' } };
const SIZE_OR_NULL = { type: ['integer', 'null'] };
const TEXT_OR_NULL = { type: ['string', 'null'] };

/** What `pictureItem` gives once it is in one language, in JSON Schema. */
const PICTURES_SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      url: { type: 'string', format: 'uri' },
      alt: TEXT_OR_NULL,
      caption: TEXT_OR_NULL,
      credit: { type: 'string' },
      licence: { type: 'object', properties: { code: { type: 'string' }, label: TEXT_OR_NULL } },
      usage: { type: 'string', enum: protocolCodes('pictureUsage') },
      role: { type: 'string', enum: protocolCodes('pictureRole') },
      width: SIZE_OR_NULL,
      height: SIZE_OR_NULL,
      thumbnails: {
        description: 'The same picture smaller, the smallest first: within 245 × 156, 500, 750 and 1000 pixels.',
        type: 'array',
        items: { type: 'object', properties: SIZE, required: Object.keys(SIZE) },
      },
      expiresOn: { type: ['string', 'null'], format: 'date' },
    },
    required: ['url', 'credit', 'licence', 'usage', 'role', 'width', 'height', 'thumbnails'],
  },
};

const linkItem = ({ url, kind, label, language }: LinkData) => ({ url, kind: named(kind), label, language });
