/**
 * Prints a figure as one line of JSON. `reference` is what it is compared with, measured in the same run; `ratio` is the
 * value over the reference. `bar` says what is wanted, `ok` whether it holds; a figure without a bar only informs.
 */
function figure({ name, value, unit, reference = null, bar = null, ok = true }) {
  const ratio = reference ? round(value / reference) : null;
  const line = { name, value: round(value), unit, reference: reference && round(reference), ratio, bar, ok };
  process.stdout.write(`${JSON.stringify(line)}\n`);
  if (!ok) process.exitCode = 1;
}

/** A figure that may be so many times its reference, at most. */
const atMost = (times, { value, reference, ...line }) =>
  figure({ ...line, value, reference, bar: `ratio <= ${times}`, ok: value / reference <= times });

const round = (number) => Number(number.toPrecision(3));

/** Seconds that an action takes, and what it answers. */
async function timed(action) {
  const started = performance.now();
  const answer = await action();
  return { seconds: (performance.now() - started) / 1000, answer };
}

/** The value that this share of the values does not pass. */
const quantile = (values, share) => [...values].sort((one, other) => one - other)[Math.ceil(values.length * share) - 1];

module.exports = { atMost, figure, timed, quantile };
