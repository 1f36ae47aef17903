import type { CardProps } from '../../../../../plugin-kit/site/components/card';
import { Aside } from '../../../../../plugin-kit/site/components/links';
import { Pagination } from '../../../../../plugin-kit/site/components/pagination';
import { Picture } from '../../../../../plugin-kit/site/components/picture';
import { Pills, Tags } from '../../../../../plugin-kit/site/components/pill';
import { Poster } from '../../../../../plugin-kit/site/components/poster';
import { listAddress } from '../domain/addresses';
import { inLanguage } from '../domain/in-language';
import type { Locale } from '../domain/language';
import type { DirectoryModel } from '../services/directories';
import type { Translate } from '../services/translate';
import { ActiveFilters } from './active-filters';
import { toCard } from './cards';
import { Filters } from './filters';
import { countInWords } from './count-in-words';
import { NothingFound } from './nothing-found';
import { Search } from './search';

interface DirectoryProps {
  model: DirectoryModel;
  locale: Locale;
  t: Translate;
}

/** What has no date: its filters with their counts, then A to Z. */
export const DirectoryPage = ({ model, locale, t }: DirectoryProps) => {
  const { siteChannel, path, state, letters, pageCount, quick, groups } = model;
  return (
    <>
      <div class="page-head list-head">
        <h1>{model.name}</h1>
        <p class="lead">{inLanguage(siteChannel.channel.mission, locale)}</p>
        <Search t={t} action={path} words={state.q} label={t('directory.search')} />
        {quick.length > 0 && (
          <div class="beside-filters">
            <Pills label={t('quick.label')} pills={quick} />
          </div>
        )}
      </div>
      <div class={groups.length > 0 ? 'list' : undefined}>
        {groups.length > 0 && <Filters model={model} locale={locale} t={t} />}
        <div class="results">
          <div class="list-head">
            <p class="count" role="status">
              <b>{countInWords(model, locale)}</b>
            </p>
            <ActiveFilters model={model} locale={locale} t={t} />
          </div>
          {letters.length === 0 && <NothingFound model={model} locale={locale} t={t} />}
          <Letters letters={letters} locale={locale} t={t} />
          <Pagination
            language={locale}
            page={state.page}
            pageCount={pageCount}
            addressOf={(page) => listAddress(path, { ...state, page })}
          />
        </div>
      </div>
    </>
  );
};

/** Each letter, and the way to it. */
const Letters = ({ letters, locale, t }: Pick<DirectoryModel, 'letters'> & { locale: Locale; t: Translate }) => (
  <>
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
    {letters.map(({ letter, cards }) => (
      <section key={letter} class="letter" id={anchorOf(letter)}>
        <h2>{letter === '#' ? t('directory.other') : letter}</h2>
        <Entries cards={cards.map((linked) => toCard(linked, locale))} />
      </section>
    ))}
  </>
);

export const Entries = ({ cards }: { cards: CardProps[] }) => (
  <ul>
    {cards.map((card) => (
      <Entry key={card.href} card={card} />
    ))}
  </ul>
);

/** An entry on a line: its picture, its name, where it is. */
const Entry = ({ card }: { card: CardProps }) => {
  const { href, title, lang, when, where, picture, poster, tags = [], heading: Heading = 'h3', link, aside } = card;
  return (
    <li class="row entry-row">
      {picture ? <Picture class="thumbnail" picture={picture} sizes="7rem" /> : <Poster {...poster} />}
      <div>
        <Heading lang={lang}>
          <a href={href} {...link}>
            {title}
          </a>
        </Heading>
        {when && <p class="when">{when}</p>}
        {where && <p>{where}</p>}
        <Tags tags={tags} />
        {aside && <Aside aside={aside} link={link} />}
      </div>
    </li>
  );
};

const anchorOf = (letter: string): string => (letter === '#' ? 'autres' : `lettre-${letter.toLowerCase()}`);
