import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { directoryPath, listAddress } from '../domain/addresses';
import { indexingOf } from '../domain/indexing';
import { inLanguage } from '../domain/in-language';
import { itemList } from '../domain/item-list';
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
  const { slug, name, mission } = siteChannel.channel;
  const model = await getService(strapi, 'directories').model(query);
  const cards = model.letters.flatMap(({ cards: ofLetter }) => ofLetter);
  await answerSitePage(strapi, ctx, {
    locale,
    title: [inLanguage(name, locale), model.filterLabel].filter(Boolean).join(' · '),
    description: inLanguage(mission, locale),
    isIndexed: indexingOf(state, model.total).kind === 'canonical',
    section: directoryPath(locale, slug),
    isShared: true,
    pathIn: (one) => listAddress(directoryPath(one, slug), state),
    linkedData: itemList(cards, inLanguage(name, locale)),
    children: <DirectoryPage model={model} locale={locale} t={translatorIn(locale)} />,
  });
}
