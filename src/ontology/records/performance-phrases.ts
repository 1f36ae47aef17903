import { discipline } from '../vocabularies/discipline';
import { CHILDREN, END_OF_WEEK, FORTNIGHT, SATURDAY } from './performance-conditions';
import { insideSentence, inWords, IS, name, onTerritory, phrase, type Phrase, type Phrases } from './phrases';

const endsFrom = (value: object) => ({ field: 'period.endsAt', operators: ['onOrAfter'], value });
const startsBefore = (value: object) => ({ field: 'period.startsAt', operators: ['before'], value });
const toCome = endsFrom({ relative: 'now' });
const isFor = (code: string) => [{ field: 'disciplines', operators: IS, value: [code] }];

const names: Phrase[] = [
  name(
    isFor('music'),
    ['les concerts', 'the concerts', 'i concerti'],
    ['est un concert', 'is a concert', 'è un concerto'],
  ),
  name(
    isFor('theatre'),
    ['les spectacles de théâtre', 'the plays', 'gli spettacoli di teatro'],
    ['est du théâtre', 'is a play', 'è teatro'],
  ),
  name(
    isFor('dance'),
    ['les spectacles de danse', 'the dance performances', 'gli spettacoli di danza'],
    ['est de la danse', 'is dance', 'è danza'],
  ),
  name(
    isFor('circus'),
    ['les spectacles de cirque', 'the circus performances', 'gli spettacoli di circo'],
    ['est du cirque', 'is circus', 'è circo'],
  ),
];

const when: Phrase[] = [
  phrase(
    [toCome, endsFrom(SATURDAY), startsBefore(END_OF_WEEK)],
    ['de ce week-end', 'of this weekend', 'di questo fine settimana'],
    ['a lieu ce week-end', 'is on this weekend', 'è questo fine settimana'],
  ),
  phrase(
    [toCome, startsBefore(END_OF_WEEK)],
    ['de cette semaine', 'of this week', 'di questa settimana'],
    ['a lieu cette semaine', 'is on this week', 'è questa settimana'],
  ),
  phrase(
    [toCome, startsBefore(FORTNIGHT)],
    ['des quatorze prochains jours', 'of the next fourteen days', 'dei prossimi quattordici giorni'],
    ['a lieu dans les quatorze jours', 'is on within fourteen days', 'è entro quattordici giorni'],
  ),
  phrase([toCome], ['à venir', 'to come', 'in arrivo'], ['est à venir', 'is to come', 'è in arrivo']),
  phrase(
    [endsFrom(SATURDAY)],
    ['du week-end ou plus tard', 'of the weekend or later', 'del fine settimana o dopo'],
    ['a lieu le week-end ou plus tard', 'is on at the weekend or later', 'è nel fine settimana o dopo'],
  ),
  phrase(
    [startsBefore(END_OF_WEEK)],
    ["d'ici la fin de la semaine", 'until the end of the week', 'entro la fine della settimana'],
    [
      'commence avant la fin de la semaine',
      'begins before the end of the week',
      'comincia entro la fine della settimana',
    ],
  ),
  phrase(
    [startsBefore(FORTNIGHT)],
    ["d'ici quatorze jours", 'within fourteen days', 'entro quattordici giorni'],
    ['commence dans les quatorze jours', 'begins within fourteen days', 'comincia entro quattordici giorni'],
  ),
];

/** Kinds of venue that something happens in. */
const venueKinds = inWords({
  theatre: ['un théâtre', 'a theatre', 'un teatro'],
  concert_hall: ['une salle de concert', 'a concert hall', 'una sala da concerto'],
  music_club: ['une salle de musiques actuelles', 'a music venue', 'un locale musicale'],
  village_hall: ['une salle des fêtes', 'a village hall', 'una sala polivalente'],
  cultural_centre: ['un centre culturel', 'a cultural centre', 'un centro culturale'],
  community_centre: ['une MJC ou un centre social', 'a community centre', 'un centro sociale'],
  cinema: ['un cinéma', 'a cinema', 'un cinema'],
  library: ['une médiathèque', 'a library', 'una biblioteca'],
  museum: ['un musée', 'a museum', 'un museo'],
  art_centre: ["un centre d'art", 'an art centre', "un centro d'arte"],
  music_school: ['un conservatoire', 'a music school', 'un conservatorio'],
  place_of_worship: ['un lieu de culte', 'a place of worship', 'un luogo di culto'],
  church: ['une église', 'a church', 'una chiesa'],
  chapel: ['une chapelle', 'a chapel', 'una cappella'],
  collegiate: ['une collégiale', 'a collegiate church', 'una collegiata'],
  cathedral: ['une cathédrale', 'a cathedral', 'una cattedrale'],
  abbey: ['une abbaye', 'an abbey', "un'abbazia"],
  temple: ['un temple protestant', 'a Protestant church', 'un tempio protestante'],
  fort: ['un fort', 'a fort', 'un forte'],
  castle: ['un château', 'a castle', 'un castello'],
  heritage: ['un site patrimonial', 'a heritage site', 'un sito storico'],
  park: ['un parc', 'a park', 'un parco'],
  refuge: ['un refuge', 'a mountain hut', 'un rifugio'],
  bar: ['un bar ou un café', 'a bar or a café', 'un bar'],
  tent: ['un chapiteau', 'a big top', 'un tendone'],
  school: ['un établissement scolaire', 'a school', 'una scuola'],
});

const where: Phrase[] = [
  phrase(
    [{ field: 'venue.kinds', operators: IS }],
    ['dans {value}', 'in {value}', 'in {value}'],
    ['est dans {value}', 'is in {value}', 'è in {value}'],
    venueKinds,
  ),
  phrase(
    [{ field: 'venue.kinds', operators: IS }],
    ['dans un lieu de nature « {value} »', 'in a venue of the kind “{value}”', 'in un luogo del tipo «{value}»'],
    [
      'est dans un lieu de nature « {value} »',
      'is in a venue of the kind “{value}”',
      'è in un luogo del tipo «{value}»',
    ],
  ),
  phrase(
    [{ field: 'venue.kinds', operators: IS, isNegated: true }],
    [', sauf dans {value}', ', except in {value}', ', tranne in {value}'],
    ["n'est pas dans {value}", 'is not in {value}', 'non è in {value}'],
    venueKinds,
  ),
  onTerritory,
  phrase(
    [{ field: 'territory', operators: IS, isNegated: true }],
    [', sauf sur le territoire de {value}', ', except in {value}', ', tranne nel territorio di {value}'],
    ["n'est pas sur le territoire de {value}", 'is not in {value}', 'non è nel territorio di {value}'],
  ),
  phrase(
    [{ field: 'venue.place', operators: ['near'] }],
    ['{value}', '{value}', '{value}'],
    ['est {value}', 'is {value}', 'è {value}'],
  ),
];

const programme: Phrase[] = [
  phrase(
    [{ field: 'disciplines', operators: IS }],
    ['en {value}', 'of {value}', 'di {value}'],
    ['est en {value}', 'is {value}', 'è di {value}'],
    insideSentence(discipline.concepts),
  ),
  phrase(
    [{ field: 'eventGroups', operators: IS }],
    ['dans le cadre de {value}', 'as part of {value}', "nell'ambito di {value}"],
    ['est dans le cadre de {value}', 'is part of {value}', "è nell'ambito di {value}"],
  ),
  phrase(
    [{ field: 'eventGroups', operators: ['isPresent'] }],
    [
      "d'un festival, d'une saison ou d'un cycle",
      'of a festival, a season or a series',
      'di un festival, una stagione o una rassegna',
    ],
    [
      "est d'un festival, d'une saison ou d'un cycle",
      'is part of a festival, a season or a series',
      'è di un festival, una stagione o una rassegna',
    ],
  ),
  phrase(
    [{ field: 'companies', operators: IS }],
    ['de {value}', 'by {value}', 'di {value}'],
    ['est de {value}', 'is by {value}', 'è di {value}'],
  ),
  phrase(
    [{ field: 'organisers', operators: IS }],
    ["à l'initiative de {value}", 'organised by {value}', 'per iniziativa di {value}'],
    ["est à l'initiative de {value}", 'is organised by {value}', 'è per iniziativa di {value}'],
  ),
];

const audience: Phrase[] = [
  phrase(
    [{ field: 'audiences', operators: IS, value: CHILDREN }],
    ['pour le jeune public', 'for children', 'per bambini'],
    ['est pour le jeune public', 'is for children', 'è per bambini'],
  ),
  phrase(
    [{ field: 'audiences', operators: IS }],
    ['pour le public « {value} »', 'for “{value}”', 'per il pubblico «{value}»'],
    ['est pour le public « {value} »', 'is for “{value}”', 'è per il pubblico «{value}»'],
  ),
  phrase(
    [{ field: 'pricing', operators: IS, value: ['free'] }],
    ['à entrée gratuite', 'with free admission', 'a ingresso gratuito'],
    ['est gratuit', 'is free', 'è gratuito'],
  ),
];

const statuses = inWords({
  tentative: ['en option', 'tentative', 'da confermare'],
  scheduled: ['confirmé', 'confirmed', 'confermato'],
  rescheduled: ['déplacé à une autre date', 'rescheduled', 'riprogrammato'],
  moved_online: ['passé en ligne', 'moved online', 'spostato online'],
  postponed: ['reporté', 'postponed', 'rinviato'],
  cancelled: ['annulé', 'cancelled', 'annullato'],
});

const status: Phrase[] = [
  phrase(
    [{ field: 'status', operators: IS }],
    [', seulement ce qui est {value}', ', only what is {value}', ', solo ciò che è {value}'],
    ['est {value}', 'is {value}', 'è {value}'],
    statuses,
  ),
  phrase(
    [{ field: 'status', operators: IS, isNegated: true }],
    [', sauf ce qui est {value}', ', except what is {value}', ', tranne ciò che è {value}'],
    ["n'est pas {value}", 'is not {value}', 'non è {value}'],
    statuses,
  ),
];

/** How people say which dates a channel takes. */
export const performancePhrases: Phrases = {
  entries: { fr: 'les dates', en: 'the dates', it: 'le date' },
  conditions: [...names, ...when, ...programme, ...where, ...audience, ...status],
};
