// Loads the demonstration data and makes the first administrator, in one boot because a boot takes seconds.
// Answers `{ administrator: { email, password }, members: [{ name, email, password }] }` as a message to its parent, or on stdout;
// a password is null when the account was there before: only its hash is stored.
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');
const { loadCommons } = require('../dist/src/demonstration/commons');
const { loadCooperative } = require('../dist/src/demonstration/cooperative');
const { loadDemonstration, todayIn } = require('../dist/src/demonstration/load');
const { createMembers, newPassword } = require('../dist/src/demonstration/members');
const { loadSite } = require('../dist/src/demonstration/site/load');
const { loadSurvey } = require('../dist/src/demonstration/survey/load');
const { drawPictures } = require('../dist/src/demonstration/pictures/draw');

const EMAIL = 'administration@odus.example';

const root = path.resolve(__dirname, '..');

prepare().then(
  (answer) => {
    if (!process.send) console.log(JSON.stringify(answer));
    else process.send(answer);
    process.exit(0);
  },
  (error) => {
    console.error(error);
    process.exit(1);
  },
);

async function prepare() {
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false });
  await strapi.load();
  try {
    const progress = showProgress(strapi);
    const today = todayIn(strapi);
    const files = await drawPictures(strapi, today, (done, total) => progress('plugin::upload.file', done, total));
    await loadDemonstration(strapi, { today, progress, files });
    const administrator = await firstAdministrator(strapi);
    const members = await createMembers(strapi);
    const accounts = await accountsOf(strapi, members);
    await loadCooperative(strapi, accounts);
    await loadCommons(strapi, accounts.at(-1));
    await loadSite(strapi);
    await loadSurvey(strapi);
    return { administrator, members };
  } finally {
    await strapi.destroy();
  }
}

/** One line a type, counted up in place on a terminal. Goes to stderr: the answer may be on stdout. */
function showProgress(strapi) {
  const { isTTY } = process.stderr;
  return (uid, done, total) => {
    const line = `  ${strapi.getModel(uid).info.displayName} ${done}/${total}`;
    if (isTTY) process.stderr.write(`\r${line}${done === total ? '\n' : ''}`);
    else if (done === total) process.stderr.write(`${line}\n`);
  };
}

/** In the order of the members. */
async function accountsOf(strapi, members) {
  const emails = members.map(({ email }) => email);
  const rows = await strapi.db.query('admin::user').findMany({ where: { email: { $in: emails } } });
  return emails.flatMap((email) => rows.filter((row) => row.email === email).map(({ id }) => id));
}

async function firstAdministrator(strapi) {
  const existing = await strapi.db.query('admin::user').findOne({ where: {}, orderBy: { id: 'asc' } });
  if (existing) return { email: existing.email, password: null };
  const password = newPassword();
  const role = await strapi.service('admin::role').getSuperAdmin();
  await strapi.service('admin::user').create({
    email: EMAIL,
    firstname: 'Administration',
    lastname: 'OduS',
    password,
    isActive: true,
    registrationToken: null,
    preferedLanguage: 'fr',
    roles: [role.id],
  });
  return { email: EMAIL, password };
}
