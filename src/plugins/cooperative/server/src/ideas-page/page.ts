import { html, type Markup } from '../../../../../plugin-kit/server/html';
import type { Language } from '../public-page/language';
import { layout } from '../public-page/layout';
import type { PublicDecision, PublicIdea } from '../services/ideas/ideas-page';
import { translateTo } from '../services/translate';

export interface IdeasPage {
  language: Language;
  siteName: string;
  ideas: PublicIdea[];
  decisions: PublicDecision[];
}

type Translate = (code: string, parameters?: Record<string, string>) => string;

/** The ideas of members, and what they decided, as anybody may read it. */
export function ideasPage({ language, siteName, ideas, decisions }: IdeasPage): string {
  const t: Translate = (code, parameters) => translateTo(language, `ideasPage.${code}`, parameters);
  const main = html`<h1>${t('title')}</h1>
    <p>${t('lead')} <a href="/join?lang=${language}">${t('join')}</a></p>
    ${ideas.length === 0 ? html`<p>${t('none')}</p>` : ideas.map((idea) => article(t, idea))}
    ${decisions.length > 0 && decided(t, decisions)}`;
  return layout({ language, siteName, title: t('title'), path: '/ideas', isIndexed: true, main });
}

/** Ideas are written in the language of their authors: the page does not know which. */
const article = (t: Translate, { id, title, text, supports, decisions }: PublicIdea): Markup =>
  html`<article id="${id}">
    <h2>${title}</h2>
    ${text.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`)}
    <p class="hint">
      ${supports > 0 && t(supports === 1 ? 'support' : 'supports', { count: String(supports) })}${
        decisions.length > 0 && ` ${t('decisions', { numbers: decisions.join(', ') })}`
      }
    </p>
  </article>`;

/** Each with the file from which anybody counts its vote again. */
const decided = (t: Translate, decisions: PublicDecision[]): Markup =>
  html`<section>
    <h2>${t('decided')}</h2>
    <p>${t('decided.lead')}</p>
    <ul>
      ${decisions.map(
        ({ number, title, isCarried }) =>
          html`<li id="${number}">
            ${t(resultOf(title, isCarried), { number, title: title ?? '' })}
            <a href="/api/cooperative/decisions/${number}/tally">${t('tally', { number })}</a>
          </li>`,
      )}
    </ul>
  </section>`;

const resultOf = (title: string | null, isCarried: boolean): string =>
  `${title === null ? 'mandate.' : ''}${isCarried ? 'carried' : 'rejected'}`;
