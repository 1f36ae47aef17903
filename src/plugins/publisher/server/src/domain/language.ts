export { LANGUAGE_CODES as LOCALES, type Language as Locale } from '../../../../../plugin-kit/languages';
