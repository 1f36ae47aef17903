import { choices, insideOrNot, priceClasses } from './members';
import { words } from './words';

const dimension = (code: string, fr: string, en: string, it: string) => ({ code, label: words([fr, en, it]) });

/** By what figures are crossed, besides the calendar. */
export const dimensions = [
  dimension('commune', 'Commune', 'Municipality', 'Comune'),
  dimension('intercommunality', 'Intercommunalité', 'Intercommunality', 'Unione di comuni'),
  { ...dimension('territory', 'Territoire', 'Territory', 'Territorio'), members: insideOrNot },
  dimension('discipline', 'Discipline', 'Discipline', 'Disciplina'),
  dimension('genre', 'Genre', 'Genre', 'Genere'),
  dimension('form', 'Forme', 'Form', 'Forma'),
  dimension('audience', 'Public', 'Audience', 'Pubblico'),
  dimension('language', 'Langue', 'Language', 'Lingua'),
  { ...dimension('price', 'Prix', 'Price', 'Prezzo'), members: priceClasses },
  dimension('access', 'Accès', 'Access', 'Accessibilità'),
  dimension('venueKind', 'Nature du lieu', 'Kind of venue', 'Tipo di luogo'),
  dimension('venue', 'Lieu', 'Venue', 'Luogo'),
  dimension('organiserKind', 'Nature de l’organisateur', 'Kind of organiser', 'Tipo di organizzatore'),
  dimension('company', 'Compagnie', 'Company', 'Compagnia'),
  dimension('origin', 'Origine de la compagnie', 'Origin of the company', 'Provenienza della compagnia'),
  dimension('festival', 'Festival', 'Festival', 'Festival'),
  dimension('status', 'Statut', 'Status', 'Stato'),
  dimension('reason', 'Motif', 'Reason', 'Motivo'),
  dimension('booking', 'Réservation', 'Booking', 'Prenotazione'),
  { ...dimension('choice', 'Choix du soir', 'Choice of the evening', 'Scelta della serata'), members: choices },
  dimension('entryType', 'Type de fiche', 'Type of entry', 'Tipo di scheda'),
  dimension('college', 'Collège', 'College', 'Collegio'),
  dimension('outcome', 'Issue', 'Outcome', 'Esito'),
];

export const units = {
  dates: words(['dates', 'dates', 'date']),
  productions: words(['spectacles', 'productions', 'spettacoli']),
  works: words(['œuvres', 'works', 'opere']),
  seats: words(['places', 'seats', 'posti']),
  percent: words(['% des dates', '% of dates', '% delle date']),
  euros: words(['euros', 'euros', 'euro']),
  evenings: words(['soirs', 'evenings', 'serate']),
  communes: words(['communes', 'municipalities', 'comuni']),
  minutes: words(['minutes de route', 'minutes by road', 'minuti di strada']),
  days: words(['jours', 'days', 'giorni']),
  venues: words(['lieux', 'venues', 'luoghi']),
  venueDays: words(['jours d’ouverture d’un lieu', 'days of a venue', 'giorni di un luogo']),
  companies: words(['compagnies', 'companies', 'compagnie']),
  festivals: words(['festivals', 'festivals', 'festival']),
  languages: words(['langues', 'languages', 'lingue']),
  points: words(['points sur 100', 'points out of 100', 'punti su 100']),
  organisations: words(['structures', 'organisations', 'organizzazioni']),
  members: words(['membres', 'members', 'membri']),
  decisions: words(['décisions', 'decisions', 'decisioni']),
  turnout: words(['% des électeurs', '% of electors', '% degli elettori']),
};

export const themes = [
  dimension('offer', 'Ce qui est proposé', 'What is on offer', 'L’offerta'),
  dimension('access', 'Pour qui, à quel prix', 'For whom, at what price', 'Per chi, a quale prezzo'),
  dimension('reach', 'Près de chez soi', 'Close to home', 'Vicino a casa'),
  dimension('life', 'La vie des dates', 'The life of dates', 'La vita delle date'),
  dimension('who', 'Qui fait, qui accueille', 'Who makes, who hosts', 'Chi crea, chi ospita'),
  dimension('commons', 'Le commun lui-même', 'The commons itself', 'Il bene comune'),
];
