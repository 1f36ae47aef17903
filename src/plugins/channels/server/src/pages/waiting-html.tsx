import type { SiteFrame } from '../../../../../plugin-kit/site/frame';
import { renderPage } from '../../../../../plugin-kit/site/render-page';

export interface WaitingPage {
  frame: SiteFrame;
  locale: string;
  title: string;
  /** How far it is. */
  state: string;
  t(key: string): string;
}

/** What a reader sees while a long document is made: the page asks again by itself. */
export const waitingHtml = ({ frame, locale, title, state, t }: WaitingPage): string =>
  renderPage({
    frame,
    title,
    width: 'text',
    children: (
      <div class="chapter" lang={locale}>
        <div class="page-head">
          <h1>{title}</h1>
          <p class="lead" role="status">
            {state}
          </p>
          <progress aria-label={t('print.waiting.progress')} />
          <p>{t('print.waiting.stay')}</p>
        </div>
      </div>
    ),
  });
