/** Columns of the grids in which dates are typed, with what they are called in the tables that people paste. */
const commune = {
  uid: 'api::territory.territory',
  name: 'name',
  details: ['code'],
  among: { codeType: 'insee_commune' },
};

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
      ],
      toData: (values: Values, steward: string | null) => ({
        name: values.name,
        address: {
          locality: chosen(values.commune)?.name,
          commune: chosen(values.commune)?.documentId,
          precision: 'commune',
        },
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
      fields: [{ name: 'title', label: { fr: 'Titre', en: 'Title', it: 'Titolo' }, isRequired: true }],
      toData: (values: Values, steward: string | null) => ({
        title: values.title,
        ...(steward ? { steward } : {}),
      }),
    },
  },
};

export const columns = { date, time, venue, space, price, ticketLink, production };

interface Chosen {
  documentId: string;
  name: string;
}

export type Values = Record<string, unknown>;

/** The entry that a cell names. */
export const chosen = (value: unknown): Chosen | undefined => value as Chosen | undefined;
