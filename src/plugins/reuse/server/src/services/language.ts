import { translatorOf } from '../../../../../plugin-kit/server/translator';

/** The language of who asks, among those in which names are written. */
export const { languageOf } = translatorOf({ fr: {}, en: {}, it: {} });
