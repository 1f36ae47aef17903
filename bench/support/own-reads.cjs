const { monitorEventLoopDelay } = require('node:perf_hooks');
const { setTimeout: wait } = require('node:timers/promises');
const { timed } = require('./figure.cjs');

const PAGE = 100;

/**
 * Reads entries of a type as Strapi itself does, with these relations, 100 at a time: the seconds that it takes, and the
 * milliseconds for which the server answered nobody.
 */
async function ownReads(strapi, uid, { populate, status = 'published', count }) {
  const readAll = async () => {
    for (let start = 0; start < count; start += PAGE) {
      const limit = Math.min(PAGE, count - start);
      await strapi.documents(uid).findMany({ status, populate, start, limit, sort: 'id' });
      // Between two requests the server answers others.
      await wait(1);
    }
  };
  return watched(readAll);
}

/** Seconds that an action takes, what it answers, and the milliseconds for which the server answered nobody meanwhile. */
async function watched(action) {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  const { seconds, answer } = await timed(action);
  // What held the loop until now is counted when it turns again.
  await wait(10);
  delays.disable();
  return { seconds, answer, longestHoldMs: delays.max / 1e6 };
}

module.exports = { ownReads, watched };
