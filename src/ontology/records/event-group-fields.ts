import { agentTerm } from './agents';
import type { EventGroupData } from './event-group';
import { eventGroupTerm } from './event-groups';
import { documents, fieldsOf, heldIn, list, scheme, territories } from './field';
import { priceRange } from './offers';
import { protocolTerm } from './protocol-terms';
import { closingFields, offerItem, urlField } from './shared-fields';
import type { Field } from './source';

const { text, markdown, term, terms, number, date, object } = fieldsOf<EventGroupData>();

const amounts = ['pricing', 'offers.price', 'offers.priceMax', 'offers.currency'];
const parts = { territory: ['territories'], priceMin: amounts, priceMax: amounts };

export const eventGroupFields: Field<EventGroupData>[] = heldIn(parts, [
  urlField(),
  text('name', ['Nom', 'Name', 'Nome'], ({ name }) => name),
  term('kind', ['Nature', 'Kind', 'Tipo'], ({ kind }) => kind, scheme('group-kind')),
  term(
    'parent',
    ['Fait partie de', 'Part of', 'Fa parte di'],
    ({ parent }) => parent && eventGroupTerm(parent),
    documents('api::event-group.event-group'),
  ),
  number('editionNumber', ["Numéro d'édition", 'Edition number', "Numero dell'edizione"], (data) => data.editionNumber),
  term(
    'status',
    ['Statut', 'Status', 'Stato'],
    ({ status }) => protocolTerm('eventStatus', status),
    list('eventStatus'),
  ),
  text('statusReason', ['Motif', 'Reason', 'Motivo'], ({ statusReason }) => statusReason),
  date('startDate', ['Début', 'Start date', 'Inizio'], ({ startDate }) => startDate),
  date('endDate', ['Fin', 'End date', 'Fine'], ({ endDate }) => endDate),
  text('teaser', ['Accroche', 'Teaser', 'Presentazione breve'], ({ teaser }) => teaser),
  markdown('description', ['Présentation', 'Description', 'Descrizione'], ({ description }) => description),
  terms('disciplines', ['Disciplines', 'Disciplines', 'Discipline'], (data) => data.disciplines, scheme('discipline')),
  terms('audiences', ['Publics', 'Audiences', 'Pubblico'], ({ audiences }) => audiences, scheme('audience')),
  terms(
    'organisers',
    ['Organisateurs', 'Organisers', 'Organizzatori'],
    (data) => data.organisers.map(agentTerm),
    documents('api::organisation.organisation'),
  ),
  terms(
    'territory',
    ['Communes', 'Municipalities', 'Comuni'],
    (data) => data.territories.map(({ term }) => term),
    territories,
  ),
  term(
    'pricing',
    ['Tarification', 'Pricing', 'Prezzi'],
    ({ pricing }) => protocolTerm('pricing', pricing),
    list('pricing'),
  ),
  number(
    'priceMin',
    ['Prix minimal', 'Lowest price', 'Prezzo minimo'],
    (data) => priceRange(data.pricing, data.offers).min,
  ),
  number(
    'priceMax',
    ['Prix maximal', 'Highest price', 'Prezzo massimo'],
    (data) => priceRange(data.pricing, data.offers).max,
  ),
  object('offers', ['Abonnements et passes', 'Passes', 'Abbonamenti'], ({ offers }) => offers.map(offerItem)),
  text('priceNote', ['Conditions', 'Price note', 'Condizioni'], ({ priceNote }) => priceNote),
  text('booking.url', ['Billetterie en ligne', 'Booking link', 'Link di prenotazione'], ({ booking }) => booking?.url),
  text(
    'booking.phone',
    ['Téléphone de réservation', 'Booking phone', 'Telefono per prenotare'],
    ({ booking }) => booking?.phone,
  ),
  ...closingFields<EventGroupData>(),
]);
