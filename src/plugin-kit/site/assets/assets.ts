import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

export interface Asset {
  /** `site.css`: what it is called, without what its content adds. */
  name: string;
  type: string;
  content: Buffer;
}

interface StoredAsset extends Asset {
  hash: string;
  compressed: Record<'br' | 'gzip', Buffer> | null;
}

const FOLDER = '/site';
/** RFC 8246: the address changes with the content. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
/** For a page that was drawn before the content changed. */
const FOR_A_WHILE = 'public, max-age=60';

const assetsOf = new WeakMap<Core.Strapi, Map<string, StoredAsset>>();

/** Serves a file under an address that its content names, and returns this address. The same name again replaces what it had. */
export function addAsset(strapi: Core.Strapi, asset: Asset): string {
  const assets = assetsOf.get(strapi) ?? new Map<string, StoredAsset>();
  assetsOf.set(strapi, assets);
  const hash = createHash('sha256').update(asset.content).digest('hex').slice(0, 12);
  const known = assets.get(asset.name);
  if (known?.hash !== hash) assets.set(asset.name, { ...asset, hash, compressed: compressedOf(asset) });
  return addressOf(asset.name, hash);
}

/** Pictures and fonts are compressed already. */
const compressedOf = ({ type, content }: Asset): StoredAsset['compressed'] =>
  /^(text|application\/json|image\/svg)/.test(type)
    ? { br: brotliCompressSync(content), gzip: gzipSync(content) }
    : null;

/** `site.css` with its hash is `/site/site.0123456789ab.css`. */
const addressOf = (name: string, hash: string): string => `${FOLDER}/${name.replace(/(\.[a-z0-9]+)$/, `.${hash}$1`)}`;

/** Answers `/site/…` with the file of that name: for good under its own address, for a minute under a former one. */
export function registerAssets(strapi: Core.Strapi, makeAssets: () => Promise<unknown>): void {
  strapi.server.routes([
    {
      method: 'GET',
      path: `${FOLDER}/:file([a-z0-9-]+\\.[0-9a-f]{12}\\.[a-z0-9]+)`,
      handler: async (ctx: Context) => {
        if (!assetsOf.has(strapi)) await makeAssets();
        answerAsset(strapi, ctx);
      },
      config: { auth: false },
    },
  ]);
}

function answerAsset(strapi: Core.Strapi, ctx: Context): void {
  const [, stem = '', hash = '', extension = ''] =
    /^\/site\/([a-z0-9-]+)\.([0-9a-f]{12})\.([a-z0-9]+)$/.exec(ctx.path) ?? [];
  const asset = assetsOf.get(strapi)?.get(`${stem}.${extension}`);
  if (!asset) {
    ctx.status = 404;
    return;
  }
  ctx.status = 200;
  ctx.type = asset.type;
  ctx.set('Cache-Control', hash === asset.hash ? FOR_GOOD : FOR_A_WHILE);
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.body = bodyFor(ctx, asset);
}

function bodyFor(ctx: Context, { content, compressed }: StoredAsset): Buffer {
  if (!compressed) return content;
  ctx.vary('Accept-Encoding');
  const encoding = ctx.acceptsEncodings('br', 'gzip', 'identity');
  if (encoding !== 'br' && encoding !== 'gzip') return content;
  ctx.set('Content-Encoding', encoding);
  return compressed[encoding];
}
