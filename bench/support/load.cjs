const autocannon = require('autocannon');

const CONNECTIONS = 10;
const SECONDS = 5;

/** Requests for one address, from several connections in another process's stead. @throws when one is not answered by 200. */
async function load(url, headers = {}) {
  const options = { url, headers, connections: CONNECTIONS, workers: 1 };
  await autocannon({ ...options, duration: 1 });
  const { requests, latency, non2xx, errors } = await autocannon({ ...options, duration: SECONDS });
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} refused, ${errors} failed`);
  return { perSecond: requests.average, p99: latency.p99 };
}

module.exports = { load };
