const route = (method: 'GET' | 'POST', path: string, handler: string) => ({
  method,
  path,
  handler,
  config: { policies: ['admin::isAuthenticatedAdmin'] },
});

/** Which messages are whose to answer is a condition on reading them. */
const message = (method: 'GET' | 'POST', path: string, action: string) =>
  route(method, `/messages/:documentId([a-z0-9]+)${path}`, `messages.${action}`);

export default {
  admin: {
    type: 'admin',
    routes: [
      message('GET', '', 'show'),
      message('POST', '/answer', 'answer'),
      message('POST', '/close', 'close'),
      route('GET', '/channels', 'channels.list'),
    ],
  },
};
