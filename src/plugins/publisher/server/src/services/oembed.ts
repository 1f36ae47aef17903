import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { embedAddress } from '../domain/addresses';
import { inLanguage } from '../domain/in-language';
import { LOCALES, type Locale } from '../domain/language';
import { parseListState, type Query } from '../domain/list-state';
import { linkAnswer, ownAddress, richAnswer, type OembedAnswer, type Provider, type Room } from '../domain/oembed';
import { getService } from './get-service';
import type { SiteChannel } from './site-channels';

const PAGE = new RegExp(`^/(${LOCALES.join('|')})/([a-z]+)(?:/([^/]+))?/?$`);

/** What software shows of a page whose address somebody pasted into it (oembed.com). */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Null for what is not a list or an entry of this site. */
  async answer(url: string, room: Room): Promise<OembedAnswer | null> {
    const { publicUrl, pageKinds, entryAt, siteName } = configurationOf(strapi);
    const address = ownAddress(url, publicUrl);
    const [, language, kind = '', name] = (address && PAGE.exec(address.path)) ?? [];
    const locale = LOCALES.find((one): one is Locale => one === language);
    if (!address || !locale) return null;
    const site = await getService(strapi, 'site-content').site(locale);
    const provider: Provider = { name: site.name ?? siteName, url: `${publicUrl}/${locale}` };
    const siteChannel = await listAt(strapi, kind, name);
    if (siteChannel)
      return richAnswer(frameOf(siteChannel, locale, { publicUrl, search: address.search }), room, provider);
    const entry =
      name && pageKinds.includes(kind) ? await entryAt(strapi, `${publicUrl}${address.path}`, locale) : null;
    return entry && linkAnswer(entry, room, provider);
  },
});

/** The channel that is drawn at an agenda's or a directory's address. */
async function listAt(strapi: Core.Strapi, kind: string, slug: string | undefined): Promise<SiteChannel | null> {
  const channels = getService(strapi, 'site-channels');
  if (kind === 'agenda' && !slug) return (await channels.all()).agenda;
  if (!slug || (kind !== 'agenda' && kind !== 'directory')) return null;
  const found = await channels.find(slug);
  return found?.channel.hasPeriod === (kind === 'agenda') ? found : null;
}

/** The embed of a list under the same filters. */
function frameOf(
  { channel, presentation }: SiteChannel,
  locale: Locale,
  { publicUrl, search }: { publicUrl: string; search: URLSearchParams },
) {
  const state = parseListState(queryIn(search), presentation);
  const view = channel.hasPeriod ? state.view : ('directory' as const);
  return {
    title: inLanguage(channel.name, locale),
    view,
    address: `${publicUrl}${embedAddress(channel.slug, { view, locale, state })}`,
  };
}

const queryIn = (search: URLSearchParams): Query =>
  Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name)]));
