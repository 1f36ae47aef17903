const route = (method: 'GET' | 'POST', path: string, handler: string) => ({
  method,
  path: `/messages/:documentId([a-z0-9]+)${path}`,
  handler: `messages.${handler}`,
  // Which messages are whose to answer is a condition on reading them.
  config: { policies: ['admin::isAuthenticatedAdmin'] },
});

export default {
  admin: {
    type: 'admin',
    routes: [route('GET', '', 'show'), route('POST', '/answer', 'answer'), route('POST', '/close', 'close')],
  },
};
