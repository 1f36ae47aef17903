import { isActive, isCompany } from './records/organisation-conditions';
import { inFortnight, isInChurch, isMusic, isNotCancelled, toCome } from './records/performance-conditions';
import { pressShape, programmeShape } from './records/performance-shapes';
import type { LocalisedText } from './records/source';

/** A channel to begin with, for one of the missions that partners have. */
interface ChannelTemplate {
  code: string;
  label: LocalisedText;
  description: LocalisedText;
  channel: { source: string; filter: object | null; formats: string[] | null; shape: object[] | null };
}

/** The missions of the first partners; a partner changes whatever it wants. */
export const channelTemplates: ChannelTemplate[] = [
  {
    code: 'churches',
    label: {
      fr: 'Concerts dans les églises',
      en: 'Concerts in churches',
      it: 'Concerti nelle chiese',
    },
    description: {
      fr: "Les concerts à venir dans les églises et les chapelles, pour le site d'une association.",
      en: 'The coming concerts in churches and chapels, for the site of an association.',
      it: 'I prossimi concerti nelle chiese e nelle cappelle, per il sito di una associazione.',
    },
    channel: {
      source: 'performances',
      filter: {
        and: [toCome, isMusic, isInChurch],
      },
      shape: null,
      formats: null,
    },
  },
  {
    code: 'tourist-office',
    label: {
      fr: "Agenda d'un office de tourisme",
      en: 'Diary of a tourist office',
      it: 'Agenda di un ufficio turistico',
    },
    description: {
      fr: 'Tout ce qui se joue bientôt, pour les visiteurs : ajoutez vos communes au filtre.',
      en: 'Everything that is on soon, for visitors: add your communes to the filter.',
      it: 'Tutto ciò che va in scena, per i visitatori: aggiungete i vostri comuni al filtro.',
    },
    channel: { source: 'performances', filter: { and: [toCome] }, shape: null, formats: null },
  },
  {
    code: 'directory',
    label: {
      fr: "Annuaire des compagnies d'une collectivité",
      en: "An authority's directory of companies",
      it: 'Elenco delle compagnie di un ente locale',
    },
    description: {
      fr: 'Les compagnies en activité : ajoutez vos communes et vos disciplines au filtre.',
      en: 'The active companies: add your communes and disciplines to the filter.',
      it: 'Le compagnie in attività: aggiungete i vostri comuni e le vostre discipline al filtro.',
    },
    channel: {
      source: 'organisations',
      filter: {
        and: [isCompany, isActive],
      },
      shape: null,
      formats: null,
    },
  },
  {
    code: 'festival',
    label: { fr: "Programme d'un festival", en: 'Programme of a festival', it: 'Programma di un festival' },
    description: {
      fr: 'Les dates de votre festival, pour son site : ajoutez le festival au filtre.',
      en: 'The dates of your festival, for its site: add the festival to the filter.',
      it: 'Le date del vostro festival, per il suo sito: aggiungete il festival al filtro.',
    },
    channel: {
      source: 'performances',
      filter: { and: [{ field: 'eventGroups', operator: 'isPresent' }] },
      shape: programmeShape,
      formats: null,
    },
  },
  {
    code: 'press',
    label: { fr: 'Agenda pour la presse', en: 'Diary for the press', it: 'Agenda per la stampa' },
    description: {
      fr: 'Les quatorze prochains jours, en phrases courtes, sans ce qui est annulé.',
      en: 'The next fourteen days, in short sentences, without what is cancelled.',
      it: 'I prossimi quattordici giorni, in frasi brevi, senza ciò che è annullato.',
    },
    channel: {
      source: 'performances',
      filter: {
        and: [toCome, inFortnight, isNotCancelled],
      },
      shape: pressShape,
      formats: ['csv', 'rss', 'ics'],
    },
  },
];
