import { adminApi } from '@strapi/strapi/admin';

type Answer = { data: unknown } | { error: unknown };

/** A question that the forms of Strapi ask, as Redux Toolkit keeps it. */
interface Endpoint {
  query?: (call: Call) => unknown;
  queryFn?: (
    call: Call,
    api: unknown,
    extra: unknown,
    ask: (request: unknown) => Answer | PromiseLike<Answer>,
  ) => Answer | PromiseLike<Answer>;
  transformResponse?: (response: unknown) => unknown;
  serializeQueryArgs?: (question: { queryArgs: Call }) => object;
}

interface Call {
  params?: { id?: string };
}

interface Api {
  enhanceEndpoints(change: { endpoints: Record<string, (endpoint: Endpoint) => void> }): void;
}

/**
 * A form of Strapi asks for what nobody looks at: whether a paid service translates, whether there is a preview, and what each
 * relation could be set to. The first two are answered here, as OduS has neither; the last is asked for when a box is reached.
 */
export function askLess(): void {
  (adminApi as unknown as Api).enhanceEndpoints({
    endpoints: {
      getAiFeatureConfig: (endpoint) => answer(endpoint, null),
      getAILocalizationJobsByDocument: (endpoint) => answer(endpoint, { data: null }),
      getPreviewUrl: (endpoint) => answer(endpoint, { data: { url: undefined } }),
      searchRelations: askWhenReached,
    },
  });
}

function answer(endpoint: Endpoint, data: unknown): void {
  delete endpoint.query;
  endpoint.queryFn = () => ({ data });
}

/** Two entries wait apart: what one could be set to is not what the other could. */
function askWhenReached(endpoint: Endpoint): void {
  const { query, transformResponse = (response) => response, serializeQueryArgs } = endpoint;
  if (!query) return;
  delete endpoint.query;
  endpoint.queryFn = async (call, _api, _extra, ask) => {
    if (!(await isReached())) return { error: { name: 'UnknownError', message: 'The form was left' } };
    const found = await ask(query(call));
    return 'error' in found && found.error ? found : { data: transformResponse((found as { data: unknown }).data) };
  };
  endpoint.serializeQueryArgs = (question) => ({
    ...serializeQueryArgs?.(question),
    id: question.queryArgs.params?.id,
  });
}

interface Waiting {
  page: string;
  resolve(isReached: boolean): void;
}

/** What waits for a box to be reached, and the page on which one was. */
let waiting: Waiting[] = [];
let reachedPage = '';

/** Resolves once somebody is in a box of the page that is open now: true there, false when that page was left before. */
function isReached(): Promise<boolean> {
  const page = window.location.pathname;
  if (page === reachedPage) return Promise.resolve(true);
  if (waiting.length === 0) document.addEventListener('focusin', release);
  return new Promise((resolve) => waiting.push({ page, resolve }));
}

function release({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement) || target.role !== 'combobox') return;
  document.removeEventListener('focusin', release);
  reachedPage = window.location.pathname;
  const released = waiting;
  waiting = [];
  for (const { page, resolve } of released) resolve(page === reachedPage);
}
