module.exports = async () => {
  const tpl = process.env.TEST_TEMPLATE_DB;
  if (!tpl) return;
  if (process.env.DATABASE_CLIENT !== 'postgres') return require('node:fs').rmSync(tpl, { force: true });
  const { Client } = require('pg');
  const c = new Client({ connectionString: process.env.DATABASE_URL });
  await c.connect();
  await c.query(`drop database if exists "${tpl}" with (force)`);
  await c.end();
};
