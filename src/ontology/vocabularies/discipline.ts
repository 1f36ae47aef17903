import { artsdata, datatourisme, schema, uit } from './mapping';
import type { VocabularySeed } from './seed';

export const discipline = {
  code: 'discipline',
  title: { fr: 'Discipline', en: 'Discipline', it: 'Disciplina' },
  governance: 'cooperative',
  concepts: [
    {
      code: 'theatre',
      prefLabel: { fr: 'Théâtre', en: 'Theatre', it: 'Teatro' },
      mappings: [
        schema('TheaterEvent'),
        datatourisme('TheaterEvent'),
        artsdata('TheatrePerformance'),
        artsdata('K6-100'),
        uit('0.55.0.0.0'),
        uit('1.3.1.0.0'),
      ],
    },
    {
      code: 'dance',
      prefLabel: { fr: 'Danse', en: 'Dance', it: 'Danza' },
      mappings: [
        schema('PerformingArtsEvent', 'broad'),
        datatourisme('DanceEvent'),
        artsdata('DancePerformance'),
        artsdata('K6-200'),
        uit('0.54.0.0.0'),
      ],
    },
    {
      code: 'music',
      prefLabel: { fr: 'Musique', en: 'Music', it: 'Musica' },
      mappings: [
        schema('MusicEvent'),
        datatourisme('Concert'),
        artsdata('MusicPerformance'),
        artsdata('K6-300'),
        uit('0.50.4.0.0'),
      ],
    },
    {
      code: 'opera',
      prefLabel: { fr: 'Opéra', en: 'Opera', it: 'Opera' },
      mappings: [
        schema('MusicEvent', 'broad'),
        schema('TheaterEvent', 'broad'),
        datatourisme('Opera'),
        artsdata('OperaPerformance'),
        artsdata('K6-402'),
        uit('0.55.0.0.0', 'broad'),
        uit('1.5.0.0.0'),
      ],
    },
    {
      code: 'musical',
      prefLabel: { fr: 'Théâtre musical, comédie musicale', en: 'Musical theatre', it: 'Teatro musicale' },
      mappings: [
        schema('TheaterEvent', 'broad'),
        datatourisme('ShowEvent', 'broad'),
        artsdata('MusicalTheatrePerformance'),
        artsdata('K6-401'),
        uit('0.55.0.0.0', 'broad'),
        uit('1.4.0.0.0'),
      ],
    },
    {
      code: 'circus',
      prefLabel: { fr: 'Cirque', en: 'Circus', it: 'Circo' },
      mappings: [
        schema('PerformingArtsEvent', 'broad'),
        datatourisme('CircusEvent'),
        artsdata('CircusPerformance'),
        artsdata('K6-901'),
        uit('0.55.0.0.0', 'broad'),
        uit('0.52.0.0.0'),
      ],
    },
    {
      code: 'street',
      prefLabel: { fr: 'Arts de la rue', en: 'Street arts', it: 'Arti di strada' },
      mappings: [
        schema('PerformingArtsEvent', 'broad'),
        datatourisme('ShowEvent', 'broad'),
        artsdata('PerformingArtsEvent', 'broad'),
        artsdata('K6-900', 'broad'),
        uit('0.55.0.0.0', 'broad'),
      ],
    },
    {
      code: 'puppetry',
      prefLabel: { fr: "Marionnette, théâtre d'objets", en: 'Puppetry, object theatre', it: 'Teatro di figura' },
      mappings: [
        schema('TheaterEvent', 'broad'),
        datatourisme('ShowEvent', 'broad'),
        artsdata('TheatrePerformance', 'close'),
        artsdata('K6-904'),
        uit('0.55.0.0.0', 'broad'),
        uit('1.3.4.0.0', 'close'),
      ],
    },
    {
      code: 'storytelling',
      prefLabel: { fr: 'Conte', en: 'Storytelling', it: 'Narrazione' },
      mappings: [
        schema('PerformingArtsEvent', 'broad'),
        datatourisme('ShowEvent', 'broad'),
        artsdata('StorytellingPerformance'),
        artsdata('K6-501'),
        uit('0.55.0.0.0', 'broad'),
      ],
    },
    {
      code: 'spoken',
      prefLabel: { fr: 'Poésie, slam, lecture', en: 'Poetry, slam, reading', it: 'Poesia, slam, lettura' },
      mappings: [
        schema('LiteraryEvent', 'close'),
        datatourisme('Reading'),
        artsdata('SpokenWordPerformance'),
        artsdata('K6-500'),
        uit('0.55.0.0.0', 'broad'),
        uit('1.10.5.0.0'),
      ],
    },
    {
      code: 'comedy',
      prefLabel: { fr: 'Humour', en: 'Comedy', it: 'Comicità' },
      mappings: [
        schema('ComedyEvent'),
        datatourisme('ShowEvent', 'broad'),
        artsdata('ComedyPerformance'),
        artsdata('K6-902'),
        uit('0.55.0.0.0', 'broad'),
        uit('1.3.10.0.0'),
      ],
    },
    {
      code: 'mime',
      prefLabel: { fr: 'Mime, geste', en: 'Mime, physical theatre', it: 'Mimo' },
      mappings: [
        schema('PerformingArtsEvent', 'broad'),
        datatourisme('ShowEvent', 'broad'),
        artsdata('TheatrePerformance', 'close'),
        artsdata('K6-905'),
        uit('0.55.0.0.0', 'broad'),
        uit('1.3.4.0.0', 'close'),
      ],
    },
    {
      code: 'magic',
      prefLabel: { fr: 'Magie', en: 'Magic', it: 'Magia' },
      mappings: [
        schema('PerformingArtsEvent', 'broad'),
        datatourisme('ShowEvent', 'broad'),
        artsdata('VarietyPerformance', 'broad'),
        artsdata('K6-906'),
        uit('0.55.0.0.0', 'broad'),
      ],
    },
    {
      code: 'performance_art',
      prefLabel: { fr: 'Performance', en: 'Performance art', it: 'Performance' },
      mappings: [
        schema('VisualArtsEvent', 'close'),
        datatourisme('CulturalEvent', 'broad'),
        artsdata('PerformanceArt'),
      ],
    },
    {
      code: 'multi',
      prefLabel: { fr: 'Pluridisciplinaire', en: 'Multidisciplinary', it: 'Multidisciplinare' },
      mappings: [
        schema('PerformingArtsEvent', 'broad'),
        datatourisme('ShowEvent', 'broad'),
        artsdata('PerformingArtsEvent'),
        artsdata('K6-900'),
        uit('0.55.0.0.0', 'broad'),
        uit('1.0.9.0.0'),
      ],
    },
  ],
} satisfies VocabularySeed;
