import { ReadStream } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { storedName } from '../uploads/file-address';
import { replacementAddress } from '../uploads/new-address';

const ADDRESS = /^\/uploads\/([^/]+)$/;
/** RFC 8246: whoever has it does not ask again, not even when somebody reloads the page. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
/** Long enough for a page that shows it many times: it may be replaced again. */
const FOR_A_WHILE = 'public, max-age=300';

/**
 * A file whose name holds a random part has the same bytes for ever, since what replaces it takes a new address: it may be kept for a
 * year. Its former address leads to the new one, for sites that did not read the channel again yet. Other files, which somebody put there
 * by hand, are asked for each time.
 */
const keepUploads =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    await next();
    const [, name] = ADDRESS.exec(ctx.path) ?? [];
    if (!name || !['GET', 'HEAD'].includes(ctx.method) || !storedName(name)) return;
    if (ctx.body instanceof ReadStream && path.basename(ctx.body.path.toString()) === name) {
      ctx.set('Cache-Control', FOR_GOOD);
    } else if (ctx.status === 404) {
      const address = await replacementAddress(strapi, name);
      if (!address || address === ctx.path) return;
      ctx.redirect(address);
      ctx.set('Cache-Control', FOR_A_WHILE);
    }
  };

export default keepUploads;
