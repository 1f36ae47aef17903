// Does random operations on venues, productions, persons and works through the admin, REST, bulk actions and scripts, on
// the database that the environment names, and writes each that was answered to its file descriptor 3, one line of JSON
// `{ "operation": "rest update", "documentIds": [...] }`. Somebody kills it, or it ends after `count` operations.
// Usage: node write-until-killed.cjs '{ "seed": 1, "count": 100, "dist": "…", "data": { "venue": { … }, … } }'
const { writeSync } = require('node:fs');
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const root = path.resolve(__dirname, '..', '..');
const { seed, count = Infinity, dist = path.join(root, 'dist'), data } = JSON.parse(process.argv[2]);
const { bulkInsert } = require(`${dist}/src/bulk-loading/bulk-insert.js`);

const plurals = { venue: 'venues', production: 'productions', person: 'people', work: 'works' };
const names = { venue: 'name', production: 'title', person: 'displayName', work: 'title' };
const types = Object.keys(plurals);
const uidOf = (type) => `api::${type}.${type}`;

/** Numbers from 0 to 1 that a seed decides. */
function randomFrom(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = randomFrom(seed);
const one = (list) => list[Math.floor(random() * list.length)];
const word = () => `Mot${Math.floor(random() * 1e9)}`;

async function start() {
  const strapi = createStrapi({ appDir: root, distDir: dist, serveAdminPanel: false });
  await strapi.load();
  strapi.server.mount();
  await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${strapi.server.httpServer.address().port}`;
  const account = { email: `seed-${seed}-${process.pid}@theatre.example`, password: 'Briancon2027' };
  const { id } = await strapi.service('admin::role').getSuperAdmin();
  const user = { ...account, firstname: 'Essai', isActive: true, registrationToken: null, roles: [id] };
  await strapi.service('admin::user').create(user);
  const session = await post(`${url}/admin/login`, {}, account);
  const token = await strapi
    .service('admin::api-token-content-api')
    .create({ kind: 'content-api', name: account.email, description: '', type: 'full-access', lifespan: null });
  const bearer = (value) => ({ Authorization: `Bearer ${value}` });
  return { strapi, url, admin: bearer(session.data.token), rest: bearer(token.accessKey) };
}

async function send(method, url, headers, body) {
  const response = await fetch(url, {
    method,
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  const answer = response.status === 204 ? {} : await response.json();
  if (!response.ok) throw Object.assign(new Error(answer.error?.message), { status: response.status });
  return answer;
}
const post = (url, headers, body) => send('POST', url, headers, body);

/** The ways to write. Each takes the type, a document and the one beside it, and answers the documents that it wrote; null when it does not apply. */
function operationsOf({ strapi, url, admin, rest }) {
  const documents = (type) => strapi.documents(uidOf(type));
  const explorer = (type, action = '') => `${url}/content-manager/collection-types/${uidOf(type)}${action}`;
  const values = (type) => ({ ...data[type], [names[type]]: word() });
  const change = (type) => ({
    [names[type]]: word(),
    ...(type === 'venue' ? { capacity: 1 + Math.floor(random() * 900) } : {}),
  });
  const isPublished = (type, documentId) =>
    strapi.db.query(uidOf(type)).count({ where: { documentId, publishedAt: { $notNull: true } } });
  const published = (write) => async (type, id, other) =>
    (await isPublished(type, id)) ? write(type, id, other) : null;
  const made = (answer) => [answer.documentId ?? answer.data.documentId];
  return {
    'script create': async (type) => made(await documents(type).create({ data: values(type) })),
    'script create published': async (type) =>
      made(await documents(type).create({ data: values(type), status: 'published' })),
    'script update': async (type, id) => made(await documents(type).update({ documentId: id, data: change(type) })),
    'script translate': async (type, id) =>
      made(
        await documents(type).update({ documentId: id, locale: one(['en', 'it']), data: { [names[type]]: word() } }),
      ),
    'script update and publish': async (type, id) =>
      made(await documents(type).update({ documentId: id, data: change(type), status: 'published' })),
    'script clone': async (type, id) => made(await documents(type).clone({ documentId: id })),
    'script refused': async (type, id) =>
      strapi.db.transaction(async () => {
        await documents(type).update({ documentId: id, data: change(type) });
        throw Object.assign(new Error('Refused'), { status: 400 });
      }),
    'script in bulk': async (type) => {
      const entry = () => ({ documentId: word().toLowerCase(), locale: 'fr', data: { ...values(type), slug: word() } });
      return bulkInsert(strapi, uidOf(type), [entry(), entry()]);
    },
    'admin create': async (type) => made(await post(explorer(type), admin, values(type))),
    'admin update': async (type, id) => made(await send('PUT', explorer(type, `/${id}`), admin, change(type))),
    'admin publish': async (type, id) => made(await post(explorer(type, `/${id}/actions/publish`), admin, {})),
    'admin unpublish': published(async (type, id) =>
      made(await post(explorer(type, `/${id}/actions/unpublish`), admin, {})),
    ),
    'admin discard': published(async (type, id) =>
      made(await post(explorer(type, `/${id}/actions/discard`), admin, {})),
    ),
    'admin delete': async (type, id) => (await send('DELETE', explorer(type, `/${id}`), admin), [id]),
    'bulk publish': async (type, id, other) => (
      await post(explorer(type, '/actions/bulkPublish'), admin, { documentIds: [id, other] }),
      [id, other]
    ),
    'bulk unpublish': published(
      async (type, id) => (await post(explorer(type, '/actions/bulkUnpublish'), admin, { documentIds: [id] }), [id]),
    ),
    'bulk delete': async (type, id, other) => (
      await post(explorer(type, '/actions/bulkDelete'), admin, { documentIds: [id, other] }),
      [id, other]
    ),
    'rest create': async (type) => made(await post(`${url}/api/${plurals[type]}`, rest, { data: values(type) })),
    'rest update': async (type, id) =>
      made(await send('PUT', `${url}/api/${plurals[type]}/${id}`, rest, { data: change(type) })),
    'rest delete': async (type, id) => (await send('DELETE', `${url}/api/${plurals[type]}/${id}`, rest), [id]),
    'script revert': async (type, id) => {
      const history = strapi.plugin('commons').service('history');
      const latest = await history.latest(uidOf(type), id, 'fr');
      return (await history.revert(latest.id)).attributes.length > 0 ? [id] : null;
    },
  };
}

/** Two drafts of a type, the same twice when it has only one. */
async function pick(strapi, type) {
  const rows = await strapi.db
    .query(uidOf(type))
    .findMany({ select: ['documentId'], where: { publishedAt: null, locale: 'fr' }, orderBy: 'id' });
  const [id, other] = [one(rows)?.documentId, one(rows)?.documentId];
  return [id, other === id ? undefined : other];
}

async function write() {
  const context = await start();
  const operations = operationsOf(context);
  const makers = ['script create', 'admin create', 'rest create'];
  for (let done = 0; done < count;) {
    const type = one(types);
    const [id, other] = await pick(context.strapi, type);
    const name = id && other ? one(Object.keys(operations)) : one(makers);
    const documentIds = await operations[name](type, id, other).catch(refused);
    if (!documentIds) continue;
    done += 1;
    writeSync(3, `${JSON.stringify({ operation: name, documentIds })}\n`);
  }
  process.exit();
}

/** The rules refuse some: an entry that others need is not deleted. */
function refused(error) {
  const { status = error.name?.endsWith('Error') && error.details ? 400 : 500 } = error;
  if (status >= 500) throw error;
  return null;
}

write().catch((error) => {
  console.error(error);
  process.exit(1);
});
