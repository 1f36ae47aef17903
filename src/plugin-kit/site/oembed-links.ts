import type { Alternate } from './head';

const FORMATS = { 'application/json+oembed': 'json', 'text/xml+oembed': 'xml' } as const;

/**
 * Where software that a page's address is pasted into asks what to show of it (oembed.com, "Discovery").
 * @param service address that answers, without a query
 */
export const oembedLinks = (service: string, page: string, title: string): Alternate[] =>
  Object.entries(FORMATS).map(([type, format]) => ({
    type,
    href: `${service}?${new URLSearchParams({ url: page, format }).toString()}`,
    title,
  }));
