import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { bodyOf } from '../../../../../plugin-kit/server/request';
import { configurationOf } from '../configuration';
import { inLanguage, type Locale } from '../domain/question';
import { normalizeCode } from '../domain/questionnaire';
import { assertAnswersFor, organisationsOf } from '../permissions/organisations';
import * as requests from '../requests/admin';
import { describeQuestionnaire } from '../services/describe-questionnaire';
import { getService } from '../services/get-service';
import { answersFor, type FoundQuestionnaire } from '../services/questionnaires';
import { languageOf, parse, translate } from '../services/translate';

const MAX_ENTRIES = 30;

/** Questionnaires and their results, for who answers for what they are about. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const organisations = await organisationsOf(strapi, ctx, 'contributor');
    const found = await getService(strapi, 'questionnaires').list(organisations);
    ctx.body = { data: await Promise.all(found.map((one) => describeQuestionnaire(strapi, one))) };
  },

  async one(ctx: Context) {
    const questionnaire = await find(strapi, ctx, 'contributor');
    // Whoever reads counts what is new, when that is enough.
    await getService(strapi, 'snapshots').refresh(questionnaire, Date.now());
    const locale = languageOf(strapi) as Locale;
    const questions = await getService(strapi, 'bank').asked(questionnaire.questions);
    ctx.body = {
      data: {
        ...(await describeQuestionnaire(strapi, questionnaire)),
        questions: questions.map(({ code, label }) => ({ code, label: inLanguage(label, locale) })),
        results: await getService(strapi, 'results').ofOrganiser(questionnaire, locale),
        texts: await getService(strapi, 'texts').passedOn(questionnaire.code),
        tickets: questionnaire.needsTicket ? await getService(strapi, 'tickets').count(questionnaire.code) : null,
      },
    };
  },

  async create(ctx: Context) {
    const { target, ...asked } = parse(strapi, requests.newQuestionnaire, bodyOf(ctx));
    const [entry = null] = await getService(strapi, 'questionnaires').kind(asked.kind).read(strapi, [target]);
    if (!entry) throw new errors.ValidationError(translate(strapi, 'questionnaire.noEntry'));
    await assertAnswersFor(strapi, ctx, { entry, level: 'editor' });
    await assertAdopted(strapi, asked.questions);
    const code = await getService(strapi, 'questionnaires').create({ ...asked, entry }, Date.now());
    ctx.status = 201;
    ctx.body = { data: { code } };
  },

  async remove(ctx: Context) {
    const { code } = await find(strapi, ctx, 'editor');
    await getService(strapi, 'questionnaires').remove(code);
    ctx.body = { data: {} };
  },

  /** Tickets are told here and nowhere else: only their digests are kept. */
  async makeTickets(ctx: Context) {
    const { count } = parse(strapi, requests.tickets, bodyOf(ctx));
    const { code, needsTicket } = await find(strapi, ctx, 'editor');
    if (!needsTicket) throw new errors.ValidationError(translate(strapi, 'questionnaire.noTickets'));
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: { tickets: await getService(strapi, 'tickets').make(code, count) } };
  },

  /** What a new questionnaire may be about. */
  async kinds(ctx: Context) {
    const locale = languageOf(strapi) as Locale;
    const { kinds } = configurationOf(strapi);
    ctx.body = { data: kinds.map(({ code, label }) => ({ code, label: inLanguage(label, locale) })) };
  },

  async entries(ctx: Context) {
    const { words, target } = parse(strapi, requests.entrySearch, ctx.query);
    const kind = getService(strapi, 'questionnaires').kind((ctx.params as { kind: string }).kind);
    const organisations = await organisationsOf(strapi, ctx, 'editor');
    const found = target
      ? (await kind.read(strapi, [target])).filter((entry) => !organisations || answersFor(entry, organisations))
      : await kind.search(strapi, { words, organisations, limit: MAX_ENTRIES });
    const locale = languageOf(strapi) as Locale;
    ctx.body = { data: found.map(({ documentId, name }) => ({ documentId, name: inLanguage(name, locale) })) };
  },
});

async function find(strapi: Core.Strapi, ctx: Context, level: 'contributor' | 'editor'): Promise<FoundQuestionnaire> {
  const code = normalizeCode((ctx.params as { code: string }).code);
  const questionnaire = await getService(strapi, 'questionnaires').find(code);
  if (!questionnaire) throw new errors.NotFoundError(translate(strapi, 'questionnaire.absent', { code }));
  await assertAnswersFor(strapi, ctx, { entry: questionnaire.entry, level });
  return questionnaire;
}

/** @throws ValidationError that names the questions which the cooperative did not adopt. */
async function assertAdopted(strapi: Core.Strapi, codes: string[]): Promise<void> {
  const adopted = (await getService(strapi, 'bank').all()).filter(({ state }) => state === 'adopted');
  const others = codes.filter((code) => !adopted.some((question) => question.code === code));
  if (others.length === 0) return;
  throw new errors.ValidationError(translate(strapi, 'questionnaire.notAdopted', { codes: others.join(', ') }));
}
