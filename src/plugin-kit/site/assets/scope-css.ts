/** Rules that name themselves or frames, and hold no selectors of elements. */
const KEPT = /^@(font-face|keyframes|property)/;

/**
 * A style sheet of the site for a part of a page that is not ours: each selector under `scope`, sizes by the width of the part and not of the
 * window (`container`), lengths by `--size` and not by a root whose size others set. Of compact CSS, without comments.
 * @example scopeCss('.card{margin:1rem}', '.odus-embed', 'odus') // '.odus-embed .card{margin:calc(1 * var(--size))}'
 */
export function scopeCss(css: string, scope: string, container: string): string {
  return rulesOf(css)
    .map(({ prelude, body }) => {
      if (KEPT.test(prelude)) return `${prelude}{${body}}`;
      if (prelude.startsWith('@')) return `${conditionOf(prelude, container)}{${scopeCss(body, scope, container)}}`;
      const selectors = selectorsOf(prelude).map((selector) => `${scope} ${selector}`);
      return `${selectors.join(',')}{${lengths(body)}}`;
    })
    .join('');
}

/** Pixels of the root that the site was drawn with. */
const ROOT_PX = 16;

/** `@media (min-width: 36rem)` is of the window; what is asked here is how wide the part is. */
const conditionOf = (prelude: string, container: string): string =>
  /^@media\s*\((min|max)-width/.test(prelude)
    ? prelude
        .replace(/^@media/, `@container ${container}`)
        .replace(/([\d.]+)rem/g, (_whole, rems: string) => `${Number(rems) * ROOT_PX}px`)
    : prelude;

const lengths = (body: string): string =>
  body
    .replace(
      /(?<![\w.-])(-?)(\d*\.?\d+)rem\b/g,
      (_whole, sign: string, rems: string) => `calc(${sign}${rems} * var(--size))`,
    )
    .replace(/(\d)vw\b/g, '$1cqi');

interface Rule {
  prelude: string;
  body: string;
}

/** The rules of one level, each with what stands between its braces. */
function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  let start = 0;
  for (let open = css.indexOf('{', start); open !== -1; open = css.indexOf('{', start)) {
    const close = closing(css, open);
    rules.push({ prelude: css.slice(start, open).trim(), body: css.slice(open + 1, close) });
    start = close + 1;
  }
  return rules;
}

function closing(css: string, open: number): number {
  let depth = 0;
  for (let index = open; index < css.length; index += 1) {
    if (css[index] === '{') depth += 1;
    else if (css[index] === '}' && (depth -= 1) === 0) return index;
  }
  throw new Error(`A rule of the style sheet is not closed: ${css.slice(open, open + 60)}`);
}

/** Commas inside of parentheses separate no selectors: `:is(h2, h3) a, .b`. */
const selectorsOf = (prelude: string): string[] => prelude.split(/,(?![^(]*\))/).map((selector) => selector.trim());
