// Boots on the database that the environment names, tries to log in as many times as asked, and tells the answers.
// Usage: node attempt-logins.cjs TIMES IDENTIFIER
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const root = path.resolve(__dirname, '..', '..');

async function attempt(times, identifier) {
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false });
  await strapi.load();
  await new Promise((resolve) => strapi.server.listen(0, '127.0.0.1', resolve));
  const { port } = strapi.server.httpServer.address();
  const answers = await Promise.all(
    Array.from({ length: times }, () =>
      fetch(`http://127.0.0.1:${port}/api/auth/local`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ identifier, password: 'wrong' }),
      }),
    ),
  );
  process.stdout.write(JSON.stringify(answers.map(({ status }) => status)));
  await strapi.destroy();
}

attempt(Number(process.argv[2]), process.argv[3]).then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
