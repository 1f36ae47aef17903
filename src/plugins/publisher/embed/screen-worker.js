// Of screens alone: while the server is silent, a screen that starts again has what it had. Nothing is kept of anything else.
const STORE = 'odus-screen-1';
const PATIENCE_MS = 8_000;
const MAX_KEPT = 200;
/** When an answer that is kept was read, in milliseconds: a screen says how old it is. */
const READ_AT = 'X-Odus-Read-At';

addEventListener('install', () => self.skipWaiting());
addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  const isPage = request.mode === 'navigate';
  if (isPage ? isScreen(request.url) : clientId) event.respondWith(isPage ? page(request) : part(request, clientId));
});

const isScreen = (address) => new URL(address).searchParams.get('view') === 'screen';

async function page(request) {
  const answer = await fetchOrKept(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
  const readAt = answer.headers.get(READ_AT);
  if (!readAt) return answer;
  const html = (await answer.text()).replace('<body ', `<body data-read-at="${Number(readAt)}" `);
  return new Response(html, { headers: answer.headers });
}

async function part(request, clientId) {
  const client = await self.clients.get(clientId);
  return client && isScreen(client.url) ? fetchOrKept(request) : fetch(request);
}

async function fetchOrKept(request, options) {
  const store = await caches.open(STORE);
  try {
    const response = await fetch(request, options);
    if (response.status >= 500) throw new Error(String(response.status));
    if (response.ok) await keep(store, request, response.clone());
    return response;
  } catch (error) {
    const kept = await store.match(request);
    if (kept) return kept;
    throw error;
  }
}

/** What was read last, and no more than a screen needs. */
async function keep(store, request, response) {
  const headers = new Headers(response.headers);
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  headers.set(READ_AT, String(Date.now()));
  await store.delete(request);
  await store.put(request, new Response(await response.blob(), { headers }));
  const keys = await store.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - MAX_KEPT))) await store.delete(key);
}
