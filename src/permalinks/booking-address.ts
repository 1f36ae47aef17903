import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { identifierPath } from '../ontology/uri';
import type { Content } from './page/content';
import { settingsOf } from './records';
import type { Subject } from './resolution';

/** Parameter of a page, and of its booking address: the channel that led there. */
const CHANNEL = 'channel';

/** The same page, whose links to where one books lead there by an address of this site: that they are followed is known without a script. */
export function withBookingAddress(
  strapi: Core.Strapi,
  ctx: Context,
  { identifier }: Subject,
  content: Content,
): Content {
  const booking = bookingIn(content);
  if (booking === null) return content;
  const site = settingsOf(strapi).publicUrl.replace(/\/+$/, '');
  const channel = channelIn(ctx);
  const address = `${site}/book/${identifierPath(identifier)}${channel ? `?${CHANNEL}=${channel}` : ''}`;
  const facts = content.facts.map((fact) => ({
    ...fact,
    values: fact.values.map((value) => (value.href === booking ? { ...value, href: address } : value)),
  }));
  return { ...content, booking: address, facts };
}

/** Where one books, when that is an address of the web. */
export const bookingIn = ({ booking }: Content): string | null =>
  booking && /^https?:\/\//i.test(booking) ? booking : null;

/** Slug of the channel that led to a page, as its address says. */
export function channelIn({ query }: Context): string | null {
  const channel = query[CHANNEL];
  return typeof channel === 'string' && /^[a-z0-9-]{1,96}$/.test(channel) ? channel : null;
}
