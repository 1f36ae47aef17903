import { queryOf, type ListState } from './list-state';

export const homePath = (locale: string): string => `/${locale}`;
/** The agenda that the cooperative chose has the shortest address. */
export const agendaPath = (locale: string, slug?: string | null): string =>
  slug ? `/${locale}/agenda/${slug}` : `/${locale}/agenda`;
/** Where the agenda of a channel is, the chosen one being without its name. */
export const agendaPathOf = (locale: string, slug: string, chosen: string | undefined): string =>
  agendaPath(locale, slug === chosen ? null : slug);
export const directoryPath = (locale: string, slug: string): string => `/${locale}/directory/${slug}`;
export const pagePath = (locale: string, slug: string): string => `/${locale}/pages/${slug}`;
export const newsPath = (locale: string, slug?: string): string => `/${locale}/news${slug ? `/${slug}` : ''}`;
export const partnersPath = (locale: string): string => `/${locale}/partners`;

export const tellPath = (locale: string): string => `/${locale}/tell`;
export const tellSentPath = (locale: string): string => `/${locale}/tell/sent`;

export const OEMBED_PATH = '/oembed';

/** The address of a list to be framed on other sites, under the same filters. */
export function embedAddress(
  slug: string,
  { view, locale, state }: { view: string; locale: string; state: ListState },
): string {
  const filters = queryOf({ ...state, view: 'list', month: null, page: 1 });
  return `${embedPath(slug)}?view=${view}&lang=${locale}${filters && `&${filters}`}`;
}

/** The address of a list in one of its states. */
export function listAddress(path: string, state: ListState): string {
  const query = queryOf(state);
  return query ? `${path}?${query}` : path;
}

/** A channel on a page that is not ours. */
export const embedPath = (slug: string): string => `/embed/${slug}`;
