import type { ComponentChildren } from 'preact';
import { Cards } from '../../../../../plugin-kit/site/components/card';
import { DayList } from '../../../../../plugin-kit/site/components/day-list';
import { EmptyState } from '../../../../../plugin-kit/site/components/empty-state';
import { ButtonLink } from '../../../../../plugin-kit/site/components/form';
import { Pills } from '../../../../../plugin-kit/site/components/pill';
import { agendaPath, directoryPath, listAddress, newsPath, partnersPath } from '../domain/addresses';
import type { Locale } from '../domain/language';
import { NO_FILTER } from '../domain/list-state';
import type { HomeModel } from '../services/home';
import type { Message, Translate } from '../services/translate';
import { Band } from './band';
import { toCard, toDays } from './cards';
import { NewsList } from './news-pages';
import { Search } from './search';

interface HomeProps {
  model: HomeModel;
  locale: Locale;
  t: Translate;
}

/** The front page: what is on, then what this is and how to take part. */
export const HomePage = ({ model, locale, t }: HomeProps) => (
  <div class="front">
    <Hero model={model} locale={locale} t={t} />
    <Evening model={model} locale={locale} t={t} />
    <FrontRow model={model} locale={locale} t={t} />
    <Pinned model={model} locale={locale} t={t} />
    <Festivals model={model} locale={locale} t={t} />
    {model.agenda && (
      <Panel title={t('home.map')} text={t('home.map.text')}>
        <ButtonLink href={listAddress(agendaPath(locale), { ...NO_FILTER, view: 'map' })}>
          {t('home.map.open')}
        </ButtonLink>
      </Panel>
    )}
    <Purposes t={t} />
    <Written model={model} locale={locale} t={t} />
    <div class="panels">
      <Panel title={t('join.title')} text={t('join.text')}>
        <ButtonLink href={`/join?lang=${locale}`}>{t('join.open')}</ButtonLink>
      </Panel>
      <Panel title={t('partners.teaser')} text={t('partners.teaser.text')}>
        <ButtonLink href={partnersPath(locale)}>{t('partners.open')}</ButtonLink>
      </Panel>
    </div>
  </div>
);

const Hero = ({ model: { title, lead, agenda, quick }, locale, t }: HomeProps) => (
  <div class="hero">
    <h1>{title ?? t('home.title')}</h1>
    <p class="lead">{lead ?? t('home.lead')}</p>
    {agenda && <Search t={t} action={agendaPath(locale)} />}
    {quick.length > 0 && <Pills label={t('quick.label')} pills={quick} />}
  </div>
);

/** What somebody may still go to today. */
const Evening = ({ model: { tonight, today }, locale, t }: HomeProps) =>
  tonight.cards.length > 0 ? (
    <Band
      title={t('home.tonight')}
      more={
        tonight.total > tonight.cards.length
          ? { href: listAddress(agendaPath(locale), { ...NO_FILTER, when: 'tonight' }), label: t('home.all.tonight') }
          : undefined
      }
    >
      <DayList days={toDays(tonight.cards, locale, today)} language={locale} heading="h3" />
    </Band>
  ) : null;

/** This weekend, or what comes next when it is empty, in the order that the cooperative declared. */
function FrontRow({ model: { front, rule, agenda }, locale, t }: HomeProps) {
  if (!agenda || front.chosen.length === 0)
    return <EmptyState title={t('home.nothing')} text={t('home.nothing.text')} />;
  const cards = front.chosen.map(({ linked, because }, index) =>
    toCard(linked, locale, {
      isFirst: index < 3,
      ...(because ? { note: t(`because.${because.criterion}` as Message, { label: because.label }) } : {}),
    }),
  );
  return (
    <Band
      title={t(front.isWeekend ? 'home.weekend' : 'home.next')}
      more={{
        href: listAddress(agendaPath(locale), { ...NO_FILTER, when: front.isWeekend ? 'weekend' : null }),
        label: t(front.isWeekend ? 'home.all.weekend' : 'home.all'),
      }}
    >
      <Cards cards={cards} />
      {rule === 'spread' && <p class="hint">{t('home.order')}</p>}
    </Band>
  );
}

const Pinned = ({ model: { pinned }, locale, t }: HomeProps) =>
  pinned.length > 0 ? (
    <Band title={t('home.pinned')}>
      <Cards cards={pinned.map((linked) => toCard(linked, locale))} />
    </Band>
  ) : null;

const Festivals = ({ model: { festivals, festivalsSlug }, locale, t }: HomeProps) =>
  festivals.length > 0 && festivalsSlug ? (
    <Band
      title={t('home.festivals')}
      more={{ href: directoryPath(locale, festivalsSlug), label: t('home.all.festivals') }}
    >
      <Cards cards={festivals.map((linked) => toCard(linked, locale))} />
    </Band>
  ) : null;

const PURPOSES = ['spectators', 'makers', 'territory'] as const;

const Purposes = ({ t }: Pick<HomeProps, 't'>) => (
  <Band title={t('purposes.title')}>
    <ul class="purposes">
      {PURPOSES.map((purpose) => (
        <li key={purpose}>
          <h3>{t(`purposes.${purpose}`)}</h3>
          <p>{t(`purposes.${purpose}.text`)}</p>
        </li>
      ))}
    </ul>
  </Band>
);

/** What the cooperative announces and what it thinks of. */
const Written = ({ model: { news, ideas }, locale, t }: HomeProps) => (
  <div class={news.length > 0 && ideas.length > 0 ? 'columns' : undefined}>
    {news.length > 0 && (
      <Band title={t('news.title')} more={{ href: newsPath(locale), label: t('news.all') }}>
        <NewsList news={news} locale={locale} heading="h3" />
      </Band>
    )}
    {ideas.length > 0 && (
      <Band title={t('ideas.title')} more={{ href: `/ideas?lang=${locale}`, label: t('ideas.all') }}>
        <ul class="idea-list">
          {ideas.map(({ id, title, supports }) => (
            <li key={id}>
              <a href={`/ideas?lang=${locale}#${id}`}>{title}</a>
              {supports > 0 && (
                <small>{t(supports === 1 ? 'ideas.support' : 'ideas.supports', { count: supports })}</small>
              )}
            </li>
          ))}
        </ul>
      </Band>
    )}
  </div>
);

const Panel = ({ title, text, children }: { title: string; text: string; children: ComponentChildren }) => (
  <section class="panel">
    <h2>{title}</h2>
    <p>{text}</p>
    {children}
  </section>
);
