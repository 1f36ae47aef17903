import axe from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
/** Enough of what is wrong to find it. */
const SHOWN = 200;
/** Strapi's carousel of pictures, drawn a while after its form: it says of a slide that it is selected, which no group can be. */
const DRAWN_BY_STRAPI = '[aria-roledescription=slide]';

/** Until what opens or fades stands still: half transparent, any text is too pale. What turns without end is not waited for. */
const AT_REST = `Promise.all(document.getAnimations()
  .filter((one) => one.effect.getComputedTiming().endTime !== Infinity)
  .map((one) => one.finished.catch(() => undefined))).then(() => undefined)`;

/** What keeps people who use a keyboard, a screen reader or little light from using a part of a screen: WCAG 2 A and AA. */
export async function violations(page: Page, within = 'main'): Promise<string[]> {
  await page.evaluate(AT_REST);
  await page.evaluate(axe.source);
  // A text: what runs in the page is not compiled with the tests.
  const context = JSON.stringify({ include: [within], exclude: [DRAWN_BY_STRAPI] });
  const found = await page.evaluate<{ id: string; html: string[] }[]>(
    `axe.run(${context}, { runOnly: ${JSON.stringify(RULES)} })
      .then(({ violations }) => violations.map(({ id, nodes }) => ({ id, html: nodes.map(({ html }) => html) })))`,
  );
  return found.map(({ id, html }) => `${id}: ${html.map((one) => one.slice(0, SHOWN)).join(' ')}`);
}

/** Pixels by which the page is wider than the screen. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
