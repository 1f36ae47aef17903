import type { Core } from '@strapi/strapi';
import en from '../translations/en.json';
import fr from '../translations/fr.json';
import it from '../translations/it.json';

const translations: Record<string, Record<string, string>> = { fr, en, it };

/** A message in the language of who is asking: the administrator's own, else the one that the request prefers. */
export function translate(strapi: Core.Strapi, code: string, parameters: Record<string, string> = {}): string {
  const messages: Record<string, string> = translations[languageOf(strapi)] ?? fr;
  const template = messages[code] ?? code;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => parameters[name] ?? whole);
}

/** The language of who is asking, among those of the messages. */
export function languageOf(strapi: Core.Strapi): string {
  const context = strapi.requestContext.get();
  const own = (context?.state as { user?: { preferedLanguage?: string } } | undefined)?.user?.preferedLanguage;
  if (own && own in translations) return own;
  const preferred = context?.acceptsLanguages(Object.keys(translations));
  return typeof preferred === 'string' ? preferred : 'fr';
}
