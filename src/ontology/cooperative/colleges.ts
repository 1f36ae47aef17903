/** Colleges in which the members of the cooperative are gathered at first; the cooperative edits them afterwards. */
export const colleges = [
  { code: 'culture', label: { fr: 'Culture', en: 'Culture', it: 'Cultura' } },
  { code: 'tourism', label: { fr: 'Tourisme', en: 'Tourism', it: 'Turismo' } },
  { code: 'media', label: { fr: 'Médias', en: 'Media', it: 'Media' } },
  { code: 'spectators', label: { fr: 'Spectateurs', en: 'Spectators', it: 'Spettatori' } },
  {
    code: 'public-authorities',
    label: { fr: 'Collectivités publiques', en: 'Public authorities', it: 'Enti pubblici' },
  },
];
