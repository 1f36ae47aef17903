import { requirementsOf } from '../../../../../plugin-kit/server/requires';

const requires = requirementsOf('survey');

const route = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, handler: string, action: string) => ({
  ...{ method, path, handler },
  config: { policies: requires(action) },
});

const CODE = ':code([A-Za-z0-9]{4,8})';

export default {
  // For anybody: figures that were protected one by one.
  'content-api': {
    type: 'content-api',
    routes: [{ method: 'GET', path: '/results', handler: 'results.indicators', config: { auth: false } }],
  },
  admin: {
    type: 'admin',
    routes: [
      route('GET', '/questionnaires', 'questionnaires.list', 'read'),
      route('POST', '/questionnaires', 'questionnaires.create', 'read'),
      route('GET', `/questionnaires/${CODE}`, 'questionnaires.one', 'read'),
      route('DELETE', `/questionnaires/${CODE}`, 'questionnaires.remove', 'read'),
      route('POST', `/questionnaires/${CODE}/tickets`, 'questionnaires.makeTickets', 'read'),
      route('GET', '/kinds', 'questionnaires.kinds', 'read'),
      route('GET', '/kinds/:kind/entries', 'questionnaires.entries', 'read'),
      route('GET', '/questions', 'bank.list', 'read'),
      route('POST', '/questions', 'bank.propose', 'read'),
      route('PUT', '/questions/:code/state', 'bank.setState', 'adopt'),
      route('GET', '/texts', 'texts.waiting', 'moderate'),
      route('PUT', '/texts/:id([0-9]+)', 'texts.decide', 'moderate'),
      route('GET', '/research/answers.csv', 'research.answers', 'export'),
      route('GET', '/research/codebook.csv', 'research.codebook', 'export'),
    ],
  },
};
