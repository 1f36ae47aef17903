/** How days and amounts are written in a language, wherever the reader is. */
const TAGS: Record<string, string> = { fr: 'fr-FR', en: 'en-GB', it: 'it-IT' };

/** A format of dates in a language. */
export const dateFormat = madeOnce((tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options));

/** A format of numbers in a language. */
export const numberFormat = madeOnce((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options));

/** A format of local days, `YYYY-MM-DD`, which `dayInstant` gives it. */
export const dayFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  dateFormat(locale, { ...options, timeZone: 'UTC' });

/** A local day as `dayFormat` takes it. */
export const dayInstant = (date: string): Date => new Date(`${date.slice(0, 10)}T00:00:00Z`);

/** Formats are made once: making one takes a hundred times as long as using it. */
function madeOnce<Options, Format>(make: (tag: string, options: Options) => Format) {
  const made = new Map<string, Format>();
  return (locale: string, options: Options): Format => {
    const key = JSON.stringify([locale, options]);
    const format = made.get(key) ?? make(TAGS[locale] ?? locale, options);
    made.set(key, format);
    return format;
  };
}
