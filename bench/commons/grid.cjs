const { monitorEventLoopDelay } = require('node:perf_hooks');
const { figure, timed } = require('../support/figure.cjs');
const { root, startApplication } = require('../support/application.cjs');
const { loadDemonstration } = require(`${root}/dist/src/demonstration/load.js`);

const ROWS = 800;
const DAY_MS = 86_400_000;

/** 800 dates of a production written from the tour grid, as drafts, while the event loop is watched; then sent again. */
async function grid() {
  const { strapi, stop } = await startApplication();
  await loadDemonstration(strapi);
  await strapi.plugin('channels').service('projector').drain();
  const service = (name) => strapi.plugin('commons').service(name);
  const caller = await administrator(strapi);
  const dates = service('grids').named('dates');
  const find = (uid) => strapi.db.query(uid).findOne({ where: { publishedAt: { $notNull: true } } });
  const [production, venue] = [await find('api::production.production'), await find('api::venue.venue')];
  const parent = { documentId: production.documentId, name: production.title };
  const rows = Array.from({ length: ROWS }, (_, n) => ({
    row: `r${n}`,
    values: {
      date: new Date(Date.parse('2031-01-01') + n * DAY_MS).toISOString().slice(0, 10),
      time: '20:30',
      venue: { documentId: venue.documentId, name: venue.name },
      price: { kind: 'paid', amount: 12, reduced: 8 },
    },
  }));
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const write = async () => {
    const batch = await service('grids').write(dates, parent, { rows, publish: false, steward: null }, caller);
    await service('batches').waitForAll();
    return service('batches').read(batch, caller.id);
  };
  const { seconds, answer } = await timed(write);
  delay.disable();
  const written = answer.outcomes.filter(({ state }) => state === 'written').length;
  figure({ name: `${ROWS} dates are written from the tour grid`, value: seconds, unit: 's', ok: written === ROWS });
  figure({ name: 'longest hold of the event loop meanwhile', value: delay.max / 1e6, unit: 'ms' });
  figure({ name: 'hold of the event loop, p99', value: delay.percentile(99) / 1e6, unit: 'ms' });
  const again = await timed(write);
  const twice = again.answer.outcomes.filter(({ state }) => state !== 'exists').length;
  figure({ name: 'the same rows sent again', value: again.seconds, unit: 's' });
  figure({ name: 'rows written twice', value: twice, unit: 'rows', bar: '0', ok: twice === 0 });
  await stop();
}

async function administrator(strapi) {
  const role = await strapi.service('admin::role').getSuperAdmin();
  const user = await strapi.service('admin::user').create({
    ...{ email: 'banc@theatre.example', firstname: 'Banc', password: 'Briancon2027' },
    ...{ isActive: true, registrationToken: null, roles: [role.id] },
  });
  return { id: user.id, ability: await strapi.service('admin::permission').engine.generateUserAbility(user) };
}

module.exports = { grid };
