/** By name, the end of the last work that was begun or waits. */
const last = new Map<string, Promise<unknown>>();

/**
 * Does work of the same name one after the other in this process. What waits here waits for as long as it takes, and holds no
 * connection to the database; the database keeps several processes apart.
 */
export function inTurn<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> {
  const answer = (last.get(name) ?? Promise.resolve()).then(work);
  const end = answer.catch(() => undefined).then(() => void (last.get(name) === end && last.delete(name)));
  last.set(name, end);
  return answer;
}
