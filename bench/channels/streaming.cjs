const { execFile } = require('node:child_process');
const { promisify } = require('node:util');
const { figure } = require('../support/figure.cjs');

const MEGABYTE = 1024 * 1024;
const COPIES = 10;
const COLUMNS =
  'generation, record_id, is_cancelled, overlay, position, sort_key, starts_at, ends_at, visible_from, visible_until';

/** Reads in a process of its own: what a reader keeps is not what the server takes. */
const READER = `
  (async () => {
    let lines = 0;
    const response = await fetch(process.argv[1]);
    for await (const bytes of response.body) for (const byte of bytes) lines += byte === 10;
    console.log(lines);
  })()`;

/** 100,000 items in one answer: how much memory the server takes for them. */
async function streaming({ strapi, url }, channel) {
  const { documentId } = await strapi.db.query('plugin::channels.channel').findOne({ where: { slug: channel } });
  const { connection } = strapi.db;
  const { generation } = await connection('channel_versions').where({ channel_document_id: documentId }).first();
  for (let copy = 1; copy < COPIES; copy += 1) {
    await connection.raw(
      `insert into channel_items (${COLUMNS}, target_document_id)
       select ${COLUMNS}, target_document_id || 'c${copy}' from channel_items
       where generation = ? and length(target_document_id) = 24`,
      [generation],
    );
  }
  const read = async () => {
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
    const { stdout } = await promisify(execFile)(process.execPath, [
      '-e',
      READER,
      `${url}/api/channels/${channel}.ndjson`,
    ]);
    clearInterval(watch);
    return { lines: Number(stdout), most };
  };
  await fetch(`${url}/api/channels/${channel}.ndjson?pageSize=500`).then((response) => response.arrayBuffer());
  global.gc?.();
  const before = process.memoryUsage().rss;
  const { lines, most } = await read();
  const grown = (most - before) / MEGABYTE;
  figure({
    name: `resident memory grows by, for an .ndjson of ${lines} items`,
    value: Math.max(grown, 0),
    unit: 'MB',
    bar: '< 80',
    ok: grown < 80,
  });
}

module.exports = { streaming };
