import type { Locale } from '../ontology/i18n-text';
import type { Texts } from './content';

type Kind = 'production' | 'performance' | 'organisation' | 'venue' | 'person' | 'edition';

/** What each invented text says of itself, so that nobody takes the demonstration for the territory's real agenda. */
export const notices: Record<Kind, Record<Locale, string>> = {
  production: {
    fr: "Spectacle fictif, créé pour la démonstration d'OduS.",
    en: 'Fictional show, written for the OduS demonstration.',
    it: 'Spettacolo immaginario, creato per la dimostrazione di OduS.',
  },
  performance: {
    fr: "Représentation fictive, créée pour la démonstration d'OduS.",
    en: 'Fictional date, made up for the OduS demonstration.',
    it: 'Replica immaginaria, creata per la dimostrazione di OduS.',
  },
  organisation: {
    fr: "Structure fictive, créée pour la démonstration d'OduS.",
    en: 'Fictional organisation, made up for the OduS demonstration.',
    it: 'Struttura immaginaria, creata per la dimostrazione di OduS.',
  },
  venue: {
    fr: "Lieu fictif, créé pour la démonstration d'OduS.",
    en: 'Fictional place, made up for the OduS demonstration.',
    it: 'Luogo immaginario, creato per la dimostrazione di OduS.',
  },
  person: {
    fr: "Personne fictive, créée pour la démonstration d'OduS.",
    en: 'Fictional person, made up for the OduS demonstration.',
    it: 'Persona immaginaria, creata per la dimostrazione di OduS.',
  },
  edition: {
    fr: "Édition fictive, créée pour la démonstration d'OduS.",
    en: 'Fictional edition, made up for the OduS demonstration.',
    it: 'Edizione immaginaria, creata per la dimostrazione di OduS.',
  },
};

/** How a one-line text says it, where the whole sentence does not fit. */
export const shortNotices: Record<Locale, string> = {
  fr: '(Spectacle fictif.)',
  en: '(Fictional show.)',
  it: '(Spettacolo immaginario.)',
};

/** The description of an invented entry in each of its languages, with the notice at its end. */
export function describeFictional(
  kind: Kind,
  description: Texts<{ description: string }>,
): Texts<{ description: string }> {
  const notice = notices[kind];
  const described = (text: string, locale: Locale) => ({ description: `${text}\n\n${notice[locale]}`.trim() });
  return {
    fr: described(description.fr.description, 'fr'),
    ...(description.en && { en: described(description.en.description ?? '', 'en') }),
    ...(description.it && { it: described(description.it.description ?? '', 'it') }),
  };
}
