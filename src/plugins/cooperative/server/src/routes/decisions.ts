import { requirementsOf } from '../../../../../plugin-kit/server/requires';

const requires = requirementsOf('cooperative');

const route = (method: 'GET' | 'POST' | 'PUT', path: string, action: string) => ({
  method,
  path,
  handler: `decisions.${action}`,
  config: { policies: requires('read') },
});

/** Proposals and votes. A choice is only ever in the body of a request: logs of requests do not have it. */
export default [
  route('GET', '/proposals', 'list'),
  route('POST', '/proposals', 'create'),
  route('GET', '/proposals/:number([0-9a-z-]+)', 'one'),
  route('POST', '/proposals/:number([0-9a-z-]+)/withdrawal', 'withdraw'),
  route('POST', '/proposals/:number([0-9a-z-]+)/amendments', 'putForward'),
  route('POST', '/amendments/:id([0-9a-z-]+)/answer', 'answerAmendment'),
  route('POST', '/proposals/:number([0-9a-z-]+)/ballots', 'vote'),
  route('GET', '/proposals/:number([0-9a-z-]+)/tally', 'tally'),
  route('POST', '/proposals/:number([0-9a-z-]+)/effect/attempts', 'attemptEffect'),
  route('POST', '/proposals/:number([0-9a-z-]+)/effect/completion', 'effectDone'),
  route('GET', '/proposal-options', 'options'),
  route('GET', '/delegations', 'delegations'),
  route('PUT', '/delegations/:member([0-9a-z-]+)', 'delegate'),
  route('GET', '/marks/:uid', 'marks'),
  route('GET', '/marks/:uid/:documentId', 'marks'),
];
