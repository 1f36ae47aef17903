import slugify from 'slugify';

export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const SLUG_MAX_LENGTH = 96;

/** The URL name of a French title: `L'Étoile du Nord` gives `letoile-du-nord`. Empty when nothing can be kept. */
export const slugOf = (title: string): string =>
  cut(slugify(title, { lower: true, strict: true, locale: 'fr', trim: true }));

/** The slug itself when it is free, else with the first free number: `les-rois`, `les-rois-2`, `les-rois-3`. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number += 1) {
    const candidate = `${cut(slug, SLUG_MAX_LENGTH - `-${number}`.length)}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

const cut = (slug: string, length = SLUG_MAX_LENGTH): string => slug.slice(0, length).replace(/^-+|-+$/g, '');
