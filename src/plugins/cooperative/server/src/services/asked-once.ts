import type { Core } from '@strapi/strapi';

const answers = new WeakMap<object, Map<string, Promise<unknown>>>();

/**
 * Asks the database once for each request of the admin, whatever the number of permissions that depend on the answer: Strapi tests
 * the condition of each permission anew. The next request asks again.
 */
export function askedOnce<Answer>(strapi: Core.Strapi, question: string, ask: () => Promise<Answer>): Promise<Answer> {
  const request = strapi.requestContext.get();
  if (!request) return ask();
  const known = answers.get(request) ?? new Map<string, Promise<unknown>>();
  answers.set(request, known);
  const answer = known.get(question) ?? ask();
  known.set(question, answer);
  return answer as Promise<Answer>;
}
