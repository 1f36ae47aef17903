import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answer, type Body } from '../delivery/answer';
import { chainOf } from '../domain/render';
import { narrowingFields, parseCounting, queryOf } from '../requests/channel-requests';
import { findChannel, readChannel, type ReadChannel } from '../requests/find-channel';
import type { FacetsRequest } from '../requests/items-request';
import { getService } from '../services/get-service';

/** Work of one field, in items. */
const FIELD = 10;

/** How many items of a channel each choice of a reader would leave. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  count: (ctx: Context) =>
    readChannel(
      () => findChannel(strapi, ctx),
      strapi,
      async (read) => {
        const asked = await parseCounting(strapi, ctx, read);
        await answer(strapi, ctx, read, ['facets', asked], () => facetsBody(strapi, read, asked));
      },
    ),
});

async function facetsBody(strapi: Core.Strapi, read: ReadChannel, asked: FacetsRequest): Promise<Body> {
  const { locale, narrowing, by } = asked;
  const query = { ...queryOf(read), ...narrowing };
  const { total, facets } = await getService(strapi, 'facets').count(
    query,
    narrowingFields(read, by),
    chainOf(locale, read),
  );
  return { body: JSON.stringify({ data: facets, meta: { total } }), items: by.length * FIELD };
}
