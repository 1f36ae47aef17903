// Fills a database with the demonstration and a month of 1,000 dates; answers who may look at them.
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const root = path.resolve(__dirname, '..', '..');
const { PERFORMANCE, performances, templates } = require('../support/performances.cjs');
const { bulkInsert } = require(`${root}/dist/src/bulk-loading/bulk-insert.js`);
const { documentIdFor } = require(`${root}/dist/src/bulk-loading/document-id.js`);
const { loadDemonstration } = require(`${root}/dist/src/demonstration/load.js`);

const COUNT = 1000;
const ACCOUNT = { email: 'calendrier@odus.example', password: 'Calendrier2027' };

main(process.argv[2]).then(
  (answer) => {
    process.stdout.write(JSON.stringify(answer));
    process.exit(0);
  },
  (error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);

async function main(month) {
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false });
  await strapi.load();
  await loadDemonstration(strapi);
  const rows = (await templates(strapi)).filter(({ venue }) => venue);
  const days = new Date(Number(month.slice(0, 4)), Number(month.slice(5)), 0).getDate();
  const dates = Array.from({ length: days }, (_, day) => `${month}-${String(day + 1).padStart(2, '0')}`);
  const entries = dates.flatMap((date, day) =>
    performances(rows.slice(day).concat(rows), Math.ceil(COUNT / days), date)
      // Each is copied for this very day: its schedule is that of the first of the series.
      .map((entry, n) => ({ ...entry, ...onDay(entry, rows[(day + n) % rows.length], date, `${date}/${n}`) })),
  );
  await bulkInsert(strapi, PERFORMANCE, entries.slice(0, COUNT));
  const role = await strapi.service('admin::role').getSuperAdmin();
  await strapi.service('admin::user').create({
    ...{ ...ACCOUNT, firstname: 'Calendrier', isActive: true, registrationToken: null, preferedLanguage: 'fr' },
    roles: [role.id],
  });
  await strapi.plugin('channels').service('projector').drain();
  const count = await strapi.db.query(PERFORMANCE).count({
    where: { publishedAt: { $notNull: true }, startDate: { $startsWith: month } },
  });
  await strapi.destroy();
  return { ...ACCOUNT, count };
}

function onDay({ data }, { startTime }, startDate, key) {
  const startsAt = new Date(`${startDate}T${startTime ? startTime.slice(0, 5) : '00:00'}:00Z`);
  return {
    documentId: documentIdFor(PERFORMANCE, `calendar/${key}`),
    data: { ...data, startDate, startTime, startsAt, endsAt: null, slug: `calendar-${key.replaceAll('/', '-')}` },
  };
}
