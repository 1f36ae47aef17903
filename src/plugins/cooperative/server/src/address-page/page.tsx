import type { ComponentChildren } from 'preact';
import { Button } from '../../../../../plugin-kit/site/components/form';
import type { SiteFrame } from '../../../../../plugin-kit/site/frame';
import { renderPage } from '../../../../../plugin-kit/site/render-page';
import { addressesByLanguage } from '../addresses/addresses-by-language';
import { translateTo } from '../services/translate';

interface AddressPage {
  frame: SiteFrame;
  siteName: string;
  code: string;
  email: string;
}

/** Asks whether an address is somebody's, with the button that says yes. */
export function addressPage({ frame, siteName, code, email }: AddressPage): string {
  const t = translatorTo(frame);
  return inLayout(
    frame,
    t('title'),
    <>
      <p class="lead">{t('text', { email, site: siteName })}</p>
      <form method="post" action={`/address?lang=${frame.language}`}>
        <input type="hidden" name="code" value={code} />
        <Button isMain>{t('confirm')}</Button>
      </form>
    </>,
  );
}

/** What became of it. */
export function addressMessage(frame: SiteFrame, code: string): string {
  const t = translatorTo(frame);
  return inLayout(frame, t(`${code}.title`), <p class="lead">{t(`${code}.text`)}</p>);
}

const translatorTo =
  ({ language }: SiteFrame) =>
  (code: string, parameters?: Record<string, string>) =>
    translateTo(language, `addressPage.${code}`, parameters);

const inLayout = (frame: SiteFrame, title: string, children: ComponentChildren): string =>
  renderPage({
    ...{ frame, title, isIndexed: false, width: 'text', translations: addressesByLanguage('/address') },
    children: (
      <div class="page-head">
        <h1>{title}</h1>
        {children}
      </div>
    ),
  });
