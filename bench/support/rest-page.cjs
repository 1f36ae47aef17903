/** The relations that an item of a channel shows, as Strapi's own route is asked for them. */
const POPULATE = [
  'production.disciplines',
  'production.genres',
  'production.companies',
  'production.form',
  'venue.kinds',
  'venue.address.commune',
  'space',
  'organisers',
  'eventGroups',
  'offers.category',
  'booking',
  'accessServices',
]
  .map((path, n) => `populate[${n}]=${path}`)
  .join('&');

/** A page of performances with their relations as Strapi itself gives it: its address, and the headers to ask for it. */
async function restPage({ strapi, url }, pageSize) {
  const { accessKey } = await strapi
    .service('admin::api-token-content-api')
    .create({ kind: 'content-api', name: 'bench', type: 'read-only', lifespan: null });
  return {
    address: `${url}/api/performances?sort=startsAt&pagination[pageSize]=${pageSize}&${POPULATE}`,
    headers: { authorization: `Bearer ${accessKey}` },
  };
}

/** How long an answer takes, read whole. */
async function milliseconds(address, headers = {}) {
  const started = performance.now();
  const response = await fetch(address, { headers });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return performance.now() - started;
}

module.exports = { milliseconds, restPage };
