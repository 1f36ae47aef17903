import type { I18nText } from '../../ontology/i18n-text';

/** A page or a piece of news, in the languages of the site. */
export interface WrittenContent {
  slug: string;
  title: I18nText;
  lead: I18nText;
  /** Markdown. */
  body: I18nText;
}

export const siteTexts = {
  name: 'OduS · Grand Briançonnais',
  title: {
    fr: 'Ce qui se joue dans nos vallées',
    en: 'What’s on in our valleys',
    it: 'Che cosa va in scena nelle nostre valli',
  },
  lead: {
    fr: 'Théâtres, églises, places de village : les spectacles des 36 communes, écrits ensemble par celles et ceux qui les font.',
    en: 'Theatres, churches, village squares: the shows of 36 communes, written together by those who make them.',
    it: 'Teatri, chiese, piazze di paese: gli spettacoli dei 36 comuni, scritti insieme da chi li fa.',
  },
};

export const pages: (WrittenContent & { isInMenu: boolean })[] = [
  {
    slug: 'a-propos',
    isInMenu: false,
    title: { fr: 'À propos', en: 'About', it: 'Il progetto' },
    lead: {
      fr: 'OduS, l’observatoire du spectateur, est un commun : ses données sont écrites, relues et partagées par ses membres.',
      en: 'OduS, the spectator’s observatory, is a commons: its data are written, reviewed and shared by its members.',
      it: 'OduS, l’osservatorio dello spettatore, è un bene comune: i suoi dati sono scritti, riletti e condivisi dai membri.',
    },
    body: {
      fr: [
        '## Une fiche, partout',
        'Un lieu, une compagnie ou une association décrit sa date **une seule fois**. Elle paraît ici, chez l’office de tourisme, dans la presse et dans les calendriers de qui s’abonne.',
        '## Qui décide',
        'La coopérative réunit artistes, lieux, collectivités, associations et spectatrices et spectateurs. Chacun a une voix : les idées se proposent au labo, se discutent, puis se votent.',
        '## Vos données',
        'Les données sont ouvertes sous [Licence Ouverte 2.0](https://www.etalab.gouv.fr/licence-ouverte-open-licence/). Celles des personnes sont décrites sur la page [Données personnelles](/privacy).',
      ].join('\n\n'),
      en: [
        '## One entry, everywhere',
        'A venue, a company or an association describes its date **once**. It appears here, at the tourist office, in the press and in the calendars of those who subscribe.',
        '## Who decides',
        'The cooperative gathers artists, venues, authorities, associations and spectators. Each has one vote: ideas are put to the lab, discussed, then voted.',
        '## Your data',
        'Data are open under the [Licence Ouverte 2.0](https://www.etalab.gouv.fr/licence-ouverte-open-licence/). What is known of people is described on the page [Personal data](/privacy).',
      ].join('\n\n'),
      it: [
        '## Una scheda, ovunque',
        'Un luogo, una compagnia o un’associazione descrive la sua data **una volta sola**. Appare qui, all’ufficio del turismo, sulla stampa e nei calendari di chi si abbona.',
        '## Chi decide',
        'La cooperativa riunisce artisti, luoghi, enti, associazioni, spettatrici e spettatori. Ognuno ha un voto: le idee si propongono al laboratorio, si discutono, poi si votano.',
        '## I vostri dati',
        'I dati sono aperti sotto [Licence Ouverte 2.0](https://www.etalab.gouv.fr/licence-ouverte-open-licence/). Quelli delle persone sono descritti nella pagina [Dati personali](/privacy).',
      ].join('\n\n'),
    },
  },
];

export const news: (WrittenContent & { daysAgo: number })[] = [
  {
    slug: 'le-site-du-territoire-est-ouvert',
    daysAgo: 3,
    title: {
      fr: 'Le site du territoire est ouvert',
      en: 'The site of the territory is open',
      it: 'Il sito del territorio è aperto',
    },
    lead: {
      fr: 'Tout ce qui se joue, en trois langues, à jour dès qu’une fiche est publiée.',
      en: 'Everything that is on, in three languages, up to date as soon as an entry is published.',
      it: 'Tutto ciò che va in scena, in tre lingue, aggiornato appena una scheda è pubblicata.',
    },
    body: {
      fr: 'Cherchez ce soir, ce week-end ou près de chez vous, ajoutez une date à votre calendrier, **abonnez-vous** à la liste qui vous ressemble. Il manque une date ? [Rejoignez la coopérative](/join) pour l’écrire.',
      en: 'Look for tonight, for the weekend or near you, add a date to your calendar, **subscribe** to the list that suits you. A date is missing? [Join the cooperative](/join) to write it.',
      it: 'Cercate stasera, il fine settimana o vicino a voi, aggiungete una data al vostro calendario, **abbonatevi** all’elenco che fa per voi. Manca una data? [Aderite alla cooperativa](/join) per scriverla.',
    },
  },
  {
    slug: 'la-page-d-accueil-suit-une-regle',
    daysAgo: 10,
    title: {
      fr: 'La page d’accueil suit une règle',
      en: 'The front page follows a rule',
      it: 'La pagina iniziale segue una regola',
    },
    lead: {
      fr: 'Personne n’achète sa place : communes, disciplines et petites structures passent à tour de rôle.',
      en: 'Nobody buys a place: communes, disciplines and small organisers take turns.',
      it: 'Nessuno compra il suo posto: comuni, discipline e piccoli organizzatori si alternano.',
    },
    body: {
      fr: 'Sous chaque spectacle, la page dit **pourquoi il est là**. La règle se change par un vote de la coopérative.',
      en: 'Under each show, the page says **why it is there**. The rule is changed by a vote of the cooperative.',
      it: 'Sotto ogni spettacolo la pagina dice **perché è lì**. La regola si cambia con un voto della cooperativa.',
    },
  },
  {
    slug: 'trois-partenaires-reprennent-l-agenda',
    daysAgo: 24,
    title: {
      fr: 'Trois partenaires reprennent l’agenda',
      en: 'Three partners show what’s on',
      it: 'Tre partner riprendono l’agenda',
    },
    lead: {
      fr: 'L’office de tourisme, une association et un service culture publient les mêmes fiches, chacun à sa manière.',
      en: 'The tourist office, an association and a department of culture publish the same entries, each in its own way.',
      it: 'L’ufficio del turismo, un’associazione e un servizio cultura pubblicano le stesse schede, ognuno a modo suo.',
    },
    body: {
      fr: 'Chacun choisit ses communes, ses disciplines et ses mots. Quand un horaire change, il change partout.',
      en: 'Each chooses its communes, its disciplines and its words. When an hour changes, it changes everywhere.',
      it: 'Ognuno sceglie comuni, discipline e parole. Quando un orario cambia, cambia ovunque.',
    },
  },
];
