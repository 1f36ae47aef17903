type Registered = (value: string) => string;

/** Zones as IANA names them, by their names in lower case: `europe/paris` is Europe/Paris. */
const timeZones = new Map(['UTC', ...Intl.supportedValuesOf('timeZone')].map((name) => [name.toLowerCase(), name]));

const upperCase: Registered = (value) => value.toUpperCase();

const timeZone: Registered = (value) => timeZones.get(value.toLowerCase()) ?? value;

/** A tag as RFC 5646, section 2.1.1, writes it: `FR-fr` is fr-FR. */
const languageTag: Registered = (value) => {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? value;
  } catch {
    return value;
  }
};

/** Attributes that hold identifiers of a registry which are the same in any case, wherever they are. */
const registered: Record<string, Registered> = {
  timeZone,
  language: languageTag,
  /** ISO 3166-1 and ISO 4217. */
  countryCode: upperCase,
  currency: upperCase,
};

/** An identifier as its registry writes it; any other text, and what no registry has, as it is. */
export const asRegistered = (attribute: string, value: string): string =>
  Object.hasOwn(registered, attribute) ? (registered[attribute]?.(value) ?? value) : value;
