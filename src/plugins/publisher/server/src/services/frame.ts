import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import type { Locale } from '../domain/language';
import { inLanguage } from '../domain/in-language';
import {
  agendaPath,
  directoryPath,
  homePath,
  newsPath,
  OEMBED_PATH,
  pagePath,
  partnersPath,
  tellPath,
} from '../domain/addresses';
import { getService } from './get-service';
import { translatorIn } from './translate';

/** Menus stay short on a telephone. */
const MAX_DIRECTORIES = 4;

interface Link {
  label: string;
  href: string;
}

/** What stands around every public page: the name of the site, where to go, its look. `plugin-kit/site` asks for it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async settings(locale: Locale) {
    const content = getService(strapi, 'site-content');
    const [site, pages, navigation] = await Promise.all([
      content.site(locale),
      content.pages(locale),
      this.navigation(locale),
    ]);
    const t = translatorIn(locale);
    const { publicUrl, siteName } = configurationOf(strapi);
    return {
      siteName: site.name ?? siteName,
      logo:
        site.logo?.width && site.logo.height
          ? { src: new URL(site.logo.url, publicUrl).href, width: site.logo.width, height: site.logo.height }
          : null,
      home: homePath(locale),
      navigation,
      footer: [
        ...pages.map(({ slug, title }): Link => ({ label: title, href: pagePath(locale, slug) })),
        { label: t('tell.title'), href: tellPath(locale) },
        { label: t('menu.join'), href: `/join?lang=${locale}` },
        { label: t('menu.partners'), href: partnersPath(locale) },
        ...(strapi.plugin('observatory') ? [{ label: t('menu.data'), href: `/${locale}/data` }] : []),
        { label: t('menu.guide'), href: '/guide' },
        { label: t('menu.privacy'), href: `/${locale}/privacy` },
        { label: t('menu.admin'), href: '/admin' },
      ],
      notice: t('footer.notice'),
      report: tellPath(locale),
      oembed: `${publicUrl}${OEMBED_PATH}`,
      tokens: {
        ...(site.brand || site.accent
          ? { light: { ...(site.brand ? { brand: site.brand } : {}), ...(site.accent ? { accent: site.accent } : {}) } }
          : {}),
        ...(site.radius === null ? {} : { radiusPx: site.radius }),
      },
    };
  },

  /** Path of the page that shows a public channel; null when the site does not draw it. */
  async pageOfChannel(slug: string, locale: Locale): Promise<string | null> {
    const channels = getService(strapi, 'site-channels');
    const [{ agenda }, found] = await Promise.all([channels.all(), channels.find(slug)]);
    if (!found) return null;
    if (!found.channel.hasPeriod) return directoryPath(locale, slug);
    return agendaPath(locale, agenda?.channel.slug === slug ? null : slug);
  },

  /** Only what there is. */
  async navigation(locale: Locale): Promise<Link[]> {
    const { agenda, directories } = await getService(strapi, 'site-channels').all();
    const content = getService(strapi, 'site-content');
    const [pages, news] = await Promise.all([content.pages(locale), content.news(locale)]);
    const t = translatorIn(locale);
    return [
      ...(agenda ? [{ label: t('menu.agenda'), href: agendaPath(locale) }] : []),
      ...directories.slice(0, MAX_DIRECTORIES).map(({ channel }) => ({
        label: inLanguage(channel.name, locale),
        href: directoryPath(locale, channel.slug),
      })),
      ...(news.length > 0 ? [{ label: t('menu.news'), href: newsPath(locale) }] : []),
      ...(strapi.plugin('observatory') ? [{ label: t('menu.observatory'), href: `/${locale}/observatory` }] : []),
      ...pages
        .filter(({ isInMenu }) => isInMenu)
        .map(({ slug, title }) => ({ label: title, href: pagePath(locale, slug) })),
      ...((await getService(strapi, 'ideas').areOpen())
        ? [{ label: t('menu.ideas'), href: `/ideas?lang=${locale}` }]
        : []),
    ];
  },
});
