import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { channels } from '../channels';
import { configurationOf } from '../configuration';
import { formats, isFormat } from '../domain/formats/formats';
import { MAX_ROWS, TooManyRows } from '../domain/indicator-rows';
import { findIndicator, readQuestion } from '../requests/question';
import { getService } from '../services/get-service';
import { LOCALES, translate } from '../services/translate';

const CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=300';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Every indicator with its unit, its method and its dimensions. */
  list(ctx: Context) {
    const locale = LOCALES.find((one) => one === ctx.query.locale) ?? 'fr';
    const unknown = Object.keys(ctx.query).find((name) => name !== 'locale');
    if (unknown)
      throw new errors.ValidationError(translate(strapi, 'request.unknown', { given: unknown, known: 'locale' }));
    const { indicators } = configurationOf(strapi);
    ctx.set('Cache-Control', CACHE_CONTROL);
    ctx.body = { data: indicators.map((one) => getService(strapi, 'answers').summary(one, locale)) };
  },

  /** The table of an indicator, in the format that the end of its address names. */
  async show(ctx: Context) {
    const { file } = ctx.params as { file: string };
    const [code = '', extension = 'json'] = file.split('.');
    if (!isFormat(extension)) {
      const known = Object.keys(formats).join(', ');
      throw new errors.NotFoundError(translate(strapi, 'request.format', { given: extension, known }));
    }
    const question = await readQuestion(strapi, ctx, findIndicator(strapi, code));
    const { contentType, write, isFile } = formats[extension];
    const table = await getService(strapi, 'answers')
      .describe(question, question.locale, ctx.querystring)
      .catch((error: unknown) => {
        if (!(error instanceof TooManyRows)) throw error;
        throw new errors.ValidationError(translate(strapi, 'request.tooMany', { limit: String(MAX_ROWS) }));
      });
    ctx.set('Cache-Control', CACHE_CONTROL);
    ctx.set('Access-Control-Allow-Origin', '*');
    if (isFile)
      ctx.set('Content-Disposition', `attachment; filename="${[code, ...question.by].join('-')}.${extension}"`);
    ctx.type = contentType;
    ctx.body = write(table);
  },

  /** The terms that a parameter takes, as channels list them. */
  async terms(ctx: Context) {
    const { parameter } = ctx.params as { parameter: string };
    const list = await channels(strapi, 'public-channels').list();
    const { facts } = configurationOf(strapi);
    const channel = list.find(({ source }) => facts.some((one) => one.source === source));
    if (!channel) throw new errors.NotFoundError();
    ctx.redirect(
      `${configurationOf(strapi).publicUrl}/api/channels/${channel.slug}/terms/${encodeURIComponent(parameter)}`,
    );
  },
});
