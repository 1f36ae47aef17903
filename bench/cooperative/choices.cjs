const { createHash } = require('node:crypto');

const CHOICES = ['for', 'against', 'abstain'];

/** What a member chooses: the same in every process, so that the count is known beforehand. */
const choiceOf = (member) => CHOICES[createHash('sha256').update(member).digest()[0] % CHOICES.length];

/** The same things in an order that a seed decides. */
function shuffled(things, seed) {
  const ranked = things.map((thing, index) => [createHash('sha256').update(`${seed} ${index}`).digest('hex'), thing]);
  return ranked.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, thing]) => thing);
}

module.exports = { choiceOf, shuffled };
