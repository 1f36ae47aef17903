/** What a network may have made for it: so much at once, and so much more each second. */
export interface Budget {
  burst: number;
  perSecond: number;
}

/** Networks that are remembered; whoever did not ask for long has its whole budget again. */
const MAX_NETWORKS = 10_000;

/** Counts what is made for each network, in items. In memory: each process has its own thread to protect. */
export function createRenderingBudget({ burst, perSecond }: Budget) {
  const spent = new Map<string, { items: number; at: number }>();

  const spentBy = (network: string, now: number): number => {
    const { items = 0, at = now } = spent.get(network) ?? {};
    return Math.max(0, items - ((now - at) / 1000) * perSecond);
  };

  return {
    /** Seconds to wait before more is made for a network; 0 when it may be made now. `now` in milliseconds. */
    secondsToWait: (network: string, now: number): number =>
      Math.ceil(Math.max(0, spentBy(network, now) - burst) / perSecond),

    spend(network: string, items: number, now: number): void {
      const total = spentBy(network, now) + items;
      spent.delete(network);
      spent.set(network, { items: total, at: now });
      const [oldest] = spent.keys();
      if (spent.size > MAX_NETWORKS && oldest !== undefined) spent.delete(oldest);
    },
  };
}
