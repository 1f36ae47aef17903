import type { Locale } from '../domain/question';

export const surveyPath = (locale: Locale, code: string): string => `/${locale}/survey/${code}`;
export const resultsPath = (locale: Locale, code: string): string => `${surveyPath(locale, code)}/results`;
export const withdrawalPath = (locale: Locale): string => `/${locale}/survey/withdrawal`;
