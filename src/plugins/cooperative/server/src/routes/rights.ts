import { requirementsOf } from '../../../../../plugin-kit/server/requires';

const requires = requirementsOf('cooperative');

type Method = 'GET' | 'POST' | 'PUT';

const route = (method: Method, path: string, handler: string) => ({
  method,
  path,
  handler,
  config: { policies: requires('read') },
});

const ORGANISATION = '/organisations/:organisation([a-z0-9]+)';
const PERSON = `${ORGANISATION}/people/:person([a-z0-9]+)`;
const ID = ':id([0-9a-f-]+)';

/** For whoever is signed in: who was offered their first rights has none yet. */
const own = (method: Method, path: string, handler: string) => ({
  ...route(method, path, handler),
  config: { policies: ['admin::isAuthenticatedAdmin'] },
});

/** Members, their rights and the log of these. */
export default [
  route('GET', '/home', 'home.read'),
  route('GET', '/members', 'members.list'),
  route('GET', '/people', 'members.people'),
  route('GET', '/rights-log', 'members.log'),
  route('PUT', PERSON, 'members.give'),
  route('POST', `${PERSON}/withdrawal`, 'members.withdraw'),
  route('GET', `${PERSON}/invitation`, 'members.invitation'),
  route('POST', `${ORGANISATION}/invitations`, 'members.invite'),
  route('PUT', `${ORGANISATION}/seat`, 'members.join'),
  route('POST', `${ORGANISATION}/seat/withdrawal`, 'members.leave'),
  route('POST', '/own-seat/withdrawal', 'members.leaveOwn'),
  route('POST', `/persons/${ID}/seat/withdrawal`, 'members.leavePerson'),
  route('GET', '/mandates', 'mandates.list'),
  route('POST', '/mandates', 'mandates.give'),
  route('POST', `/mandates/${ID}/withdrawal`, 'mandates.withdraw'),
  route('GET', '/join-requests', 'joining.list'),
  route('POST', `/join-requests/${ID}/answer`, 'joining.answer'),
  own('GET', '/offers', 'offers.list'),
  own('POST', `/offers/${ID}/answer`, 'offers.answer'),
  route('GET', '/addresses', 'offers.addresses'),
  route('PUT', '/addresses/:person([a-z0-9]+)', 'offers.confirmAddress'),
  route('GET', '/colleges', 'colleges.list'),
  route('PUT', '/colleges', 'colleges.choose'),
  route('GET', '/voting-rules', 'voting-rules.read'),
  route('PUT', '/voting-rules', 'voting-rules.choose'),
];
