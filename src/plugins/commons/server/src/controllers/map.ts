import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { callerOf } from '../permissions/caller';
import { readerOf } from '../services/dates/reader';
import { configured } from '../services/dates/rows';
import { getService } from '../services/get-service';

/** Where things happen. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const mayRead = (ctx: Context) => readerOf(strapi, callerOf(ctx), configured(strapi).map.place.uid);

  return {
    async places(ctx: Context) {
      await mayRead(ctx);
      const places = getService(strapi, 'places');
      const [all, communes] = [await places.all(), await places.communes()];
      ctx.body = {
        data: {
          placeUid: configured(strapi).map.place.uid,
          places: all,
          communes,
          tiles: configured(strapi).map.tiles,
        },
      };
    },

    async outlines(ctx: Context) {
      await mayRead(ctx);
      ctx.body = { data: await getService(strapi, 'outlines').all() };
    },
  };
};
