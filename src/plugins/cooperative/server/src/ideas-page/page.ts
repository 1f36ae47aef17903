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

type Say = (code: string, parameters?: Record<string, string>) => string;

/** The ideas of members, and what they decided, as anybody may read it. */
export function ideasPage({ language, siteName, ideas, decisions }: IdeasPage): string {
  const say: Say = (code, parameters) => translateTo(language, `ideasPage.${code}`, parameters);
  const main = html`<h1>${say('title')}</h1>
    <p>${say('lead')} <a href="/join?lang=${language}">${say('join')}</a></p>
    ${ideas.length === 0 ? html`<p>${say('none')}</p>` : ideas.map((idea) => article(say, idea))}
    ${decisions.length > 0 && decided(say, decisions)}`;
  return layout({ language, siteName, title: say('title'), path: '/ideas', isIndexed: true, main });
}

/** Ideas are written in the language of their authors: the page does not know which. */
const article = (say: Say, { id, title, text, supports, decisions }: PublicIdea): Markup =>
  html`<article id="${id}">
    <h2>${title}</h2>
    ${text.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`)}
    <p class="hint">
      ${supports > 0 && say(supports === 1 ? 'support' : 'supports', { count: String(supports) })}${
        decisions.length > 0 && ` ${say('decisions', { numbers: decisions.join(', ') })}`
      }
    </p>
  </article>`;

/** Each with the file from which anybody counts its vote again. */
const decided = (say: Say, decisions: PublicDecision[]): Markup =>
  html`<section>
    <h2>${say('decided')}</h2>
    <p>${say('decided.lead')}</p>
    <ul>
      ${decisions.map(
        ({ number, title, isCarried }) =>
          html`<li id="${number}">
            ${say(resultOf(title, isCarried), { number, title: title ?? '' })}
            <a href="/api/cooperative/decisions/${number}/tally">${say('tally', { number })}</a>
          </li>`,
      )}
    </ul>
  </section>`;

const resultOf = (title: string | null, isCarried: boolean): string =>
  `${title === null ? 'mandate.' : ''}${isCarried ? 'carried' : 'rejected'}`;
