import { declare, OF_DATES, takesPlace, type Declared, type Filter } from './declare';

const share = (
  indicator: Omit<Declared, 'version' | 'source' | 'theme' | 'unit' | 'measure' | 'dimensions' | 'filter'> & {
    numerator: Filter;
  },
) =>
  declare({
    version: 1,
    source: 'performances',
    theme: 'access',
    unit: 'percent',
    measure: { kind: 'share' },
    filter: takesPlace,
    dimensions: OF_DATES,
    ...indicator,
  });

/** For whom, and at what price. */
export const access = [
  share({
    code: 'free',
    numerator: { field: 'pricing', operator: 'is', value: ['free'] },
    label: ['Dates gratuites', 'Free dates', 'Date gratuite'],
    method: [
      'Part des dates dont l’entrée est gratuite. La participation libre n’en est pas.',
      'Share of the dates with free admission. Donations are not counted as free.',
      'Quota delle date a ingresso gratuito. L’offerta libera non vi rientra.',
    ],
  }),
  share({
    code: 'up-to-10-euros',
    numerator: { field: 'priceMin', operator: 'atMost', value: 10 },
    label: ['Dates à 10 € au plus', 'Dates at €10 at most', 'Date al massimo a 10 €'],
    method: [
      'Part des dates dont le tarif le plus bas est de 10 € au plus, gratuité comprise. Une date qui ne dit pas son prix n’en est pas.',
      'Share of the dates whose lowest price is €10 at most, free ones included. A date that does not say its price is not one of them.',
      'Quota delle date il cui prezzo più basso è al massimo 10 €, quelle gratuite comprese. Una data che non indica il prezzo non vi rientra.',
    ],
  }),
  declare({
    code: 'median-price',
    version: 1,
    source: 'performances',
    theme: 'access',
    unit: 'euros',
    measure: { kind: 'median', of: 'price' },
    filter: { and: [takesPlace, { field: 'pricing', operator: 'is', value: ['paid'] }] },
    dimensions: OF_DATES,
    label: ['Prix médian', 'Median price', 'Prezzo mediano'],
    method: [
      'Médiane du tarif le plus bas des dates payantes : la moitié coûte moins, la moitié plus. Les dates gratuites n’y sont pas.',
      'Median of the lowest price of paid dates: half cost less, half more. Free dates are left out.',
      'Mediana del prezzo più basso delle date a pagamento: metà costa meno, metà di più. Le date gratuite sono escluse.',
    ],
  }),
  share({
    code: 'access-services',
    numerator: { field: 'accessServices', operator: 'isPresent' },
    label: [
      'Dates avec un service d’accessibilité',
      'Dates with an access service',
      'Date con un servizio di accessibilità',
    ],
    method: [
      'Part des dates qui annoncent au moins un service : langue des signes, audiodescription, surtitrage, boucle magnétique, séance adaptée…',
      'Share of the dates that announce at least one service: sign language, audio description, captions, hearing loop, relaxed performance…',
      'Quota delle date che annunciano almeno un servizio: lingua dei segni, audiodescrizione, sovratitoli, anello magnetico, rappresentazione rilassata…',
    ],
  }),
  share({
    code: 'access-unsaid',
    numerator: {
      and: [
        { field: 'accessServices', operator: 'isEmpty' },
        { field: 'accessFeatures', operator: 'isEmpty' },
      ],
    },
    label: [
      'Dates qui ne disent rien de l’accès',
      'Dates that say nothing of access',
      'Date senza indicazioni di accessibilità',
    ],
    method: [
      'Part des dates dont ni la fiche ni le lieu ne disent rien de l’accessibilité. Cela ne veut pas dire qu’elles sont inaccessibles : personne ne peut le savoir.',
      'Share of the dates of which neither the entry nor the venue says anything about access. It does not mean that they are not accessible: nobody can know.',
      'Quota delle date di cui né la scheda né il luogo dicono nulla dell’accessibilità. Non significa che non siano accessibili: nessuno può saperlo.',
    ],
  }),
  share({
    code: 'young-audiences',
    numerator: { field: 'ageMin', operator: 'atMost', value: 6 },
    label: ['Dates ouvertes dès 6 ans', 'Dates from the age of 6', 'Date dai 6 anni'],
    method: [
      'Part des dates dont l’âge minimal annoncé est de 6 ans au plus.',
      'Share of the dates whose announced minimum age is 6 at most.',
      'Quota delle date la cui età minima annunciata è al massimo 6 anni.',
    ],
  }),
];
