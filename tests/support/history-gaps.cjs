/**
 * What the history of a database lacks: drafts that are not what their latest revision says, and, of the writes that a
 * process had answered (`{ documentIds }`), those that are more than the revisions of their entry.
 */
async function historyGaps({ strapi, dist, acknowledged = [] }) {
  const { isSame } = require(`${dist}/src/plugins/commons/server/src/domain/snapshot/differences.js`);
  const commons = strapi.plugin('commons');
  const gaps = [];
  for (const { uid } of strapi.config.get('plugin::commons').types) {
    const rows = await strapi.db.query(uid).findMany({ select: ['documentId'], where: { publishedAt: null } });
    const documentIds = [...new Set(rows.map(({ documentId }) => documentId))];
    for (let index = 0; index < documentIds.length; index += 100) {
      const readings = await commons.service('snapshots').readAll(uid, documentIds.slice(index, index + 100));
      for (const { documentId, locale, snapshot } of readings) {
        const latest = await commons.service('history').latest(uid, documentId, locale);
        if (latest?.action === 'delete' || !isSame(snapshot, latest?.snapshot))
          gaps.push(`${uid} ${documentId} ${locale ?? ''} is not what its latest revision says`);
      }
    }
  }
  return [...gaps, ...(await missingRevisions(strapi, acknowledged))];
}

async function missingRevisions(strapi, acknowledged) {
  const writes = new Map();
  for (const { documentIds } of acknowledged)
    for (const documentId of documentIds) writes.set(documentId, (writes.get(documentId) ?? 0) + 1);
  const counts = await strapi.db
    .connection('commons_revisions')
    .whereNot('action', 'initial')
    .groupBy('target_document_id')
    .select('target_document_id as documentId')
    .count({ count: '*' });
  const kept = new Map(counts.map(({ documentId, count }) => [documentId, Number(count)]));
  return [...writes]
    .filter(([documentId, count]) => (kept.get(documentId) ?? 0) < count)
    .map(
      ([documentId, count]) =>
        `${documentId} was written ${count} times, and has ${kept.get(documentId) ?? 0} revisions`,
    );
}

module.exports = { historyGaps };
