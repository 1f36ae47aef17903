import type { Core } from '@strapi/strapi';
import { fillIn } from '../fill-in';

type Messages = Record<string, string>;

/** For a plugin: its messages in the language of who is asking, among those that it has; French when none fits. */
export function translatorOf(translations: { fr: Messages } & Record<string, Messages>) {
  /** The language of who is asking: the administrator's own, else the one that the request prefers. */
  function languageOf(strapi: Core.Strapi): string {
    const context = strapi.requestContext.get();
    const own = (context?.state as { user?: { preferedLanguage?: string } } | undefined)?.user?.preferedLanguage;
    if (own && own in translations) return own;
    const preferred = context?.acceptsLanguages(Object.keys(translations));
    return typeof preferred === 'string' ? preferred : 'fr';
  }

  function translate(strapi: Core.Strapi, code: string, parameters: Record<string, string> = {}): string {
    return translateTo(languageOf(strapi), code, parameters);
  }

  /** In a language that is known, for who is not asking now. */
  function translateTo(language: string, code: string, parameters: Record<string, string> = {}): string {
    const messages = translations[language] ?? translations.fr;
    const template = messages[code] ?? code;
    return fillIn(template, parameters);
  }

  return { languageOf, translate, translateTo };
}
