import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import sharp from 'sharp';
import { readPageQuery } from '../domain/page-query';
import { observatoryPath, reportPath } from '../domain/addresses';
import { isSeason } from '../domain/calendar';
import type { DescribedTable } from '../domain/formats/described-table';
import { drawChart, type Chart, type Size } from '../drawing/draw-chart';
import { addressOf, ObservatoryView } from '../drawing/observatory-view';
import { ReportView } from '../drawing/report-view';
import { seasonInWords } from '../drawing/words';
import { configurationOf } from '../configuration';
import { getService } from '../services/get-service';
import { translatorIn } from '../services/translate';
import { answerObservatoryPage, localeOf } from './answer';

/** The page of the observatory: what it does not understand of its address is left out, as on the rest of the site. */
export async function answerObservatory(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const locale = localeOf(ctx);
  const t = translatorIn(locale);
  const page = getService(strapi, 'observatory-page');
  const asked = readPageQuery(ctx.query, await page.seasons());
  const model = await page.model(locale, asked);
  await answerObservatoryPage(strapi, ctx, {
    title: t('page.title'),
    description: seasonInWords(model, t, locale),
    section: observatoryPath(locale),
    isIndexed: asked.place === null,
    pathIn: (one) => addressOf(one, { ...(asked.season ? { season: asked.season } : {}), commune: model.place?.code }),
    children: <ObservatoryView model={model} locale={locale} t={t} />,
  });
}

/** A season on one page, to be printed. @throws NotFoundError for a season of which nothing is known */
export async function answerReport(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const locale = localeOf(ctx);
  const t = translatorIn(locale);
  const page = getService(strapi, 'observatory-page');
  const { season } = ctx.params as { season: string };
  if (!(await page.seasons()).includes(season)) throw new errors.NotFoundError();
  const model = await page.model(locale, { season, place: null });
  await answerObservatoryPage(strapi, ctx, {
    title: t('report.title', { season: season.replace('-', '–') }),
    description: seasonInWords(model, t, locale),
    section: observatoryPath(locale),
    pathIn: (one) => reportPath(one, season),
    children: <ReportView model={model} today={page.today()} locale={locale} t={t} />,
  });
}

const SIZES: Size[] = ['wide', 'narrow'];
/** Twice the pixels, for screens and paper that show them. */
const DENSITY = 144;

/** One chart of the page as a picture. @throws NotFoundError for one that the page has not */
export async function answerChart(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const locale = localeOf(ctx);
  const { indicator, by, extension } = ctx.params as { indicator: string; by: string; extension: 'svg' | 'png' };
  const declared = configurationOf(strapi).page.charts.find((one) => one.indicator === indicator && one.by === by);
  const { season } = ctx.query;
  if (!declared || typeof season !== 'string' || !isSeason(season)) throw new errors.NotFoundError();
  const size = SIZES.find((one) => one === ctx.query.size) ?? 'wide';
  const theme = ctx.query.theme === 'dark' ? 'dark' : 'light';
  const table = await getService(strapi, 'observatory-page').table(indicator, [by], season, locale);
  const svg = await drawChart(chartOf(table, declared.kind), size, theme, locale);
  ctx.set('Cache-Control', 'public, max-age=300');
  ctx.set('X-Content-Type-Options', 'nosniff');
  if (extension === 'svg') {
    ctx.type = 'image/svg+xml';
    ctx.body = svg;
    return;
  }
  ctx.type = 'image/png';
  ctx.set('Content-Disposition', `attachment; filename="${indicator}-${by}-${season}.png"`);
  ctx.body = await sharp(Buffer.from(svg), { density: DENSITY }).flatten({ background: '#ffffff' }).png().toBuffer();
}

/** Bars from the longest to the shortest, columns in the order of time; a tail of short bars is in the table. */
function chartOf({ rows, dimensions: [by], unit }: DescribedTable, kind: Chart['kind']): Chart {
  const bars = rows.map(({ key: [code], value }) => ({
    label: by?.members.find((member) => member.code === code)?.label ?? code ?? '',
    value,
  }));
  const sorted =
    kind === 'bars'
      ? bars.filter(({ value }) => value).sort((one, other) => (other.value ?? 0) - (one.value ?? 0))
      : bars;
  return { kind, unit: unit.label, bars: kind === 'bars' ? sorted.slice(0, MAX_BARS) : sorted };
}

const MAX_BARS = 14;
