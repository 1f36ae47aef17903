import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { answerPage } from '../plugin-kit/site/answer-page';
import { frameOf } from '../plugin-kit/site/frame';
import { guidePage } from './page';

const CONTENTS = 'README';
/** Chapters for those who make sites, in English too. */
const ENGLISH = ['reading-a-channel'];
const CACHE = 'public, max-age=300';

const PICTURE = {
  method: 'GET' as const,
  path: '/guide/images/:picture([a-z-]+\\.png)',
  config: { auth: false as const },
};

/** The guide of those who write, on the site itself: each page of the admin leads to its chapter. */
export function registerGuide(strapi: Core.Strapi): void {
  const read = (address: string, chapterOf: (ctx: Context) => string) => ({
    method: 'GET' as const,
    path: address,
    handler: (ctx: Context) => answer(strapi, ctx, chapterOf(ctx)),
    config: { auth: false as const },
  });
  strapi.server.routes([
    read('/guide', () => CONTENTS),
    read('/guide/:chapter(README|[a-z-]+)', (ctx) => (ctx.params as { chapter: string }).chapter),
    { ...PICTURE, handler: (ctx: Context) => answerPicture(strapi, ctx) },
  ]);
}

/** @throws NotFoundError for a chapter that is not there */
async function answer(strapi: Core.Strapi, ctx: Context, chapter: string): Promise<void> {
  const markdown = (await readPart(strapi, `${chapter}.md`)).toString('utf8');
  const language = ENGLISH.includes(chapter) ? 'en' : 'fr';
  const body = guidePage(await frameOf(strapi, language), markdown, chapter === CONTENTS);
  answerPage(ctx, { language, cacheControl: CACHE, body });
}

/** @throws NotFoundError for a picture that is not there */
async function answerPicture(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { picture } = ctx.params as { picture: string };
  ctx.body = await readPart(strapi, path.join('images', picture));
  ctx.type = 'image/png';
  ctx.set('Cache-Control', CACHE);
}

const readPart = (strapi: Core.Strapi, name: string): Promise<Buffer> =>
  readFile(path.join(strapi.dirs.app.root, 'docs', 'guide', name)).catch(() => {
    throw new errors.NotFoundError();
  });
