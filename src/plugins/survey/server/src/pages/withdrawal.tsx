import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { words } from '../../../../../plugin-kit/server/words';
import { Button, controlProps, FormField } from '../../../../../plugin-kit/site/components/form';
import { normalizeCode } from '../domain/questionnaire';
import { getService } from '../services/get-service';
import { translatorIn } from '../services/translate';
import { withdrawalPath } from './addresses';
import { answerNotice, answerSurveyPage, localeOf } from './answer-survey-page';
import { HOUR_MS, isTooMany } from './limits';

/** For one network in an hour. */
const MAX_TRIED = 30;
const form = z.object({ code: words().max(40).catch('') }).catch({ code: '' });

export const showWithdrawal = (strapi: Core.Strapi, ctx: Context): Promise<void> => answerForm(strapi, ctx, '', false);

/** Takes a consent to research back, by the code that was shown with the answer. */
export async function receiveWithdrawal(strapi: Core.Strapi, ctx: Context): Promise<void> {
  if (!ctx.is('application/x-www-form-urlencoded'))
    return answerNotice(strapi, ctx, { status: 415, code: 'form.notForm', pathIn: withdrawalPath });
  if (await isTooMany(strapi, ctx, { what: 'survey withdrawal', most: MAX_TRIED })) {
    ctx.set('Retry-After', String(HOUR_MS / 1000));
    return answerNotice(strapi, ctx, { status: 429, code: 'form.tooMany', pathIn: withdrawalPath });
  }
  const { code } = form.parse((ctx.request as { body?: unknown }).body);
  if (await getService(strapi, 'research').withdraw(normalizeCode(code)))
    return answerNotice(strapi, ctx, { code: 'withdrawal.done', pathIn: withdrawalPath });
  return answerForm(strapi, ctx, code, true);
}

function answerForm(strapi: Core.Strapi, ctx: Context, typed: string, isWrong: boolean): Promise<void> {
  const locale = localeOf(ctx);
  const t = translatorIn(locale);
  return answerSurveyPage(strapi, ctx, {
    ...{ status: isWrong ? 422 : 200, title: t('withdrawal.title'), pathIn: withdrawalPath },
    children: (
      <>
        <div class="page-head">
          <h1>{t('withdrawal.title')}</h1>
          <p class="lead">{t('withdrawal.lead')}</p>
        </div>
        <form method="post" action={withdrawalPath(locale)} noValidate>
          <FormField id="code" label={t('withdrawal.code')} {...(isWrong ? { problem: t('withdrawal.unknown') } : {})}>
            <input
              {...controlProps('code', { problem: isWrong })}
              name="code"
              value={typed}
              maxLength={40}
              autoComplete="off"
            />
          </FormField>
          <p>
            <Button isMain>{t('withdrawal.send')}</Button>
          </p>
        </form>
      </>
    ),
  });
}
