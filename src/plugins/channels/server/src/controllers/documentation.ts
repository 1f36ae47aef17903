import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { contentSecurityPolicy } from '../../../../../plugin-kit/site/answer-page';
import { frameOf } from '../../../../../plugin-kit/site/frame';
import { languageFrom } from '../../../../../plugin-kit/site/languages';
import { KEY, type Credential } from '../access/credential';
import { configurationOf } from '../configuration';
import { answer } from '../delivery/answer';
import { localesOf } from '../domain/channel';
import { describeChannel } from '../domain/describe-channel';
import { openApi, type DocumentedParameter } from '../domain/documentation/openapi';
import { chainOf, columnsOfPublication, itemRenderer } from '../domain/render';
import { itemSchema } from '../domain/shape/json-schema';
import { documentationHtml, startScript } from '../pages/documentation-html';
import { asking, queryOf } from '../requests/channel-requests';
import { changesParameters } from '../requests/changes-parameters';
import { findChannel, readChannel, type ReadChannel } from '../requests/find-channel';
import { itemsParameters, termParameters } from '../requests/items-parameters';
import { MAX_ITEMS } from '../requests/items-request';
import { localeParameter } from '../requests/locale';
import { parseQuery, type Expectations } from '../requests/parse';
import { getService } from '../services/get-service';
import { translateTo } from '../services/translate';
import { channelContext } from './channel-context';

/** The reader of the document writes styles into the page, and draws its signs from data. */
const PAGE_POLICY = contentSecurityPolicy({ hasScripts: true, isStyledByScripts: true });
const PAGE_HEADERS = { 'Content-Security-Policy': PAGE_POLICY, 'Referrer-Policy': 'no-referrer' };
const SWAGGER = path.dirname(require.resolve('swagger-ui-dist/package.json'));
const FILES: Record<string, string> = {
  'start.js': 'text/javascript; charset=utf-8',
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
};
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
        await answer(strapi, ctx, read, ['schema', locale], () =>
          Promise.resolve({
            body: JSON.stringify(schema),
            items: 0,
            contentType: 'application/schema+json; charset=utf-8',
          }),
        );
      },
    ),

  openapi: (ctx: Context) =>
    readChannel(
      () => findChannel(strapi, ctx),
      strapi,
      async (read) => {
        const locale = await askedLocale(strapi, ctx, read);
        await answer(strapi, ctx, read, ['openapi', locale], async () => ({
          body: JSON.stringify(await openApiOf(strapi, locale, read)),
          items: 1,
        }));
      },
    ),

  page: (ctx: Context) =>
    readChannel(
      () => findChannel(strapi, ctx),
      strapi,
      async (read) => {
        const locale = await askedLocale(strapi, ctx, read);
        const { pathname } = new URL(`${configurationOf(strapi).publicUrl || 'http://localhost'}/api/channels`);
        const parameters = new URLSearchParams({ locale, ...secretOf(ctx, read) });
        const frame = await frameOf(strapi, languageFrom(locale));
        const page = documentationHtml({
          frame,
          title: read.channel.name[locale] ?? read.channel.slug,
          locale,
          openapi: `${pathname}/${read.channel.slug}/openapi.json?${parameters.toString()}`,
          files: `${pathname}/-/documentation`,
        });
        await answer(strapi, ctx, read, ['docs', locale, frame.version], () =>
          Promise.resolve({ body: page, items: 0, contentType: 'text/html; charset=utf-8', headers: PAGE_HEADERS }),
        );
      },
    ),

  async file(ctx: Context) {
    const { file } = ctx.params as { file: string };
    const contentType = Object.hasOwn(FILES, file) ? FILES[file] : undefined;
    if (!contentType) throw new errors.NotFoundError();
    const index = await getService(strapi, 'live-channels').index();
    await answer(strapi, ctx, index, ['file', file], async () => ({
      body: file === 'start.js' ? startScript : await readFile(path.join(SWAGGER, file), 'utf8'),
      items: 0,
      contentType,
      headers: { 'Cache-Control': `public, max-age=${DAY_SECONDS}` },
    }));
  },
});

/** What opened a private channel by its address opens the rest of its documentation. */
function secretOf({ state }: Context, { channel }: ReadChannel): Record<string, string> {
  const { credential } = state as { credential?: Credential };
  return !channel.isPublic && credential?.kind === 'address' ? { [KEY]: credential.secret } : {};
}

export async function askedLocale(strapi: Core.Strapi, ctx: Context, { channel }: ReadChannel): Promise<string> {
  const { all } = await getService(strapi, 'locales').read();
  const locales = localesOf(channel, all);
  const known = { known: locales.join(', ') };
  const asked = parseQuery(
    strapi,
    ctx,
    { locale: localeParameter(locales).optional() },
    { locale: ['request.locale', known] },
  );
  return asked.locale ?? locales[0] ?? '';
}

async function openApiOf(strapi: Core.Strapi, locale: string, read: ReadChannel): Promise<object> {
  const { all } = await getService(strapi, 'locales').read();
  const locales = localesOf(read.channel, all);
  const chain = chainOf(locale, read);
  const { records } = await getService(strapi, 'items').page(queryOf(read), 1, { page: 1 });
  const [first] = records;
  return openApi({
    channel: describeChannel(read.channel, chain, channelContext(strapi, read, all)),
    credentials: read.channel.isPublic ? {} : CREDENTIALS,
    formats: getService(strapi, 'formats').of(read.source, read.channel.formats),
    chain,
    parameters: documented(locale, itemsParameters(asking(strapi, read), locales, MAX_ITEMS, locale)),
    termParameters: Object.keys(termParameters(asking(strapi, read))),
    facetParameters: documented(
      locale,
      itemsParameters({ ...asking(strapi, read, { paged: false }), counted: true }, locales, MAX_ITEMS, locale),
    ).map((parameter) => ({ ...parameter, isRequired: parameter.name === 'by' })),
    changeParameters: documented(locale, changesParameters(locales)),
    itemSchema: itemSchema(columnsOfPublication(read), chain),
    example: first ? itemRenderer(read, locale)(first.documentId, first.data) : null,
    publicUrl: configurationOf(strapi).publicUrl,
    t: (key) => translateTo(locale, key),
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
