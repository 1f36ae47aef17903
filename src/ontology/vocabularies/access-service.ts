import { accessibilityFeature, openagenda } from './mapping';
import type { VocabularySeed } from './seed';

/** Of one date. Accessibility features are those of the W3C's a11y-discov-vocab. */
export const accessService = {
  code: 'access-service',
  title: { fr: "Service d'accessibilité", en: 'Access service', it: 'Servizio di accessibilità' },
  governance: 'cooperative',
  concepts: [
    {
      code: 'sign_language',
      prefLabel: { fr: 'Langue des signes (LSF)', en: 'Sign language', it: 'Lingua dei segni (LIS)' },
      mappings: [openagenda('hi'), accessibilityFeature('signLanguage')],
    },
    {
      code: 'surtitles',
      prefLabel: { fr: 'Surtitrage', en: 'Surtitles', it: 'Sovratitoli' },
      mappings: [openagenda('hi'), accessibilityFeature('openCaptions', 'close')],
    },
    {
      code: 'captions',
      prefLabel: { fr: 'Sous-titrage adapté', en: 'Captions for deaf people', it: 'Sottotitoli per non udenti' },
      mappings: [openagenda('hi'), accessibilityFeature('openCaptions')],
    },
    {
      code: 'hearing_loop',
      prefLabel: { fr: 'Boucle magnétique', en: 'Hearing loop', it: 'Anello a induzione' },
      mappings: [openagenda('hi')],
    },
    {
      code: 'vibrating_vest',
      prefLabel: { fr: 'Gilets vibrants', en: 'Vibrating vests', it: 'Gilet vibranti' },
      mappings: [openagenda('hi')],
    },
    {
      code: 'audio_description',
      prefLabel: { fr: 'Audiodescription', en: 'Audio description', it: 'Audiodescrizione' },
      mappings: [openagenda('vi'), accessibilityFeature('audioDescription')],
    },
    {
      code: 'tactile_tour',
      prefLabel: { fr: 'Visite tactile', en: 'Touch tour', it: 'Visita tattile' },
      mappings: [openagenda('vi'), accessibilityFeature('tactileObject')],
    },
    {
      code: 'large_print',
      prefLabel: {
        fr: 'Programme en gros caractères',
        en: 'Large-print programme',
        it: 'Programma a caratteri grandi',
      },
      mappings: [openagenda('vi'), accessibilityFeature('largePrint')],
    },
    {
      code: 'relaxed',
      prefLabel: { fr: 'Séance Relax', en: 'Relaxed performance', it: 'Replica rilassata' },
      mappings: [openagenda('ii'), openagenda('pi')],
    },
    {
      code: 'easy_read',
      prefLabel: { fr: 'Facile à lire et à comprendre (FALC)', en: 'Easy read', it: 'Linguaggio facile' },
      mappings: [openagenda('ii')],
    },
    {
      code: 'wheelchair_places',
      prefLabel: { fr: 'Places pour fauteuils roulants', en: 'Wheelchair spaces', it: 'Posti per carrozzine' },
      mappings: [openagenda('mi')],
    },
    {
      code: 'non_verbal',
      prefLabel: { fr: 'Sans paroles', en: 'No words', it: 'Senza parole' },
      mappings: [openagenda('hi')],
    },
  ],
} satisfies VocabularySeed;
