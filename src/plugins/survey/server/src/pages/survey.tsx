import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { ButtonLink } from '../../../../../plugin-kit/site/components/form';
import { configurationOf } from '../configuration';
import { readAnswer, typedOf, type AnswerProblem, type TypedAnswer } from '../domain/answer-form';
import { inLanguage, type AskedQuestion, type Locale } from '../domain/question';
import { closesAtOf, normalizeCode, stageOf } from '../domain/questionnaire';
import { SurveyForm } from '../drawing/survey-form';
import { SurveyResults } from '../drawing/survey-results';
import { getService } from '../services/get-service';
import type { FoundQuestionnaire } from '../services/questionnaires';
import { translatorIn } from '../services/translate';
import { resultsPath, surveyPath, withdrawalPath } from './addresses';
import { answerNotice, answerSurveyPage, localeOf } from './answer-survey-page';
import { isTooMany, HOUR_MS } from './limits';
import { instantIn } from './instant';

const KEY_BYTES = 16;
/** What a form holds is a few lines. */
const MAX_BYTES = 16_384;
const RESULTS_CACHE = 'public, max-age=300';

/** The questionnaire of a code, as far as it is open. */
export async function showSurvey(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const questionnaire = await findOpen(strapi, ctx);
  if (!questionnaire) return;
  const questions = await getService(strapi, 'bank').asked(questionnaire.questions);
  const key = randomBytes(KEY_BYTES).toString('base64url');
  await answerForm(strapi, ctx, {
    questionnaire,
    questions,
    typed: typedOf({ ...ctx.query, key }, questions),
    problems: [],
  });
}

/** Counts an answer, once for each page that is sent. What is answered is held in memory for as long as this takes, and is in no log. */
export async function receiveAnswer(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const pathIn = pathOf(ctx);
  if (!ctx.is('application/x-www-form-urlencoded'))
    return answerNotice(strapi, ctx, { status: 415, code: 'form.notForm', pathIn });
  if ((ctx.request.length ?? 0) > MAX_BYTES)
    return answerNotice(strapi, ctx, { status: 413, code: 'form.tooLarge', pathIn });
  const questionnaire = await findOpen(strapi, ctx);
  if (!questionnaire) return;
  const questions = await getService(strapi, 'bank').asked(questionnaire.questions);
  const typed = typedOf((ctx.request as { body?: unknown }).body, questions);
  const answer = readAnswer(typed, questions);
  if ('problems' in answer)
    return answerForm(strapi, ctx, { questionnaire, questions, typed, problems: answer.problems, status: 422 });
  const { answersPerNetwork } = configurationOf(strapi);
  if (await isTooMany(strapi, ctx, { what: 'survey', most: answersPerNetwork })) {
    ctx.set('Retry-After', String(HOUR_MS / 1000));
    return answerNotice(strapi, ctx, { status: 429, code: 'form.tooMany', pathIn });
  }
  const consentCode = typed.consents ? getService(strapi, 'research').codeOf(typed.key) : null;
  const outcome = await getService(strapi, 'answers').record({
    ...answer,
    ...{ questionnaire: questionnaire.code, key: typed.key, consentCode, now: Date.now() },
    ticket: questionnaire.needsTicket ? typed.ticket : null,
  });
  if (outcome === 'ticketUsed') return answerNotice(strapi, ctx, { status: 409, code: 'form.ticketUsed', pathIn });
  if (outcome === 'ticketUnknown')
    return answerNotice(strapi, ctx, { status: 422, code: 'form.ticketUnknown', pathIn });
  if (outcome === 'closed') return answerNotice(strapi, ctx, { status: 410, code: 'form.closed', pathIn });
  return answerThanks(strapi, ctx, consentCode);
}

/** What people answered, once nobody answers any more. */
export async function showResults(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const code = codeOf(ctx);
  const questionnaire = await getService(strapi, 'questionnaires').find(code);
  const pathIn = (one: Locale) => resultsPath(one, code);
  if (!questionnaire) return answerNotice(strapi, ctx, { status: 404, code: 'form.absent', pathIn });
  const locale = localeOf(ctx);
  const t = translatorIn(locale);
  const isFinal = await getService(strapi, 'questionnaires').isFinal(code);
  if (stageOf(questionnaire, isFinal, Date.now()) !== 'closed') {
    const at = instantIn(strapi, locale, closesAtOf(questionnaire));
    return answerNotice(strapi, ctx, { code: 'results.later', parameters: { at }, pathIn });
  }
  await getService(strapi, 'snapshots').refresh(questionnaire, Date.now());
  const results = await getService(strapi, 'results').ofEverybody(questionnaire, locale);
  if (!results) return answerNotice(strapi, ctx, { code: 'results.tooFewAnswers', pathIn });
  const name = inLanguage(questionnaire.name, locale);
  return answerSurveyPage(strapi, ctx, {
    ...{ title: t('results.title', { name }), pathIn, cacheControl: RESULTS_CACHE, isIndexed: true },
    children: <SurveyResults name={name} results={results} locale={locale} t={t} />,
  });
}

const codeOf = (ctx: Context): string => normalizeCode((ctx.params as { code: string }).code);

const pathOf = (ctx: Context) => (one: Locale) => surveyPath(one, codeOf(ctx));

/** The questionnaire when it is open; otherwise null, and the page that says why it is not. */
async function findOpen(strapi: Core.Strapi, ctx: Context): Promise<FoundQuestionnaire | null> {
  const code = codeOf(ctx);
  const pathIn = pathOf(ctx);
  const locale = localeOf(ctx);
  const t = translatorIn(locale);
  const questionnaire = await getService(strapi, 'questionnaires').find(code);
  const stage =
    questionnaire && stageOf(questionnaire, await getService(strapi, 'questionnaires').isFinal(code), Date.now());
  if (!questionnaire || (stage !== 'closed' && !questionnaire.entry))
    await answerNotice(strapi, ctx, { status: 404, code: 'form.absent', pathIn });
  else if (stage === 'before')
    await answerNotice(strapi, ctx, {
      ...{ code: 'form.before', pathIn },
      parameters: { at: instantIn(strapi, locale, questionnaire.opensAt) },
    });
  else if (stage === 'closed')
    await answerNotice(strapi, ctx, {
      ...{ status: 410, code: 'form.closed', pathIn },
      children: (
        <p>
          <ButtonLink href={resultsPath(locale, code)}>{t('form.seeResults')}</ButtonLink>
        </p>
      ),
    });
  else return questionnaire;
  return null;
}

interface Form {
  questionnaire: FoundQuestionnaire;
  questions: AskedQuestion[];
  typed: TypedAnswer;
  problems: AnswerProblem[];
  status?: number;
}

function answerForm(
  strapi: Core.Strapi,
  ctx: Context,
  { questionnaire, questions, typed, problems, status = 200 }: Form,
): Promise<void> {
  const locale = localeOf(ctx);
  const t = translatorIn(locale);
  const name = inLanguage(questionnaire.name, locale);
  // A page whose key was spoilt goes on under another one.
  const key = problems.some(({ code }) => code === 'key') ? randomBytes(KEY_BYTES).toString('base64url') : typed.key;
  return answerSurveyPage(strapi, ctx, {
    ...{ status, title: t('form.title', { name }), pathIn: pathOf(ctx) },
    children: (
      <SurveyForm
        {...{ name, questions, problems, locale, t }}
        typed={{ ...typed, key }}
        action={surveyPath(locale, questionnaire.code)}
        withdrawal={withdrawalPath(locale)}
        needsTicket={questionnaire.needsTicket}
      />
    ),
  });
}

function answerThanks(strapi: Core.Strapi, ctx: Context, consentCode: string | null): Promise<void> {
  const locale = localeOf(ctx);
  const t = translatorIn(locale);
  return answerNotice(strapi, ctx, {
    ...{ code: 'form.thanks', pathIn: pathOf(ctx) },
    children: (
      <>
        <p>{t('form.thanks.text')}</p>
        {consentCode && (
          <div class="box">
            <p>{t('form.thanks.code')}</p>
            <p class="withdrawal-code">{consentCode}</p>
            <p>
              <a href={withdrawalPath(locale)}>{t('withdrawal.title')}</a>
            </p>
          </div>
        )}
        <p>
          <a href={resultsPath(locale, codeOf(ctx))}>{t('form.seeResults')}</a>
        </p>
      </>
    ),
  });
}
