import type { Core } from '@strapi/strapi';
import type { SpreadValue } from '../../../../../plugin-kit/presentation';
import { agendaPath } from '../domain/addresses';
import { frontPage, type FrontPageRule } from '../domain/front-page';
import type { Locale } from '../domain/language';
import { NO_FILTER } from '../domain/list-state';
import { getService } from './get-service';
import type { PublicIdea } from './ideas';
import type { LinkedCard } from './lists';
import { quickFilters } from './quick-filters';
import type { QuickPill } from './narrowing';
import type { SiteText } from './site-content';
import type { SiteChannel } from './site-channels';

const TONIGHT = 5;
const FRONT = 8;
/** Among so many dates the front page chooses. */
const POOL = 80;
const PINNED = 3;
const FESTIVALS = 3;
const NEWS = 3;
const IDEAS = 4;

export interface HomeModel {
  /** Local day. */
  today: string;
  title: string | null;
  lead: string | null;
  agenda: SiteChannel | null;
  quick: QuickPill[];
  tonight: { cards: LinkedCard[]; total: number };
  front: { chosen: { linked: LinkedCard; because: SpreadValue | null }[]; isWeekend: boolean };
  rule: FrontPageRule;
  pinned: LinkedCard[];
  festivals: LinkedCard[];
  festivalsSlug: string | null;
  news: SiteText[];
  ideas: PublicIdea[];
}

/** What the front page says. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async model(locale: Locale, today: string): Promise<HomeModel> {
    const content = getService(strapi, 'site-content');
    const [site, news, ideas, channels] = await Promise.all([
      content.site(locale),
      content.news(locale),
      getService(strapi, 'ideas').latest(IDEAS),
      getService(strapi, 'site-channels').all(),
    ]);
    const { agenda, festivals } = channels;
    return {
      today,
      title: site.title,
      lead: site.lead,
      agenda,
      rule: site.frontPage,
      ...(agenda ? await this.dates(agenda, locale, today, site.frontPage) : NO_DATES),
      festivals: festivals ? await comingFestivals(strapi, festivals, locale, today) : [],
      festivalsSlug: festivals?.channel.slug ?? null,
      news: news.slice(0, NEWS),
      ideas,
    };
  },

  async dates(agenda: SiteChannel, locale: Locale, today: string, rule: FrontPageRule) {
    const lists = getService(strapi, 'lists');
    const whole = lists.whole(agenda, locale, today);
    const [quick, tonight, weekend, first] = await Promise.all([
      quickFilters(strapi, whole, agendaPath(locale)),
      lists.items({ ...whole, state: { ...NO_FILTER, when: 'tonight' } }, { pageSize: TONIGHT }),
      lists.items({ ...whole, state: { ...NO_FILTER, when: 'weekend' } }, { pageSize: POOL }),
      lists.pinned(whole, PINNED),
    ]);
    const isWeekend = weekend.cards.length > 0;
    const pool = isWeekend ? weekend : await lists.items(whole, { pageSize: POOL });
    const isPinned = new Set(first.map(({ card }) => card.documentId));
    const others = pool.cards.filter(({ card }) => !isPinned.has(card.documentId));
    const linked = new Map(others.map((one) => [one.card, one]));
    const chosen = wholeRows(frontPage([...linked.keys()], FRONT, rule)).flatMap(({ card, because }) => {
      const found = linked.get(card);
      return found ? [{ linked: found, because }] : [];
    });
    return { quick, tonight, front: { chosen, isWeekend }, pinned: first };
  },
});

/** As many as fill rows of four, where there are enough: one alone in a row looks forgotten. */
const wholeRows = <One>(all: One[]): One[] => all.slice(0, Math.floor(all.length / 4) * 4 || all.length);

const NO_DATES: Pick<HomeModel, 'quick' | 'tonight' | 'front' | 'pinned'> = {
  quick: [],
  tonight: { cards: [], total: 0 },
  front: { chosen: [], isWeekend: false },
  pinned: [],
};

/** Those that are to come, the nearest first, then those that go on. */
async function comingFestivals(strapi: Core.Strapi, festivals: SiteChannel, locale: Locale, today: string) {
  const lists = getService(strapi, 'lists');
  const { cards } = await lists.items(lists.whole(festivals, locale, today), { pageSize: POOL });
  return cards
    .filter(({ card: { when } }) => when && (when.endDate ?? when.startDate) >= today)
    .sort((one, other) => (rankOf(one, today) < rankOf(other, today) ? -1 : 1))
    .slice(0, FESTIVALS);
}

const rankOf = ({ card: { when } }: LinkedCard, today: string): string =>
  `${when && when.startDate >= today ? 'a' : 'b'}${when?.startDate ?? ''}`;
