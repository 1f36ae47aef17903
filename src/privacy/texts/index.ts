import type { Locale } from '../../ontology/i18n-text';
import en from './en.json';
import fr from './fr.json';
import it from './it.json';

export type TextName = keyof typeof fr;

const texts = { fr, en, it } satisfies Record<Locale, Record<TextName, string>>;

export const privacyText = (locale: Locale, name: TextName): string => texts[locale][name];
