import { datatourisme, openagenda } from './mapping';
import type { VocabularySeed } from './seed';

/** Of a venue or a space. What is absent is unknown, never false. */
export const accessFeature = {
  code: 'access-feature',
  title: { fr: "Équipement d'accessibilité", en: 'Access feature', it: 'Dotazione di accessibilità' },
  governance: 'cooperative',
  concepts: [
    {
      code: 'step_free',
      prefLabel: { fr: 'Accès de plain-pied', en: 'Step-free access', it: 'Accesso senza gradini' },
      mappings: [datatourisme('reducedMobilityAccess', 'close'), openagenda('mi')],
    },
    { code: 'lift', prefLabel: { fr: 'Ascenseur', en: 'Lift', it: 'Ascensore' } },
    {
      code: 'accessible_toilet',
      prefLabel: { fr: 'Toilettes adaptées', en: 'Accessible toilet', it: 'Servizi igienici accessibili' },
    },
    {
      code: 'accessible_parking',
      prefLabel: { fr: 'Stationnement réservé', en: 'Accessible parking', it: 'Parcheggio riservato' },
    },
    {
      code: 'hearing_loop_fixed',
      prefLabel: { fr: 'Boucle magnétique installée', en: 'Fixed hearing loop', it: 'Anello a induzione fisso' },
    },
    {
      code: 'guide_dog_welcome',
      prefLabel: {
        fr: "Chiens d'assistance bienvenus",
        en: 'Assistance dogs welcome',
        it: 'Cani da assistenza ammessi',
      },
    },
    { code: 'seating_available', prefLabel: { fr: 'Places assises', en: 'Seating available', it: 'Posti a sedere' } },
    {
      code: 'snow_access_difficult',
      prefLabel: {
        fr: 'Accès difficile par temps de neige',
        en: 'Difficult access in snow',
        it: 'Accesso difficile con la neve',
      },
    },
    {
      code: 'on_foot_only',
      prefLabel: { fr: 'Accès à pied seulement', en: 'On foot only', it: 'Accesso solo a piedi' },
    },
  ],
} satisfies VocabularySeed;
