/** A text in the three languages of the admin. */
interface Words {
  fr: string;
  en: string;
  it: string;
}

interface Criterion {
  code: string;
  attribute: string;
  filledBy?: string[];
  holding?: string[];
  emptyValues?: string[];
  weight: number;
  what: Words;
  advice: Words;
  channelFields?: string[];
}

type Phrase = [fr: string, en: string, it: string];
const words = ([fr, en, it]: Phrase): Words => ({ fr, en, it });

/** « Ajoutez » suits everything that is added: the noun phrase alone changes. */
const adding = (
  code: string,
  weight: number,
  phrase: Phrase,
  rest: Partial<Omit<Criterion, 'code' | 'weight' | 'what' | 'advice'>> = {},
): Criterion => ({
  code,
  attribute: code,
  weight,
  what: words(phrase),
  advice: words([`Ajoutez ${phrase[0]}`, `Add ${phrase[1]}`, `Aggiungete ${phrase[2]}`]),
  ...rest,
});

/** A picture that may be published: INV-18. */
const PUBLISHABLE = ['file', 'alt', 'credit', 'licence'];

const picture = (weight: number, filledBy: string[] = ['pictures']): Criterion =>
  adding('picture', weight, ['une image avec sa licence', 'a picture with its licence', "un'immagine con la licenza"], {
    attribute: 'pictures',
    filledBy,
    holding: PUBLISHABLE,
    channelFields: ['pictures'],
  });

const description = (weight: number): Criterion =>
  adding('description', weight, ['une présentation', 'a description', 'una presentazione'], {
    channelFields: ['description'],
  });

const teaser: Criterion = adding('teaser', 10, ['une accroche', 'a teaser', 'una frase di richiamo'], {
  channelFields: ['teaser'],
});

const links = (weight: number): Criterion =>
  adding('links', weight, ['un lien vers un site', 'a link to a site', 'un link a un sito']);

const disciplines = (weight: number): Criterion =>
  adding('disciplines', weight, ['les disciplines', 'the disciplines', 'le discipline']);

/**
 * What makes an entry of each type useful to its readers, and what it counts for until the cooperative says otherwise.
 * What a date inherits of its show, its venue or its festival is there for the date: the records show it so.
 */
export const completeness: Record<string, Criterion[]> = {
  'api::performance.performance': [
    adding('title', 10, ['le spectacle, ou un titre', 'the production, or a title', 'lo spettacolo, o un titolo'], {
      attribute: 'production',
      filledBy: ['production', 'titleOverride'],
    }),
    adding(
      'teaser',
      5,
      ['une accroche au spectacle', 'a teaser to the production', 'una frase di richiamo allo spettacolo'],
      {
        attribute: 'production',
        filledBy: ['production.teaser', 'noteOverride'],
        channelFields: ['teaser'],
      },
    ),
    adding('startDate', 10, ['la date', 'the date', 'la data'], { channelFields: ['startDate'] }),
    adding('startTime', 10, ["l'heure", 'the time', "l'ora"], { channelFields: ['startTime'] }),
    adding('place', 15, ['le lieu', 'the venue', 'il luogo'], {
      attribute: 'venue',
      filledBy: ['venue', 'onlineUrl', 'territory'],
      channelFields: ['venue.name'],
    }),
    adding('credits', 5, ['la distribution, ou la compagnie', 'the cast, or the company', 'il cast, o la compagnia'], {
      filledBy: ['credits', 'production.credits', 'production.companies'],
    }),
    adding('price', 10, ['le prix', 'the price', 'il prezzo'], {
      attribute: 'pricing',
      filledBy: ['pricing', 'offers', 'priceNote'],
      emptyValues: ['unknown'],
      channelFields: ['pricing', 'offers', 'priceInWords', 'priceMin'],
    }),
    adding('booking', 5, ['comment réserver', 'how to book', 'come prenotare'], {
      attribute: 'bookingStatus',
      filledBy: ['bookingStatus', 'booking.url', 'booking.phone', 'booking.email'],
      emptyValues: ['unknown'],
    }),
    adding('access', 5, ["l'accessibilité", 'the accessibility', "l'accessibilità"], {
      attribute: 'accessServices',
      filledBy: ['accessServices', 'venue.accessFeatures'],
    }),
    adding(
      'audience',
      5,
      ["le public, ou l'âge conseillé", 'the audience, or the advised age', "il pubblico, o l'età consigliata"],
      {
        attribute: 'audiences',
        filledBy: ['audiences', 'ageMin', 'production.audiences', 'production.ageMin'],
      },
    ),
    adding('duration', 5, ['la durée', 'the duration', 'la durata'], {
      attribute: 'durationMinutes',
      filledBy: ['durationMinutes', 'production.durationMinutes'],
    }),
    picture(15, ['pictures', 'production.pictures', 'eventGroups.pictures', 'venue.pictures']),
  ],
  'api::production.production': [
    adding('title', 10, ['le titre', 'the title', 'il titolo']),
    teaser,
    description(15),
    adding('form', 5, ['la forme', 'the form', 'la forma']),
    disciplines(10),
    adding('genres', 5, ['les genres', 'the genres', 'i generi']),
    adding('duration', 5, ['la durée', 'the duration', 'la durata'], { attribute: 'durationMinutes' }),
    adding(
      'companies',
      10,
      ['la compagnie, ou la distribution', 'the company, or the cast', 'la compagnia, o il cast'],
      {
        filledBy: ['companies', 'credits'],
      },
    ),
    adding(
      'audience',
      5,
      ["le public, ou l'âge conseillé", 'the audience, or the advised age', "il pubblico, o l'età consigliata"],
      {
        attribute: 'audiences',
        filledBy: ['audiences', 'ageMin'],
      },
    ),
    adding('languages', 5, ['la langue', 'the language', 'la lingua']),
    picture(15),
    links(5),
  ],
  'api::work.work': [
    adding('title', 20, ['le titre', 'the title', 'il titolo']),
    adding('kind', 15, ['la nature', 'the kind', 'il tipo']),
    adding('creationYear', 10, ["l'année de création", 'the year of creation', "l'anno di creazione"]),
    adding('duration', 5, ['la durée', 'the duration', 'la durata'], { attribute: 'durationMinutes' }),
    adding('credits', 25, ["l'auteur", 'the author', "l'autore"]),
    adding('languages', 10, ['la langue', 'the language', 'la lingua']),
    adding('summary', 15, ['un résumé', 'a summary', 'un riassunto']),
  ],
  'api::event-group.event-group': [
    adding('name', 10, ['le nom', 'the name', 'il nome']),
    adding('kind', 10, ['la nature', 'the kind', 'il tipo']),
    teaser,
    description(15),
    adding('dates', 15, ['les dates', 'the dates', 'le date'], {
      attribute: 'startDate',
      channelFields: ['startDate'],
    }),
    adding('territories', 10, ['le territoire', 'the territory', 'il territorio'], {
      filledBy: ['territories', 'parent.territories'],
    }),
    adding('organisers', 10, ["l'organisateur", 'the organiser', "l'organizzatore"], {
      filledBy: ['organisers', 'parent.organisers'],
    }),
    picture(15),
    links(5),
  ],
  'api::venue.venue': [
    adding('name', 10, ['le nom', 'the name', 'il nome']),
    adding('kinds', 10, ['la nature du lieu', 'the kind of venue', 'il tipo di luogo']),
    description(10),
    adding('commune', 10, ['la commune', 'the municipality', 'il comune'], {
      attribute: 'address',
      holding: ['commune'],
    }),
    adding('position', 10, ['la position sur la carte', 'the position on the map', 'la posizione sulla mappa'], {
      attribute: 'address',
      holding: ['latitude', 'longitude'],
      channelFields: ['place'],
    }),
    adding('gettingThere', 5, ['comment venir sans voiture', 'how to come without a car', "come arrivare senz'auto"]),
    adding('operator', 5, ["l'exploitant", 'the operator', 'il gestore']),
    adding('contact', 5, ['un contact, ou un lien', 'a contact, or a link', 'un contatto, o un link'], {
      filledBy: ['contact.email', 'contact.phone', 'links'],
    }),
    adding('capacity', 10, ['la jauge', 'the capacity', 'la capienza']),
    adding('access', 10, ["l'accessibilité", 'the accessibility', "l'accessibilità"], { attribute: 'accessFeatures' }),
    picture(15),
  ],
  'api::space.space': [
    adding('name', 20, ['le nom', 'the name', 'il nome']),
    adding('kind', 10, ['la nature', 'the kind', 'il tipo']),
    adding('venue', 20, ['le lieu', 'the venue', 'il luogo']),
    adding('capacity', 20, ['le nombre de places', 'the number of seats', 'il numero di posti'], {
      attribute: 'capacitySeated',
      filledBy: ['capacitySeated', 'capacityStanding'],
    }),
    adding('stage', 10, ['les dimensions de la scène', 'the size of the stage', 'le dimensioni del palco'], {
      attribute: 'stageWidthM',
    }),
    adding('access', 10, ["l'accessibilité", 'the accessibility', "l'accessibilità"], { attribute: 'accessFeatures' }),
    picture(10),
  ],
  'api::organisation.organisation': [
    adding('name', 10, ['le nom', 'the name', 'il nome']),
    adding('legalForm', 5, ['la forme juridique', 'the legal form', 'la forma giuridica']),
    adding('kinds', 10, ['la nature de la structure', 'the kind of organisation', 'il tipo di organizzazione']),
    disciplines(5),
    description(20),
    adding('territory', 10, ['la commune', 'the municipality', 'il comune']),
    adding('address', 5, ["l'adresse", 'the address', "l'indirizzo"], { holding: ['locality'] }),
    adding('contact', 15, ['un contact, ou un lien', 'a contact, or a link', 'un contatto, o un link'], {
      filledBy: ['contact.email', 'contact.phone', 'links'],
      channelFields: ['contact.email', 'channelContact.email', 'website'],
    }),
    adding('members', 5, ["les membres de l'équipe", 'the members of the team', 'i membri della squadra']),
    picture(15),
  ],
  'api::person.person': [
    adding('displayName', 20, ['le nom', 'the name', 'il nome']),
    adding('lastName', 5, ['le nom de famille', 'the last name', 'il cognome']),
    adding('professions', 20, ['les métiers', 'the professions', 'le professioni']),
    adding('biography', 25, ['une biographie', 'a biography', 'una biografia'], { channelFields: ['biography'] }),
    picture(20),
    links(10),
  ],
};
