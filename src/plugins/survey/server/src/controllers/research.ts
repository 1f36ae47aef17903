import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { getService } from '../services/get-service';

/** The export for research, and the book that says what its codes mean. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async answers(ctx: Context) {
    answerFile(ctx, 'answers.csv', await getService(strapi, 'research').answersCsv());
  },

  async codebook(ctx: Context) {
    answerFile(ctx, 'codebook.csv', await getService(strapi, 'research').codebookCsv());
  },
});

function answerFile(ctx: Context, name: string, content: string): void {
  ctx.type = 'text/csv; charset=utf-8';
  ctx.attachment(name);
  ctx.set('Cache-Control', 'no-store');
  ctx.body = content;
}
