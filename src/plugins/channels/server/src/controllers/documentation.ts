import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { KEY, type Credential } from '../access/credential';
import { configurationOf } from '../configuration';
import { localesOf } from '../domain/channel';
import { describeChannel } from '../domain/describe-channel';
import { documentationPage, startScript } from '../domain/documentation/page';
import { openApi, type DocumentedParameter } from '../domain/documentation/openapi';
import { chainOf, columnsOfPublication, itemRenderer } from '../domain/render';
import { itemSchema } from '../domain/shape/json-schema';
import { changesParameters } from '../requests/changes-parameters';
import { findChannel, readChannel, type ReadChannel } from '../requests/find-channel';
import { itemsParameters } from '../requests/items-parameters';
import { MOST_ITEMS } from '../requests/items-request';
import { parseQuery, type Expectations } from '../requests/parse';
import { getService } from '../services/get-service';
import { translateTo } from '../services/translate';
import { surroundings } from './channels';
import { answer, asking, queryOf } from './items';

const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const FILES: Record<string, string> = { 'swagger-ui.css': 'text/css', 'swagger-ui-bundle.js': 'text/javascript' };
const DAY_SECONDS = 86_400;
const CREDENTIALS = {
  token: { type: 'http', scheme: 'bearer' },
  address: { type: 'apiKey', in: 'query', name: KEY },
};

/** What the items of a channel are and how to ask for them, for programs and for people. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  schema: (ctx: Context) =>
    readChannel(
      () => findChannel(strapi, ctx),
      strapi,
      async (read) => {
        const locale = await askedLocale(strapi, ctx, read);
        const schema = {
          $schema: 'https://json-schema.org/draft/2020-12/schema',
          ...itemSchema(columnsOfPublication(read), chainOf(locale, read)),
        };
        answer(ctx, read, JSON.stringify(schema), { contentType: 'application/schema+json; charset=utf-8' });
      },
    ),

  openapi: (ctx: Context) =>
    readChannel(
      () => findChannel(strapi, ctx),
      strapi,
      async (read) => answer(ctx, read, JSON.stringify(await openApiOf(strapi, ctx, read))),
    ),

  async page(ctx: Context) {
    const read = await findChannel(strapi, ctx);
    const locale = await askedLocale(strapi, ctx, read);
    const { publicUrl } = configurationOf(strapi);
    const { pathname } = new URL(`${publicUrl || 'http://localhost'}/api/channels`);
    ctx.set('Content-Security-Policy', PAGE_POLICY);
    ctx.type = 'html';
    ctx.body = documentationPage(
      read.channel.name[locale] ?? read.channel.slug,
      `${pathname}/${read.channel.slug}/openapi.json?${new URLSearchParams({ locale, ...secretOf(ctx, read) }).toString()}`,
      `${pathname}/-/documentation`,
      locale,
    );
  },

  file(ctx: Context) {
    const { file } = ctx.params as { file: string };
    ctx.set('Cache-Control', `public, max-age=${DAY_SECONDS}`);
    if (file === 'start.js') {
      ctx.type = 'text/javascript';
      ctx.body = startScript;
      return;
    }
    const type = Object.hasOwn(FILES, file) ? FILES[file] : undefined;
    if (!type) throw new errors.NotFoundError();
    ctx.type = type;
    ctx.body = createReadStream(path.join(path.dirname(require.resolve('swagger-ui-dist/package.json')), file));
  },
});

/** What opened a private channel by its address opens the rest of its documentation. */
function secretOf({ state }: Context, { channel }: ReadChannel): Record<string, string> {
  const { credential } = state as { credential?: Credential };
  return !channel.isPublic && credential?.kind === 'address' ? { [KEY]: credential.secret } : {};
}

async function askedLocale(strapi: Core.Strapi, ctx: Context, { channel }: ReadChannel): Promise<string> {
  const { all } = await getService(strapi, 'locales').read();
  const locales = localesOf(channel, all);
  const known = { known: locales.join(', ') };
  const asked = parseQuery(strapi, ctx, { locale: z.enum(locales).optional() }, { locale: ['request.locale', known] });
  return asked.locale ?? locales[0] ?? '';
}

async function openApiOf(strapi: Core.Strapi, ctx: Context, read: ReadChannel): Promise<object> {
  const locale = await askedLocale(strapi, ctx, read);
  const { all } = await getService(strapi, 'locales').read();
  const locales = localesOf(read.channel, all);
  const chain = chainOf(locale, read);
  const { records } = await getService(strapi, 'items').page(queryOf(read), 1, { page: 1 });
  const [first] = records;
  return openApi({
    channel: describeChannel(read.channel, chain, surroundings(strapi, read, all)),
    credentials: read.channel.isPublic ? {} : CREDENTIALS,
    formats: getService(strapi, 'formats').of(read.source, read.channel.formats),
    chain,
    parameters: documented(locale, itemsParameters(asking(read), locales, MOST_ITEMS)),
    changeParameters: documented(locale, changesParameters(locales)),
    itemSchema: itemSchema(columnsOfPublication(read), chain),
    example: first ? itemRenderer(read, locale)(first.documentId, first.data) : null,
    publicUrl: configurationOf(strapi).publicUrl,
    say: (key) => translateTo(locale, key),
  });
}

/** The parameters as they are checked, so that what is said of them is true. In the language of the address: answers are kept by it. */
function documented(
  locale: string,
  { shape, expectations }: { shape: z.ZodRawShape; expectations: Expectations<Record<string, unknown>> },
): DocumentedParameter[] {
  return Object.entries(shape).map(([name, type]) => {
    const { $schema: _dialect, ...schema } = z.toJSONSchema(type as z.ZodType, { io: 'input', unrepresentable: 'any' });
    const [key = 'request.value', parameters] = expectations[name] ?? [];
    return { name, schema, description: translateTo(locale, key, parameters) };
  });
}
