import { html, type Markup } from '../../../../../plugin-kit/server/html';
import type { Language } from '../public-page/language';
import { layout } from '../public-page/layout';
import { translateTo } from '../services/translate';

interface AddressPage {
  language: Language;
  siteName: string;
  code: string;
  email: string;
}

/** Asks whether an address is somebody's, with the button that says yes. */
export function addressPage({ language, siteName, code, email }: AddressPage): string {
  const t = translatorTo(language);
  const main = html`<h1>${t('title')}</h1>
    <p>${t('text', { email, site: siteName })}</p>
    <form method="post" action="/address?lang=${language}">
      <input type="hidden" name="code" value="${code}" />
      <button class="main">${t('confirm')}</button>
    </form>`;
  return inLayout(language, siteName, t('title'), main);
}

/** What became of it. */
export function addressMessage(language: Language, siteName: string, code: string): string {
  const t = translatorTo(language);
  const main = html`<h1>${t(`${code}.title`)}</h1>
    <p>${t(`${code}.text`)}</p>`;
  return inLayout(language, siteName, t(`${code}.title`), main);
}

const translatorTo = (language: Language) => (code: string, parameters?: Record<string, string>) =>
  translateTo(language, `addressPage.${code}`, parameters);

const inLayout = (language: Language, siteName: string, title: string, main: Markup): string =>
  layout({ language, siteName, title, path: '/address', isIndexed: false, main });
