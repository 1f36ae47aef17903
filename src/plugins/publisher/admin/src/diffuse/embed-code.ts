import { contrast } from '../../../../../plugin-kit/contrast';

/** What somebody chose of an embed in the editor. */
export interface Embed {
  /** Address of the site, without a final slash. */
  site: string;
  slug: string;
  /** What the channel is called, in the language of the embed. */
  name: string;
  isDated: boolean;
  view: string;
  lang: string;
  /** Null leaves it to the view. */
  limit: number | null;
  /** By parameter of the channel: codes of which one must be there. */
  filters: Record<string, string[]>;
  /** Null leaves the colours to OduS, light or dark as the reader's device. */
  look: Look | null;
}

export interface Look {
  accent: string;
  background: string;
  text: string;
  radius: number;
}

/** Where the element is and the hash that a browser holds it to. */
export interface ElementFile {
  src: string;
  integrity: string;
}

type Pair = [name: string, value: string];

const filtersOf = ({ filters }: Embed): Pair[] =>
  Object.entries(filters).flatMap(([name, codes]): Pair[] => (codes.length > 0 ? [[name, codes.join(',')]] : []));

const choicesOf = (embed: Embed): Pair[] => [
  ['view', embed.view],
  ['lang', embed.lang],
  ...(embed.limit === null ? [] : [['limit', String(embed.limit)] satisfies Pair]),
  ...filtersOf(embed),
];

const query = (pairs: Pair[]): string => new URLSearchParams(pairs).toString();

/** The page for an iframe, in its colours. */
export function frameAddress(embed: Embed): string {
  const { site, slug, look } = embed;
  const colours: Pair[] = look
    ? [
        ['accent', look.accent.slice(1)],
        ['background', look.background.slice(1)],
        ['text', look.text.slice(1)],
        ['radius', String(look.radius)],
        ['theme', themeOf(look)],
      ]
    : [];
  return `${site}/embed/${slug}?${query([...choicesOf(embed), ...colours])}`;
}

/** The screen of a hall. */
export const screenAddress = (embed: Embed): string =>
  `${embed.site}/embed/${embed.slug}?${query([['view', 'screen'], ['lang', embed.lang], ...filtersOf(embed)])}`;

/** The same list on the site. */
export function listAddress(embed: Embed): string {
  const { site, slug, lang, isDated } = embed;
  const narrowed = query(filtersOf(embed));
  return `${site}/${lang}/${isDated ? 'agenda' : 'directory'}/${slug}${narrowed ? `?${narrowed}` : ''}`;
}

export const calendarAddress = (embed: Embed): string => {
  const narrowed = query(filtersOf(embed));
  return `${embed.site}/api/channels/${embed.slug}.ics${narrowed ? `?${narrowed}` : ''}`;
};

/** The element, with a link inside for who has no script. */
export function elementCode(embed: Embed, file: ElementFile): string {
  const { slug, name, look } = embed;
  const attributes: Pair[] = [
    ['channel', slug],
    ...choicesOf(embed).map(([parameter, value]): Pair => [attributeOf(parameter), value]),
    ...(look ? [['theme', themeOf(look)] satisfies Pair, ['style', styleOf(look)] satisfies Pair] : []),
  ];
  return [
    scriptCode(file),
    `<odus-agenda ${attributes.map(([attribute, value]) => `${attribute}="${escaped(value)}"`).join(' ')}>`,
    `  <a href="${escaped(listAddress(embed))}">${escaped(name)}</a>`,
    '</odus-agenda>',
  ].join('\n');
}

/** The same in an iframe, which takes its height from the script of the element. */
export const frameCode = (embed: Embed, file: ElementFile): string =>
  [
    `<iframe data-odus src="${escaped(frameAddress(embed))}" title="${escaped(embed.name)}" loading="lazy" style="width:100%;height:600px;border:0"></iframe>`,
    scriptCode(file),
  ].join('\n');

/** For the plugin of WordPress, which writes attributes as the addresses do. */
export const shortcode = (embed: Embed): string =>
  `[odus ${[['channel', embed.slug] satisfies Pair, ...choicesOf(embed)]
    .map(([name, value]) => `${name}="${value.replace(/["[\]]/g, '')}"`)
    .join(' ')}]`;

/** Links that subscribe a calendar. */
export function calendarCode(embed: Embed, words: { subscribe: string; download: string }): string {
  const address = calendarAddress(embed);
  const webcal = address.replace(/^https?:/, 'webcal:');
  return [
    `<a href="${escaped(webcal)}">${escaped(words.subscribe)}</a>`,
    `<a href="${escaped(address)}">${escaped(words.download)}</a>`,
  ].join('\n');
}

const scriptCode = ({ src, integrity }: ElementFile): string =>
  `<script src="${src}" integrity="${integrity}" crossorigin="anonymous" defer></script>`;

/** Attributes of HTML have no capitals: `priceMax` is `price-max`. */
const attributeOf = (parameter: string): string => parameter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const styleOf = ({ accent, background, text, radius }: Look): string =>
  [
    `--odus-accent:${accent}`,
    `--odus-on-accent:${isDark(accent) ? '#ffffff' : '#14141b'}`,
    `--odus-background:${background}`,
    `--odus-text:${text}`,
    `--odus-radius:${radius}px`,
  ].join(';');

const themeOf = ({ background }: Look): 'dark' | 'light' => (isDark(background) ? 'dark' : 'light');

/** Whether white is read better on a colour than black. */
export const isDark = (colour: string): boolean => contrast(colour, '#ffffff') > contrast(colour, '#14141b');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
