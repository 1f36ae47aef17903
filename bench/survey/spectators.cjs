const { createHash } = require('node:crypto');

const digest = (words) => createHash('sha256').update(words).digest();

/** What a spectator answers: the same in every process, so that the count is known beforehand. */
const answerOf = (spectator) => ({
  age: [String(1 + (digest(`age ${spectator}`)[0] % 2))],
  again: [String(1 + (digest(`again ${spectator}`)[0] % 3))],
  came: [String(1 + (digest(`came ${spectator}`)[0] % 2))],
});

/** The key of the page that they send. */
const keyOf = (spectator) => digest(`key ${spectator}`).toString('base64url').slice(0, 22);

/** Spectators in an order that a seed decides. */
const shuffled = (count, seed) =>
  Array.from({ length: count }, (_, spectator) => spectator)
    .map((spectator) => [digest(`${seed} ${spectator}`).toString('hex'), spectator])
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, spectator]) => spectator);

module.exports = { answerOf, keyOf, shuffled };
