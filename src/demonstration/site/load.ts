import type { Core } from '@strapi/strapi';
import { LOCALES, type I18nText } from '../../ontology/i18n-text';
import { addDays } from '../../plugin-kit/calendar';
import { siteChannels } from '../channels';
import { todayIn } from '../load';
import { news, pages, siteTexts, type WrittenContent } from './content';

const SITE = 'plugin::publisher.site';
const PAGE = 'plugin::publisher.page';
const NEWS = 'plugin::publisher.news-item';

/** The site of the territory as a cooperative sets it: its channels, its words, its pages and its news. Once. */
export async function loadSite(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.db.query(SITE).count()) > 0) return;
  await writeSite(strapi);
  for (const { isInMenu, ...page } of pages) await writeText(strapi, PAGE, page, { isInMenu });
  const today = todayIn(strapi);
  for (const { daysAgo, ...item } of news) await writeText(strapi, NEWS, item, { date: addDays(today, -daysAgo) });
}

async function writeSite(strapi: Core.Strapi): Promise<void> {
  const common = {
    name: siteTexts.name,
    agenda: siteChannels.agenda,
    festivals: siteChannels.festivals,
    directories: [siteChannels.venues, 'compagnies-du-territoire', siteChannels.festivals],
  };
  const textIn = (locale: keyof I18nText) => ({ title: siteTexts.title[locale], lead: siteTexts.lead[locale] });
  const { documentId } = await strapi.documents(SITE).create({ locale: 'fr', data: { ...common, ...textIn('fr') } });
  for (const locale of LOCALES.slice(1))
    await strapi.documents(SITE).update({ documentId, locale, data: { ...common, ...textIn(locale) } });
}

async function writeText(
  strapi: Core.Strapi,
  uid: typeof PAGE | typeof NEWS,
  { slug, ...texts }: WrittenContent,
  more: object,
): Promise<void> {
  const documents = strapi.documents(uid as typeof PAGE);
  const dataIn = (locale: keyof I18nText) => ({
    ...{ slug, title: texts.title[locale], lead: texts.lead[locale], body: texts.body[locale] },
    ...more,
  });
  const { documentId } = await documents.create({ locale: 'fr', data: dataIn('fr') as never });
  for (const locale of LOCALES.slice(1)) await documents.update({ documentId, locale, data: dataIn(locale) as never });
  await documents.publish({ documentId, locale: '*' });
}
