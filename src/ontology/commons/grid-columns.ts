/** Columns of the grids in which dates are typed, with what they are called in the tables that people paste. */
const commune = {
  uid: 'api::territory.territory',
  name: 'name',
  details: ['code'],
  among: { codeType: 'insee_commune' },
};

/** The terms of a vocabulary, all offered. */
const terms = (code: string) => ({
  uid: 'api::concept.concept',
  name: 'prefLabel',
  details: [],
  among: { scheme: { code }, state: 'active' },
  isList: true as const,
});

const forPublication = { isNeededToPublish: true as const };

const date = {
  name: 'date',
  kind: 'date' as const,
  label: { fr: 'Date', en: 'Date', it: 'Data' },
  hint: { fr: 'ven. 12 mars 2027', en: '12 March 2027', it: '12 marzo 2027' },
  isRequired: true,
  headings: ['date', 'dates', 'jour', 'quand', 'le', 'day', 'data', 'giorno'],
};

const time = {
  name: 'time',
  kind: 'time' as const,
  label: { fr: 'Heure', en: 'Time', it: 'Ora' },
  hint: { fr: '20h30', en: '20:30', it: '20:30' },
  headings: ['heure', 'heures', 'horaire', 'horaires', 'debut', 'time', 'ora', 'orario'],
};

const venue = {
  name: 'venue',
  kind: 'entry' as const,
  label: { fr: 'Lieu', en: 'Venue', it: 'Luogo' },
  headings: ['lieu', 'lieux', 'theatre', 'ou', 'venue', 'place', 'luogo'],
  entry: {
    uid: 'api::venue.venue',
    name: 'name',
    details: ['address.commune.name', 'address.locality'],
    create: {
      label: { fr: 'Nouveau lieu', en: 'New venue', it: 'Nuovo luogo' },
      fields: [
        { name: 'name', label: { fr: 'Nom du lieu', en: 'Name of the venue', it: 'Nome del luogo' }, isRequired: true },
        {
          name: 'commune',
          label: { fr: 'Commune', en: 'Commune', it: 'Comune' },
          isRequired: true,
          entry: commune,
        },
        {
          ...{ name: 'kinds', label: { fr: 'Nature du lieu', en: 'Kind of venue', it: 'Tipo di luogo' } },
          ...{ entry: terms('venue-kind'), ...forPublication },
        },
      ],
      toData: (values: Values, steward: string | null) => ({
        name: values.name,
        address: {
          locality: chosen(values.commune)?.name,
          commune: chosen(values.commune)?.documentId,
          precision: 'commune',
        },
        ...listed('kinds', values),
        ...(steward ? { steward } : {}),
      }),
    },
  },
};

const space = {
  name: 'space',
  kind: 'entry' as const,
  label: { fr: 'Salle', en: 'Hall', it: 'Sala' },
  headings: ['salle', 'espace', 'scene', 'hall', 'room', 'sala'],
  entry: {
    uid: 'api::space.space',
    name: 'name',
    details: ['venue.name'],
    within: { column: 'venue', attribute: 'venue' },
  },
};

const price = {
  name: 'price',
  kind: 'price' as const,
  label: { fr: 'Prix', en: 'Price', it: 'Prezzo' },
  hint: { fr: '12 € ou gratuit', en: '12 € or free', it: '12 € o gratis' },
  headings: ['prix', 'tarif', 'tarifs', 'entree', 'price', 'prezzo', 'ingresso'],
};

const ticketLink = {
  name: 'ticketLink',
  kind: 'address' as const,
  label: { fr: 'Billetterie', en: 'Tickets', it: 'Biglietteria' },
  hint: { fr: 'https://…', en: 'https://…', it: 'https://…' },
  headings: ['billetterie', 'lien', 'lien de billetterie', 'reservation', 'url', 'tickets', 'biglietti'],
};

/** Who plays, when nobody entered them yet. */
const company = {
  uid: 'api::organisation.organisation',
  name: 'name',
  details: ['territory.name'],
  create: {
    label: { fr: 'Nouvelle compagnie', en: 'New company', it: 'Nuova compagnia' },
    fields: [
      { name: 'name', label: { fr: 'Nom', en: 'Name', it: 'Nome' }, isRequired: true },
      {
        ...{ name: 'kinds', label: { fr: 'Nature de la structure', en: 'Kind of company', it: 'Tipo di struttura' } },
        ...{ entry: terms('organisation-kind'), ...forPublication },
      },
      {
        ...{ name: 'territory', label: { fr: 'Sa commune', en: 'Its commune', it: 'Il suo comune' } },
        ...{ entry: commune, ...forPublication },
      },
    ],
    toData: (values: Values, steward: string | null) => ({
      name: values.name,
      ...listed('kinds', values),
      ...(values.territory ? { territory: chosen(values.territory)?.documentId } : {}),
      ...(steward ? { steward } : {}),
    }),
  },
};

const production = {
  name: 'production',
  kind: 'entry' as const,
  label: { fr: 'Spectacle', en: 'Production', it: 'Spettacolo' },
  isRequired: true,
  headings: ['spectacle', 'spectacles', 'titre', 'quoi', 'piece', 'concert', 'production', 'title', 'spettacolo'],
  entry: {
    uid: 'api::production.production',
    name: 'title',
    details: ['companies.name'],
    create: {
      label: { fr: 'Nouveau spectacle', en: 'New production', it: 'Nuovo spettacolo' },
      fields: [
        { name: 'title', label: { fr: 'Titre', en: 'Title', it: 'Titolo' }, isRequired: true },
        {
          ...{ name: 'companies', label: { fr: 'Compagnie, ensemble', en: 'Company', it: 'Compagnia' } },
          ...{ entry: company, ...forPublication },
        },
        {
          name: 'teaser',
          label: { fr: 'Accroche, en une phrase', en: 'Teaser, in one sentence', it: 'Presentazione in una frase' },
          ...forPublication,
        },
        {
          ...{ name: 'form', label: { fr: 'Forme', en: 'Form', it: 'Forma' } },
          ...{ entry: terms('event-form'), ...forPublication },
        },
        {
          ...{ name: 'disciplines', label: { fr: 'Discipline', en: 'Discipline', it: 'Disciplina' } },
          ...{ entry: terms('discipline'), ...forPublication },
        },
      ],
      toData: (values: Values, steward: string | null) => ({
        title: values.title,
        ...(values.teaser ? { teaser: values.teaser } : {}),
        ...(values.form ? { form: chosen(values.form)?.documentId } : {}),
        ...listed('companies', values),
        ...listed('disciplines', values),
        ...(steward ? { steward } : {}),
      }),
    },
  },
};

const audience = {
  name: 'audience',
  kind: 'entry' as const,
  label: { fr: 'Pour qui', en: 'For whom', it: 'Per chi' },
  headings: ['public', 'pour qui', 'audience', 'pubblico'],
  entry: terms('audience'),
};

const picture = {
  name: 'picture',
  kind: 'picture' as const,
  label: { fr: 'Image', en: 'Picture', it: 'Immagine' },
  headings: [],
  entry: terms('licence'),
};

const endTime = {
  name: 'endTime',
  kind: 'time' as const,
  label: { fr: 'Heure de fin', en: 'End time', it: 'Ora di fine' },
  hint: { fr: '22h', en: '22:00', it: '22:00' },
  isSecondary: true as const,
  headings: ['fin', 'heure de fin', 'end'],
};

const group = {
  name: 'group',
  kind: 'entry' as const,
  label: { fr: 'Festival ou saison', en: 'Festival or season', it: 'Festival o stagione' },
  isSecondary: true as const,
  headings: ['festival', 'saison', 'cycle'],
  entry: { uid: 'api::event-group.event-group', name: 'name', details: [] },
};

const note = {
  name: 'note',
  kind: 'text' as const,
  label: { fr: 'À savoir', en: 'Good to know', it: 'Da sapere' },
  hint: { fr: 'Rencontre après le spectacle', en: 'Talk after the show', it: 'Incontro dopo lo spettacolo' },
  isSecondary: true as const,
  headings: ['note', 'remarque'],
};

export const columns = {
  ...{ date, time, venue, space, price, ticketLink, production },
  ...{ audience, picture, endTime, group, note },
};

interface Chosen {
  documentId: string;
  name: string;
}

export type Values = Record<string, unknown>;

/** One term or entry in a relation that holds several. */
const listed = (name: string, values: Values) => (values[name] ? { [name]: [chosen(values[name])?.documentId] } : {});

/** The entry that a cell names. */
export const chosen = (value: unknown): Chosen | undefined => value as Chosen | undefined;
