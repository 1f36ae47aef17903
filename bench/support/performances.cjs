const { root } = require('./application.cjs');
const { documentIdFor } = require(`${root}/dist/src/bulk-loading/document-id.js`);
const { performanceDisplayName } = require(`${root}/dist/src/ontology/display-name.js`);
const { scheduleOf } = require(`${root}/dist/src/ontology/time/schedule.js`);

const PERFORMANCE = 'api::performance.performance';
/** Always to come, so that what is measured is the same whatever the day of the measure. */
const FIRST_DAY = Date.UTC(2090, 0, 1);
const DAY_MS = 86_400_000;

/** Rows to copy: the published dates of the demonstration, with what they point to. */
const templates = (strapi) =>
  strapi.db.query(PERFORMANCE).findMany({
    where: { publishedAt: { $notNull: true }, production: { id: { $notNull: true } } },
    populate: {
      production: true,
      venue: true,
      space: true,
      territory: true,
      organisers: true,
      eventGroups: true,
      accessServices: true,
      steward: true,
      offers: { populate: { category: true } },
      provenance: { populate: { source: true } },
    },
  });

/** As many published performances as asked, copied from the demonstration and spread over three years; all for the public. */
function performances(rows, count) {
  return Array.from({ length: count }, (_, n) => toEntry(rows[n % rows.length], n));
}

function toEntry(row, n) {
  const startDate = new Date(FIRST_DAY + (n % 1095) * DAY_MS).toISOString().slice(0, 10);
  const { startTime, endTime, timeZone, production } = row;
  const startingTime = startTime && startTime.slice(0, 5);
  const schedule = scheduleOf({
    startDate,
    startTime: startingTime,
    endTime: endTime && endTime.slice(0, 5),
    timeZone,
    durationMinutes: production.durationMinutes,
  });
  return {
    documentId: documentIdFor(PERFORMANCE, `bench/${n}`),
    isPublished: true,
    data: {
      ...pick(row, 'pricing bookingStatus attendanceMode priceNote noteOverride capacity'),
      // What schools and members alone are told is rightly in no public channel.
      audienceAccess: 'everyone',
      visibility: 'public',
      slug: `bench-${n}`,
      displayName: performanceDisplayName({
        title: production.title,
        startDate,
        startTime: startingTime,
        venue: row.venue?.name,
      }),
      eventStatus: 'scheduled',
      startDate,
      startTime,
      timeZone,
      startsAt: schedule.startsAt,
      endsAt: schedule.endsAt,
      endIsEstimated: schedule.endIsEstimated,
      sequence: 0,
      ...Object.fromEntries(
        ['production', 'venue', 'space', 'territory', 'steward'].map((name) => [name, row[name]?.documentId]),
      ),
      ...Object.fromEntries(['organisers', 'eventGroups', 'accessServices'].map((name) => [name, row[name].map(idOf)])),
      provenance: { source: row.provenance.source.documentId },
      offers: row.offers.map(({ category, price, currency, key }) => ({
        category: category.documentId,
        price,
        currency,
        key,
      })),
    },
  };
}

const idOf = ({ documentId }) => documentId;
const pick = (row, names) => Object.fromEntries(names.split(' ').map((name) => [name, row[name]]));

module.exports = { PERFORMANCE, templates, performances };
