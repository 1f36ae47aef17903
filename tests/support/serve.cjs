// Serves the application on the database that the environment names, as `npm start` does, on a port that is free, and writes its
// address and a session of the admin to its file descriptor 3: `{ "url": "…", "account": { … }, "token": "…" }`. It ends when
// it is told to.
const { writeSync } = require('node:fs');
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const root = path.resolve(__dirname, '..', '..');

async function serve() {
  process.env.PORT = '0';
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false });
  await strapi.load();
  strapi.config.set('server.logger.startup.enabled', false);
  await strapi.start();
  const url = `http://127.0.0.1:${strapi.server.httpServer.address().port}`;
  const account = { email: `service-${process.pid}@theatre.example`, password: 'Briancon2027' };
  const { id } = await strapi.service('admin::role').getSuperAdmin();
  const user = { ...account, firstname: 'Essai', isActive: true, registrationToken: null, roles: [id] };
  await strapi.service('admin::user').create(user);
  const headers = { 'Content-Type': 'application/json' };
  const login = await fetch(`${url}/admin/login`, { method: 'POST', headers, body: JSON.stringify(account) });
  const { data } = await login.json();
  writeSync(3, JSON.stringify({ url, account, token: data.token }));
}

serve().catch((error) => {
  console.error(error);
  process.exit(1);
});
