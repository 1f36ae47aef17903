import { artsdata, capdata, datatourisme, schema, uit } from './mapping';
import type { VocabularySeed } from './seed';

export const groupKind = {
  code: 'group-kind',
  title: { fr: 'Nature du regroupement', en: 'Kind of event group', it: 'Tipo di rassegna' },
  governance: 'protocol',
  concepts: [
    {
      code: 'festival',
      prefLabel: { fr: 'Festival', en: 'Festival', it: 'Festival' },
      mappings: [schema('EventSeries', 'broad'), artsdata('FestivalSeries')],
    },
    {
      code: 'edition',
      prefLabel: { fr: 'Édition', en: 'Edition', it: 'Edizione' },
      mappings: [schema('Festival'), datatourisme('Festival'), artsdata('Festival'), uit('0.5.0.0.0')],
    },
    {
      code: 'season',
      prefLabel: { fr: 'Saison', en: 'Season', it: 'Stagione' },
      mappings: [schema('EventSeries', 'broad'), artsdata('EventSeries', 'broad'), capdata('Saison')],
    },
    {
      code: 'cycle',
      prefLabel: { fr: 'Cycle', en: 'Cycle', it: 'Rassegna' },
      mappings: [schema('EventSeries', 'broad'), artsdata('EventSeries', 'broad')],
    },
    {
      code: 'tour',
      prefLabel: { fr: 'Tournée', en: 'Tour', it: 'Tournée' },
      mappings: [schema('EventSeries', 'broad'), artsdata('EventSeries', 'broad')],
    },
    {
      code: 'run',
      prefLabel: { fr: 'Série de représentations', en: 'Run', it: 'Repliche' },
      mappings: [schema('EventSeries', 'broad'), artsdata('EventSeries', 'broad')],
    },
  ],
} satisfies VocabularySeed;
