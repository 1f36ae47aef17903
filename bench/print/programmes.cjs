const { setTimeout: wait } = require('node:timers/promises');
const { monitorEventLoopDelay } = require('node:perf_hooks');
const { figure, timed } = require('../support/figure.cjs');

const SHORT = { dates: 300, bar: 2 };
const LONG = { dates: 3000, bar: 15 };
const LAG_MS = 250;
/** Most items of a page of the API. */
const MAX_PAGE = 500;

/** A programme as a reader waits for it, from the request to its last byte, and what others wait for meanwhile. */
async function programmes({ url }, channel) {
  const base = `${url}/api/channels/${channel}`;
  const windows = { short: await windowOf(base, SHORT.dates), long: await windowOf(base, LONG.dates) };
  await printed(`${base}.pdf?layout=tent`);
  for (const layout of ['a4', 'a5']) {
    await measure(`${base}.pdf?layout=${layout}&${windows.short}`, layout, SHORT);
    await measure(`${base}.pdf?layout=${layout}&${windows.long}`, layout, LONG);
  }
}

async function measure(address, layout, { dates, bar }) {
  const list = address.replace(/\.pdf.*$/, '.csv') + address.replace(/^.*layout=[a-z0-9]+&/, '?');
  const reference = (await timed(() => fetch(list).then((response) => response.arrayBuffer()))).seconds;
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const { seconds, answer } = await timed(() => printed(address));
  delay.disable();
  figure({
    name: `${dates} dates as PDF, ${layout}, ${Math.round(answer / 1000)} kB, beside the same as a table`,
    value: seconds,
    unit: 's',
    reference,
    bar: `<= ${bar} s`,
    ok: seconds <= bar,
  });
  const lag = delay.percentile(99) / 1e6;
  figure({
    name: `delay of the others meanwhile, ${dates} dates, ${layout}, p99`,
    value: lag,
    unit: 'ms',
    bar: `<= ${LAG_MS}`,
    ok: lag <= LAG_MS,
  });
}

/** The size of a document, asked for again as long as it is being made. */
async function printed(address) {
  for (;;) {
    const response = await fetch(address);
    if (response.status === 200) return (await response.arrayBuffer()).byteLength;
    if (response.status !== 202) throw new Error(`${address}: ${response.status} ${await response.text()}`);
    await response.arrayBuffer();
    await wait(250);
  }
}

/** From now to the day of the last of so many dates: what is measured is a programme that a reader could ask for. */
async function windowOf(base, dates) {
  const pageSize = Math.min(dates, MAX_PAGE);
  const response = await fetch(
    `${base}/items?sort=date&fields=startDate&pageSize=${pageSize}&page=${Math.ceil(dates / pageSize)}`,
  );
  const { data } = await response.json();
  return `to=${data.at(-1).startDate}`;
}

module.exports = { programmes };
