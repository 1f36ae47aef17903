let last: Promise<unknown> = Promise.resolve();

/** One picture is decoded at a time: what one may take of memory is what all take. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = last.then(work);
  last = result.catch(() => undefined);
  return result;
}
