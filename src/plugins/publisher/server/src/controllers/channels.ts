import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { publicChannels } from '../channels/public-channels';
import { inLanguage } from '../domain/in-language';
import { languageOf } from '../services/translate';

/** In the admin: the channels that the site may draw, to choose from. Anybody reads the same at `/api/channels`. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const language = languageOf(strapi);
    const channels = await publicChannels(strapi).list();
    ctx.body = {
      data: channels.map(({ slug, name, hasPeriod }) => ({ slug, name: inLanguage(name, language), hasPeriod })),
    };
  },
});
