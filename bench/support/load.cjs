const autocannon = require('autocannon');

const CONNECTIONS = 8;
const SECONDS = 5;

/** Requests for one address, from several connections of another thread. @throws when one is not answered by `status`. */
async function load(url, headers = {}, status = 200) {
  const options = { url, headers, connections: CONNECTIONS, workers: 1 };
  await autocannon({ ...options, duration: 1 });
  const { requests, latency, statusCodeStats, errors } = await autocannon({ ...options, duration: SECONDS });
  const answered = Object.keys(statusCodeStats);
  if (errors > 0 || answered.join() !== String(status)) throw new Error(`${url}: ${answered}, ${errors} failed`);
  return { perSecond: requests.average, p99: latency.p99 };
}

module.exports = { load };
