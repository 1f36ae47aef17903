import { toMarkdown } from '../../plugin-kit/markdown-text';
import { fieldsOf } from './field';
import { overlayPicture, permittedImage, withFirst } from './overlay-picture';
import type { PictureData } from './pictures';
import type { Field, LocalisedText, OverlaySupport, RecordSettings } from './source';

type Text = LocalisedText | string | null | undefined;

/** What the records of entries may have that a channel may say otherwise. */
interface Overlaid {
  title?: Text;
  name?: Text;
  teaser?: Text;
  description?: Text;
  biography?: Text;
  summary?: Text;
  category?: LocalisedText;
  pictures: PictureData[];
}

/** Texts whose marks are markdown: a channel's words, which are not, are written so that they are read as they are. */
const MARKDOWN: readonly string[] = ['description', 'biography'];

/** Where each record keeps its title and the text that presents it, the first that it has. */
const TITLES = ['title', 'name'] as const;
const TEASERS = ['teaser', 'description', 'biography', 'summary'] as const;

/** The words of a channel over an entry: title, teaser, image, and a category that entries do not have. */
export const entryOverlay = (settings: RecordSettings): OverlaySupport<Overlaid> => ({
  original(data) {
    const [picture] = data.pictures;
    return {
      title: localised(data[nameIn(TITLES, data)]),
      teaser: localised(data[nameIn(TEASERS, data)]),
      image: picture ? { url: picture.url, alt: picture.alt, credit: picture.credit } : null,
      category: null,
    };
  },

  apply(data, { title, teaser, image, category }) {
    const [titleName, teaserName] = [nameIn(TITLES, data), nameIn(TEASERS, data)];
    return {
      ...data,
      ...(title ? { [titleName]: over(data[titleName], title) } : {}),
      ...(teaser
        ? { [teaserName]: over(data[teaserName], MARKDOWN.includes(teaserName) ? inMarkdown(teaser) : teaser) }
        : {}),
      ...(category ? { category } : {}),
      ...(image ? { pictures: withFirst(overlayPicture(image, settings), data.pictures) } : {}),
    };
  },

  permit: ({ pictures }, image, permissions) => permittedImage(image, permissions, pictures, settings),
});

const nameIn = <Name extends keyof Overlaid>(names: readonly [Name, ...Name[]], data: Overlaid): Name =>
  names.find((name) => name in data) ?? names[0];

const inMarkdown = (text: LocalisedText): LocalisedText =>
  Object.fromEntries(Object.entries(text).map(([locale, words]) => [locale, toMarkdown(words)]));

const localised = (text: Text): LocalisedText | null => (typeof text === 'string' ? { fr: text } : (text ?? null));

/** The channel's words, language by language; a name that is the same in every language stays one. */
const over = (text: Text, own: LocalisedText): LocalisedText | string =>
  typeof text === 'string' ? (own.fr ?? Object.values(own)[0] ?? text) : { ...text, ...own };

/** What a channel adds to an item: entries have none of their own. */
export const channelFields: Field[] = [
  fieldsOf<unknown>().text(
    'category',
    ['Rubrique du canal', 'Category in the channel', 'Rubrica del canale'],
    (data) => (data as Overlaid).category,
  ),
  fieldsOf<unknown>().number(
    'rank',
    ['Rang parmi les épinglés', 'Rank among the pinned', 'Posizione tra i fissati'],
    (data) => (data as { rank?: number }).rank,
  ),
];
