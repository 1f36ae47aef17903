import type { SiteFrame } from '../../../../../plugin-kit/site/frame';
import { renderPage } from '../../../../../plugin-kit/site/render-page';
import { EmptyState } from '../../../../../plugin-kit/site/components/empty-state';
import { addressesByLanguage } from '../addresses/addresses-by-language';
import type { PublicDecision, PublicIdea } from '../services/ideas/ideas-page';
import { translateTo } from '../services/translate';

export interface IdeasPage {
  frame: SiteFrame;
  ideas: PublicIdea[];
  decisions: PublicDecision[];
}

type Translate = (code: string, parameters?: Record<string, string>) => string;

/** The ideas of members, and what they decided, as anybody may read it. */
export function ideasPage({ frame, ideas, decisions }: IdeasPage): string {
  const t: Translate = (code, parameters) => translateTo(frame.language, `ideasPage.${code}`, parameters);
  return renderPage({
    ...{ frame, title: t('title'), description: t('lead'), section: `/ideas?lang=${frame.language}`, width: 'text' },
    translations: addressesByLanguage('/ideas'),
    children: (
      <div class="chapter">
        <div class="page-head">
          <h1>{t('title')}</h1>
          <p class="lead">{t('lead')}</p>
          <p>
            <a class="button" href={`/join?lang=${frame.language}`}>
              {t('join')}
            </a>
          </p>
        </div>
        {ideas.length === 0 ? (
          <EmptyState title={t('none')} />
        ) : (
          <div class="ideas">
            {ideas.map((idea) => (
              <Idea key={idea.id} t={t} idea={idea} />
            ))}
          </div>
        )}
        {decisions.length > 0 && <Decided t={t} decisions={decisions} />}
      </div>
    ),
  });
}

/** Ideas are written in the language of their authors: the page does not know which. */
const Idea = ({ t, idea: { id, title, text, supports, decisions } }: { t: Translate; idea: PublicIdea }) => (
  <article id={id} class="idea">
    <h2>{title}</h2>
    {text.split(/\n{2,}/).map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
    <p class="hint">
      {[
        supports > 0 && t(supports === 1 ? 'support' : 'supports', { count: String(supports) }),
        decisions.length > 0 && t('decisions', { numbers: decisions.join(', ') }),
      ]
        .filter(Boolean)
        .join(' ')}
    </p>
  </article>
);

/** Each with the file from which anybody counts its vote again. */
const Decided = ({ t, decisions }: { t: Translate; decisions: PublicDecision[] }) => (
  <section>
    <h2>{t('decided')}</h2>
    <p>{t('decided.lead')}</p>
    <ul class="decisions">
      {decisions.map(({ number, title, isCarried }) => (
        <li key={number} id={number}>
          {t(resultOf(title, isCarried), { number, title: title ?? '' })}{' '}
          <a href={`/api/cooperative/decisions/${number}/tally`}>{t('tally', { number })}</a>
        </li>
      ))}
    </ul>
  </section>
);

const resultOf = (title: string | null, isCarried: boolean): string =>
  `${title === null ? 'mandate.' : ''}${isCarried ? 'carried' : 'rejected'}`;
