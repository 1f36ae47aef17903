const form = (uid: string): string => `/content-manager/collection-types/${uid}/create`;

/** What somebody who just joined does first, in this order: their home shows which are done. */
export const firstSteps = [
  {
    code: 'organisation',
    label: {
      fr: 'Présenter ma structure',
      en: 'Describe my organisation',
      it: 'Presentare la mia organizzazione',
    },
    uid: 'api::organisation.organisation',
    isPublished: true,
    start: null,
  },
  {
    code: 'venue',
    label: { fr: 'Décrire un lieu', en: 'Describe a venue', it: 'Descrivere un luogo' },
    uid: 'api::venue.venue',
    isPublished: false,
    start: form('api::venue.venue'),
  },
  {
    code: 'show',
    label: { fr: 'Décrire un spectacle', en: 'Describe a show', it: 'Descrivere uno spettacolo' },
    uid: 'api::production.production',
    isPublished: false,
    start: form('api::production.production'),
  },
  {
    code: 'date',
    label: { fr: 'Ajouter une date', en: 'Add a date', it: 'Aggiungere una data' },
    uid: 'api::performance.performance',
    isPublished: false,
    start: '/plugins/commons/add-date',
  },
  {
    code: 'published',
    label: { fr: 'La voir publiée', en: 'See it published', it: 'Vederla pubblicata' },
    uid: 'api::performance.performance',
    isPublished: true,
    start: '/plugins/commons/add-date',
  },
];
