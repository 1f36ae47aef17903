import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { directoryPath, listAddress } from '../domain/addresses';
import { indexingOf } from '../domain/indexing';
import { inLanguage } from '../domain/in-language';
import { itemList } from '../domain/item-list';
import { activeLabel } from '../drawing/active-label';
import { DirectoryPage } from '../drawing/directory-page';
import { getService } from '../services/get-service';
import { translatorIn } from '../services/translate';
import { answerAbsent, answerSitePage } from './answer-site-page';
import { channelOf, readListQuery } from './list-query';

/** A channel of what has no date, A to Z. */
export async function answerDirectory(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const siteChannel = await channelOf(strapi, ctx);
  if (!siteChannel || siteChannel.channel.hasPeriod) return answerAbsent(strapi, ctx);
  const query = readListQuery(strapi, ctx, siteChannel);
  if (!query) return;
  const { locale, state } = query;
  const t = translatorIn(locale);
  const { slug, mission } = siteChannel.channel;
  const model = await getService(strapi, 'directories').model(query);
  const labels = model.active.map((filter) => activeLabel(filter, model, locale, t));
  const cards = model.letters.flatMap(({ cards: ofLetter }) => ofLetter);
  await answerSitePage(strapi, ctx, {
    locale,
    title: [model.name, ...labels].join(' · '),
    description: inLanguage(mission, locale),
    isIndexed: indexingOf(state, model.total).kind === 'canonical',
    section: directoryPath(locale, slug),
    isShared: true,
    pathIn: (one) => listAddress(directoryPath(one, slug), state),
    linkedData: itemList(cards, model.name),
    children: <DirectoryPage model={model} locale={locale} t={t} />,
  });
}
