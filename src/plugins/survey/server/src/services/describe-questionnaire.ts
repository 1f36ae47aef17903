import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { inLanguage, type Locale } from '../domain/question';
import { closesAtOf, MIN_ANSWERS, stageOf, type Stage } from '../domain/questionnaire';
import { surveyPath } from '../pages/addresses';
import { getService } from './get-service';
import type { FoundQuestionnaire } from './questionnaires';
import { languageOf } from './translate';

export interface DescribedQuestionnaire {
  code: string;
  kind: string;
  name: string;
  stage: Stage;
  opensAt: number;
  closesAt: number;
  needsTicket: boolean;
  address: string;
  /** How many were counted last; null under ten. */
  answers: number | null;
}

/** What a list of questionnaires shows of one, in the language of who reads. */
export async function describeQuestionnaire(
  strapi: Core.Strapi,
  questionnaire: FoundQuestionnaire,
): Promise<DescribedQuestionnaire> {
  const { code, kind, name, opensAt, needsTicket } = questionnaire;
  const locale = languageOf(strapi) as Locale;
  const declared = configurationOf(strapi).kinds.find((one) => one.code === kind);
  const snapshot = await getService(strapi, 'snapshots').of(code);
  const { publicUrl } = configurationOf(strapi);
  return {
    ...{ code, opensAt, needsTicket, name: inLanguage(name, locale) },
    kind: declared ? inLanguage(declared.label, locale) : kind,
    stage: stageOf(questionnaire, snapshot?.isFinal ?? false, Date.now()),
    closesAt: closesAtOf(questionnaire),
    // French is what a poster of the territory is read in; the page leads to the others.
    address: `${publicUrl}${surveyPath('fr', code)}`,
    answers: snapshot && snapshot.answers >= MIN_ANSWERS ? snapshot.answers : null,
  };
}
