const { startApplication } = require('../support/application.cjs');
const { figure, timed } = require('../support/figure.cjs');

const VENUE = 'api::venue.venue';
const PAIRS = 1000;
const PASSWORD = 'Briancon2027';

/** Pairs of people who save one entry at once, as its form does: nothing that either wrote may be lost without their knowing. */
async function concurrency() {
  const { strapi, url, stop } = await startApplication();
  const people = [await signIn(strapi, url, 'one'), await signIn(strapi, url, 'other')];
  const { documentId } = await strapi.documents(VENUE).create({ data: { name: 'Théâtre', capacity: 1 } });
  const address = `${url}/content-manager/collection-types/${VENUE}/${documentId}`;
  const outcome = { lost: 0, told: 0 };
  const { seconds } = await timed(async () => {
    for (let pair = 0; pair < PAIRS; pair += 1) await race(address, people, pair, outcome);
  });
  figure({
    name: `${PAIRS} racing pairs: writes that were lost`,
    value: outcome.lost,
    unit: '',
    bar: '0',
    ok: outcome.lost === 0,
  });
  const all = outcome.told === PAIRS;
  figure({
    name: 'the second of a pair was shown both texts',
    value: outcome.told,
    unit: '',
    bar: `${PAIRS}`,
    ok: all,
  });
  figure({ name: 'one pair, read, saved twice at once and read again', value: (seconds / PAIRS) * 1000, unit: 'ms' });
  await stop();
}

async function signIn(strapi, url, name) {
  const email = `${name}@odus.example`;
  const role = await strapi.service('admin::role').getSuperAdmin();
  const account = {
    email,
    password: PASSWORD,
    firstname: name,
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  };
  await strapi.service('admin::user').create(account);
  const answer = await send(`${url}/admin/login`, 'POST', {}, { email, password: PASSWORD });
  return { Authorization: `Bearer ${answer.body.data.token}` };
}

async function race(address, people, pair, outcome) {
  const { body } = await send(address, 'GET', people[0]);
  const { updatedAt } = body.data;
  const values = [2 * pair + 10, 2 * pair + 11];
  const answers = await Promise.all(
    people.map((person, index) =>
      send(address, 'PUT', { ...person, 'If-Match': `"${updatedAt}"` }, { capacity: values[index] }),
    ),
  );
  const kept = (await send(address, 'GET', people[0])).body.data.capacity;
  const saved = values.filter((_value, index) => answers[index].status === 200);
  const refused = answers.find(({ status }) => status === 409);
  const [field] = refused?.body.error.details.conflict.fields ?? [];
  if (field && values.includes(field.mine) && field.theirs === kept) outcome.told += 1;
  // Whoever was told that their text is saved finds it; whoever was not was shown both.
  if (saved.length !== 1 || saved[0] !== kept || !field) outcome.lost += 1;
}

async function send(address, method, headers, body) {
  const sent = { method, headers: { ...headers, 'Content-Type': 'application/json' } };
  const response = await fetch(address, { ...sent, ...(body ? { body: JSON.stringify(body) } : {}) });
  return { status: response.status, body: await response.json() };
}

module.exports = { concurrency };
