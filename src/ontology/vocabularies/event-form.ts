import { artsdata, datatourisme, schema } from './mapping';
import type { VocabularySeed } from './seed';

export const eventForm = {
  code: 'event-form',
  title: { fr: "Forme de l'événement", en: 'Form of event', it: "Forma dell'evento" },
  governance: 'cooperative',
  concepts: [
    {
      code: 'show',
      prefLabel: { fr: 'Spectacle', en: 'Show', it: 'Spettacolo' },
      mappings: [datatourisme('ShowEvent'), artsdata('PerformingArtsEvent')],
    },
    {
      code: 'concert',
      prefLabel: { fr: 'Concert', en: 'Concert', it: 'Concerto' },
      mappings: [schema('MusicEvent'), datatourisme('Concert'), artsdata('MusicPerformance')],
    },
    {
      code: 'recital',
      prefLabel: { fr: 'Récital', en: 'Recital', it: 'Recital' },
      mappings: [schema('MusicEvent', 'broad'), datatourisme('Recital'), artsdata('MusicPerformance', 'broad')],
    },
    {
      code: 'cine_concert',
      prefLabel: { fr: 'Ciné-concert', en: 'Live film concert', it: 'Cineconcerto' },
      mappings: [
        schema('ScreeningEvent', 'broad'),
        schema('MusicEvent', 'broad'),
        datatourisme('Concert', 'broad'),
        datatourisme('ScreeningEvent', 'broad'),
        artsdata('LiveFilmConcert'),
      ],
    },
    {
      code: 'reading',
      prefLabel: { fr: 'Lecture', en: 'Reading', it: 'Lettura' },
      mappings: [schema('LiteraryEvent', 'broad'), datatourisme('Reading'), artsdata('SpokenWordPerformance', 'broad')],
    },
    {
      code: 'ball',
      prefLabel: { fr: 'Bal', en: 'Dance night', it: 'Ballo' },
      mappings: [schema('DanceEvent'), datatourisme('CulturalEvent', 'broad'), artsdata('SocialDance')],
    },
    {
      code: 'parade',
      prefLabel: { fr: 'Déambulation, parade', en: 'Parade', it: 'Parata' },
      mappings: [
        schema('PerformingArtsEvent', 'broad'),
        datatourisme('Parade'),
        artsdata('PerformingArtsEvent', 'broad'),
      ],
    },
    {
      code: 'walk',
      prefLabel: { fr: 'Balade ou randonnée-spectacle', en: 'Musical walk', it: 'Passeggiata-spettacolo' },
      mappings: [
        schema('PerformingArtsEvent', 'broad'),
        datatourisme('ShowEvent', 'broad'),
        datatourisme('Rambling', 'close'),
        artsdata('PerformingArtsEvent', 'broad'),
      ],
    },
    {
      code: 'guided_concert',
      prefLabel: { fr: 'Visite-concert', en: 'Concert visit', it: 'Visita-concerto' },
      mappings: [
        schema('MusicEvent', 'broad'),
        datatourisme('Concert', 'broad'),
        artsdata('MusicPerformance', 'broad'),
      ],
    },
    {
      code: 'rehearsal',
      prefLabel: { fr: 'Répétition publique', en: 'Public rehearsal', it: 'Prova aperta' },
      mappings: [schema('Event', 'broad'), datatourisme('CulturalEvent', 'broad'), artsdata('RehearsalEvent')],
    },
    {
      code: 'residency_showing',
      prefLabel: { fr: 'Sortie de résidence', en: 'Work-in-progress showing', it: 'Restituzione di residenza' },
      mappings: [schema('Event', 'broad'), datatourisme('CulturalEvent', 'broad'), artsdata('ResidencyEvent', 'close')],
    },
    {
      code: 'talk',
      prefLabel: { fr: 'Rencontre', en: 'Talk', it: 'Incontro' },
      mappings: [schema('Event', 'broad'), datatourisme('Conference'), artsdata('TalkEvent')],
    },
    {
      code: 'pre_talk',
      prefLabel: { fr: 'Avant-spectacle', en: 'Pre-show talk', it: 'Incontro prima dello spettacolo' },
      broader: ['talk'],
      mappings: [schema('Event', 'broad'), datatourisme('Conference', 'broad'), artsdata('PreshowTalk')],
    },
    {
      code: 'post_talk',
      prefLabel: { fr: 'Bord plateau', en: 'Post-show talk', it: 'Incontro dopo lo spettacolo' },
      broader: ['talk'],
      mappings: [schema('Event', 'broad'), datatourisme('Conference', 'broad'), artsdata('PostshowTalk')],
    },
    {
      code: 'workshop',
      prefLabel: { fr: 'Atelier', en: 'Workshop', it: 'Laboratorio' },
      mappings: [schema('EducationEvent'), datatourisme('CulturalEvent', 'broad'), artsdata('WorkshopEvent')],
    },
    {
      code: 'masterclass',
      prefLabel: { fr: 'Classe de maître', en: 'Masterclass', it: 'Masterclass' },
      mappings: [
        schema('EducationEvent', 'broad'),
        datatourisme('CulturalEvent', 'broad'),
        artsdata('MasterclassEvent'),
      ],
    },
    {
      code: 'screening',
      prefLabel: { fr: 'Projection', en: 'Screening', it: 'Proiezione' },
      mappings: [schema('ScreeningEvent'), datatourisme('ScreeningEvent'), artsdata('ScreeningEvent')],
    },
    {
      code: 'exhibition',
      prefLabel: { fr: 'Exposition', en: 'Exhibition', it: 'Mostra' },
      mappings: [schema('ExhibitionEvent'), datatourisme('Exhibition'), artsdata('ExhibitionEvent')],
    },
    {
      code: 'ceremony',
      prefLabel: { fr: 'Cérémonie', en: 'Ceremony', it: 'Cerimonia' },
      mappings: [
        schema('SocialEvent', 'broad'),
        datatourisme('CulturalEvent', 'broad'),
        artsdata('AwardsEvent', 'close'),
      ],
    },
  ],
} satisfies VocabularySeed;
