import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Locale } from '../ontology/i18n-text';
import { answerAbsent } from './answers';
import { bookingIn, channelIn } from './booking-address';
import { contentOf } from './page/contents';
import type { Subject } from './resolution';

/** On Strapi's event hub: `uid` and `documentId` of the entry, and the slug of the channel that led to its page, or null. */
const FOLLOWED = 'permalinks.booking.followed';

/** 302, to where the entry itself says that one books, and nowhere else. */
export async function answerBooking(
  strapi: Core.Strapi,
  ctx: Context,
  { uid, identifier, data }: Subject,
  locale: Locale,
): Promise<void> {
  const booking = bookingIn(contentOf(uid, data, locale));
  if (booking === null) return answerAbsent(strapi, ctx, 'html', locale);
  const [documentId] = identifier.key;
  if (isFollowed(ctx)) await strapi.eventHub.emit(FOLLOWED, { uid, documentId, channel: channelIn(ctx) });
  ctx.set('Cache-Control', 'no-store');
  ctx.set('X-Robots-Tag', 'noindex, nofollow');
  ctx.redirect(booking);
  ctx.status = 302;
}

/** Who asks for the headers alone, or beforehand, has followed nothing yet. */
const isFollowed = (ctx: Context): boolean => ctx.method === 'GET' && !/prefetch/i.test(ctx.get('Sec-Purpose'));
