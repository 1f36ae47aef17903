import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { agendaPathOf, listAddress } from '../domain/addresses';
import { indexingOf } from '../domain/indexing';
import { itemList } from '../domain/item-list';
import type { Locale } from '../domain/language';
import { activeLabel } from '../drawing/active-label';
import { countInWords } from '../drawing/count-in-words';
import { ListPage } from '../drawing/list-page';
import { getService } from '../services/get-service';
import type { ListModel } from '../services/list-page';
import { translatorIn } from '../services/translate';
import { answerAbsent, answerSitePage } from './answer-site-page';
import { channelOf, readListQuery } from './list-query';

/** A channel with dates, as a list under the filters of the address. The chosen channel has one address, without its slug. */
export async function answerAgenda(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const siteChannel = await channelOf(strapi, ctx);
  if (!siteChannel?.channel.hasPeriod) return answerAbsent(strapi, ctx);
  const query = readListQuery(strapi, ctx, siteChannel);
  if (!query) return;
  const { locale, state } = query;
  const t = translatorIn(locale);
  const { agenda } = await getService(strapi, 'site-channels').all();
  const { slug } = siteChannel.channel;
  const pathIn = (one: Locale) => agendaPathOf(one, slug, agenda?.channel.slug);
  const model = await getService(strapi, 'list-page').model(query, pathIn(locale));
  const isIndexed = indexingOf(state, model.total).kind === 'canonical';
  const labels = model.active.map((filter) => activeLabel(filter, model, locale, t));
  await answerSitePage(strapi, ctx, {
    locale,
    title: [model.name, ...labels].join(' · '),
    description: t('list.description', {
      count: countInWords(model, locale),
      name: [model.name, ...labels].join(', '),
    }),
    isIndexed,
    section: pathIn(locale),
    isShared: true,
    alternates: alternatesOf(model),
    pathIn: (one) => listAddress(pathIn(one), state),
    linkedData: itemList(model.cards, model.name),
    children: <ListPage model={model} locale={locale} t={t} />,
  });
}

const TYPES = {
  ics: 'text/calendar',
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  jsonld: 'application/ld+json',
} as const;

const alternatesOf = ({ feeds, name }: ListModel) =>
  (Object.keys(TYPES) as (keyof typeof TYPES)[]).flatMap((format) => {
    const href = feeds[format];
    return href ? [{ type: TYPES[format], href, title: name }] : [];
  });
