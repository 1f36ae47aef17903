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
  route('GET', '/proposals/:number', 'one'),
  route('POST', '/proposals/:number/withdrawal', 'withdraw'),
  route('POST', '/proposals/:number/amendments', 'putForward'),
  route('POST', '/amendments/:id/answer', 'answerAmendment'),
  route('POST', '/proposals/:number/ballots', 'vote'),
  route('GET', '/proposals/:number/tally', 'tally'),
  route('POST', '/proposals/:number/effect/attempts', 'attemptEffect'),
  route('POST', '/proposals/:number/effect/completion', 'effectDone'),
  route('GET', '/proposal-options', 'options'),
  route('GET', '/delegations', 'delegations'),
  route('PUT', '/delegations/:member', 'delegate'),
  route('GET', '/marks/:uid', 'marks'),
  route('GET', '/marks/:uid/:documentId', 'marks'),
];
