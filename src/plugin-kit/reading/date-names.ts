/** Names of months and days in the languages of the interface, normalized. A name may be cut short: `sept`, `ven`. */
const MONTHS = [
  ['janvier', 'january', 'gennaio'],
  ['fevrier', 'february', 'febbraio'],
  ['mars', 'march', 'marzo'],
  ['avril', 'april', 'aprile'],
  ['mai', 'may', 'maggio'],
  ['juin', 'june', 'giugno'],
  ['juillet', 'july', 'luglio'],
  ['aout', 'august', 'agosto'],
  ['septembre', 'september', 'settembre'],
  ['octobre', 'october', 'ottobre'],
  ['novembre', 'november', 'novembre'],
  ['decembre', 'december', 'dicembre'],
] as const;

const WEEKDAYS = [
  ['lundi', 'monday', 'lunedi'],
  ['mardi', 'tuesday', 'martedi'],
  ['mercredi', 'wednesday', 'mercoledi'],
  ['jeudi', 'thursday', 'giovedi'],
  ['vendredi', 'friday', 'venerdi'],
  ['samedi', 'saturday', 'sabato'],
  ['dimanche', 'sunday', 'domenica'],
] as const;

const ABBREVIATED_MONTHS: Record<string, number> = {
  fevr: 2,
  fev: 2,
  janv: 1,
  juil: 7,
  jul: 7,
  jun: 6,
  sept: 9,
  dec: 12,
};

export const monthNamed = (name: string): number | null => ABBREVIATED_MONTHS[name] ?? numberOf(MONTHS, name, 3);

export const weekdayNamed = (name: string): number | null => numberOf(WEEKDAYS, name, 2);

/** The only one whose name begins like this; null when several do, or none. */
function numberOf(names: readonly (readonly string[])[], beginning: string, least: number): number | null {
  if (beginning.length < least) return null;
  const exact = names.findIndex((languages) => languages.includes(beginning));
  if (exact >= 0) return exact + 1;
  const found = names.flatMap((languages, index) =>
    languages.some((name) => name.startsWith(beginning)) ? [index + 1] : [],
  );
  return found.length === 1 ? (found[0] as number) : null;
}
