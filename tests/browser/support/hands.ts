import type { Locator } from 'playwright-core';

export interface Hands {
  /** How many things were done. */
  count(): number;
  click(target: Locator): Promise<void>;
  fill(target: Locator, text: string): Promise<void>;
  /** Opens a list, and takes one of it. */
  choose(list: Locator, option: string): Promise<void>;
}

/** What somebody does on a page, counted: a click, or a text that is filled. */
export function countedHands(): Hands {
  let count = 0;
  const act = async (action: Promise<void>) => {
    count += 1;
    await action;
  };
  const click = (target: Locator) => act(target.click());
  return {
    count: () => count,
    click,
    fill: (target, text) => act(target.fill(text)),
    async choose(list, option) {
      await click(list);
      await click(list.page().getByRole('option', { name: option, exact: true }));
    },
  };
}
