const { PERFORMANCE, templates } = require('../support/performances.cjs');

const VENUE = 'api::venue.venue';
/** Far from the season of the demonstration. */
const FIRST_DAY = Date.UTC(2040, 0, 1);
const DAY_MS = 86_400_000;

/** Another date of a show of the demonstration with offers, as an editor enters it. */
async function newPerformances(strapi) {
  const template = (await templates(strapi)).find(({ venue, offers }) => venue && offers.length > 0);
  const { production, venue, organisers, accessServices, steward, pricing, offers } = template;
  let count = 0;
  const next = () => {
    count += 1;
    return {
      slug: `bench-${count}`,
      startDate: new Date(FIRST_DAY + count * DAY_MS).toISOString().slice(0, 10),
      startTime: '20:30:00.000',
      pricing,
      ...documentIdsOf({ production, venue, organisers, accessServices, steward }),
      offers: offers.map(({ category, price, currency }) => ({ ...documentIdsOf({ category }), price, currency })),
    };
  };
  return { name: 'performance', uid: PERFORMANCE, next, change: { startTime: '21:00:00.000' } };
}

/** Another venue like one of the demonstration. */
async function newVenues(strapi) {
  const { kinds, operator, steward, address } = await strapi.db.query(VENUE).findOne({
    where: { publishedAt: { $notNull: true }, operator: { id: { $notNull: true } } },
    populate: { kinds: true, operator: true, steward: true, address: { populate: { commune: true } } },
  });
  const { locality, countryCode, postalCode, commune } = address;
  let count = 0;
  const next = () => {
    count += 1;
    return {
      slug: `bench-${count}`,
      name: `Salle ${count}`,
      ...documentIdsOf({ kinds, operator, steward }),
      address: { locality, countryCode, postalCode, ...documentIdsOf({ commune }) },
    };
  };
  return { name: 'venue', uid: VENUE, next, change: { gettingThere: 'Par la navette.' } };
}

const documentIdsOf = (relations) =>
  Object.fromEntries(
    Object.entries(relations).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(({ documentId }) => documentId) : value?.documentId,
    ]),
  );

module.exports = { newPerformances, newVenues };
