import type { CardProps } from '../../../../../plugin-kit/site/components/card';
import { EmptyState } from '../../../../../plugin-kit/site/components/empty-state';
import { Picture } from '../../../../../plugin-kit/site/components/picture';
import { Tags } from '../../../../../plugin-kit/site/components/pill';
import { Poster } from '../../../../../plugin-kit/site/components/poster';
import { Pagination } from '../../../../../plugin-kit/site/components/pagination';
import { listAddress } from '../domain/addresses';
import { inLanguage } from '../domain/in-language';
import type { Locale } from '../domain/language';
import type { DirectoryModel } from '../services/directories';
import type { Translate } from '../services/translate';
import { toCard } from './cards';
import { countInWords } from './list-page';
import { Search } from './search';

interface DirectoryProps {
  model: DirectoryModel;
  locale: Locale;
  t: Translate;
}

/** What has no date, A to Z. */
export const DirectoryPage = ({ model, locale, t }: DirectoryProps) => {
  const { siteChannel, path, state, letters, pageCount } = model;
  return (
    <>
      <div class="page-head list-head">
        <h1>{inLanguage(siteChannel.channel.name, locale)}</h1>
        <p class="lead">{inLanguage(siteChannel.channel.mission, locale)}</p>
        <Search t={t} action={path} words={state.q} label={t('directory.search')} />
      </div>
      <p class="count" role="status">
        <b>{countInWords(model, locale)}</b>
        {(state.q || model.filterLabel) && (
          <>
            {' '}
            · {model.filterLabel ?? t('active.q', { value: state.q ?? '' })} · <a href={path}>{t('list.clear')}</a>
          </>
        )}
      </p>
      {model.terms.map(({ label, links }) => (
        <nav key={label} class="pills" aria-label={label}>
          <ul>
            {links.map(({ href, label: term, count, isCurrent }) => (
              <li key={href}>
                <a class="pill" href={href} aria-current={isCurrent ? 'true' : undefined}>
                  {term} <small>{count}</small>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ))}
      {letters.length > 1 && (
        <nav class="letters" aria-label={t('directory.letters')}>
          <ul>
            {letters.map(({ letter }) => (
              <li key={letter}>
                <a href={`#${anchorOf(letter)}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {letters.length === 0 && <EmptyState title={t('empty.title')} text={state.q ? undefined : t('empty.nothing')} />}
      {letters.map(({ letter, cards }) => (
        <section key={letter} class="letter" id={anchorOf(letter)}>
          <h2>{letter === '#' ? t('directory.other') : letter}</h2>
          <ul>
            {cards.map((linked) => (
              <Entry key={linked.href} card={toCard(linked, locale)} />
            ))}
          </ul>
        </section>
      ))}
      <Pagination
        language={locale}
        page={state.page}
        pageCount={pageCount}
        addressOf={(page) => listAddress(path, { ...state, page })}
      />
    </>
  );
};

/** An entry on a line: its picture, its name, where it is. */
const Entry = ({ card: { href, title, lang, when, where, picture, poster, tags = [] } }: { card: CardProps }) => (
  <li class="row entry-row">
    {picture ? <Picture class="thumbnail" picture={picture} sizes="7rem" /> : <Poster {...poster} />}
    <div>
      <h3 lang={lang}>
        <a href={href}>{title}</a>
      </h3>
      {when && <p class="when">{when}</p>}
      {where && <p>{where}</p>}
      <Tags tags={tags} />
    </div>
  </li>
);

const anchorOf = (letter: string): string => (letter === '#' ? 'autres' : `lettre-${letter.toLowerCase()}`);
