import { isWebAddress } from '../rules/web-address';
import { isLuhnNumber, isIsni, isSiret } from './check-digits';

/** What a value of a scheme looks like once cleaned, and the address of what it identifies, when the scheme gives one. */
interface Scheme {
  isValid(value: string): boolean;
  uri?(value: string): string;
  /** Written in groups (`0000 0001 2103 4567`), kept without spaces. */
  isGrouped?: true;
  /** Its registry writes it so, and people otherwise. */
  letters?: 'upper' | 'lower';
  /** An entry may have several. */
  isMany?: true;
  /** Two entries may share one: a website belongs to several. */
  isShared?: true;
}

const pattern = (expression: RegExp) => (value: string) => expression.test(value);
const itself = (value: string) => value;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** By code of the `identifier-scheme` vocabulary. A scheme that is not here takes any value. */
const schemes: Record<string, Scheme> = {
  wikidata: {
    isValid: pattern(/^Q[1-9]\d*$/),
    uri: (value) => `http://www.wikidata.org/entity/${value}`,
    letters: 'upper',
  },
  isni: { isValid: isIsni, uri: (value) => `https://isni.org/isni/${value}`, isGrouped: true, letters: 'upper' },
  siren: { isValid: (value) => /^\d{9}$/.test(value) && isLuhnNumber(value), isGrouped: true },
  siret: { isValid: isSiret, isGrouped: true },
  rna: { isValid: pattern(/^W\d[0-9A-Z]\d{7}$/), isGrouped: true, letters: 'upper' },
  platesv: { isValid: pattern(/^(PLATESV-[DR]-\d{4}-\d{6}|L-[DR]-\d{2}-\d{1,6})$/), isMany: true, letters: 'upper' },
  apidae: { isValid: pattern(/^\d+$/) },
  openagenda_event: { isValid: pattern(/^\d+$/) },
  openagenda_location: { isValid: pattern(/^\d+$/) },
  datatourisme: { isValid: pattern(/^https:\/\/data\.datatourisme\.fr\/\S+$/), uri: itself },
  ministry_festival: { isValid: pattern(/^FEST_[0-9AB]{5}_\d+$/), letters: 'upper' },
  cnm_festival: { isValid: pattern(/^\d+$/) },
  merimee: {
    isValid: pattern(/^(PA|IA)(\d{2}|2[AB])\d{6}$/),
    uri: (value) => `https://www.pop.culture.gouv.fr/notice/merimee/${value}`,
    letters: 'upper',
  },
  capdata: { isValid: (value) => isWebAddress(value), uri: itself },
  artsdata: {
    isValid: pattern(/^K\d+-\d+$/),
    uri: (value) => `http://kg.artsdata.ca/resource/${value}`,
    letters: 'upper',
  },
  musicbrainz: { isValid: pattern(UUID), letters: 'lower' },
  ark_bnf: {
    isValid: pattern(/^ark:\/12148\/cb[0-9a-z]+$/),
    uri: (value) => `https://data.bnf.fr/${value}`,
    letters: 'lower',
  },
  viaf: { isValid: pattern(/^\d+$/), uri: (value) => `http://viaf.org/viaf/${value}`, isGrouped: true },
  osm: {
    isValid: pattern(/^(node|way|relation)\/\d+$/),
    uri: (value) => `https://www.openstreetmap.org/${value}`,
    letters: 'lower',
  },
  ics_uid: { isValid: pattern(/^\S+$/), isMany: true },
  url: { isValid: (value) => isWebAddress(value), uri: itself, isMany: true, isShared: true },
};

/** The value as it is kept. */
export function cleanIdentifier(scheme: string, value: string): string {
  const { isGrouped, letters } = schemes[scheme] ?? {};
  const whole = isGrouped ? value.replace(/\s/g, '') : value;
  if (!letters) return whole;
  return letters === 'upper' ? whole.toUpperCase() : whole.toLowerCase();
}

export const isIdentifier = (scheme: string, value: string): boolean => schemes[scheme]?.isValid(value) ?? true;

/** The IRI of what is identified; null when the scheme has none. */
export const identifierUri = (scheme: string, value: string): string | null =>
  isIdentifier(scheme, value) ? (schemes[scheme]?.uri?.(value) ?? null) : null;

export const mayBeRepeated = (scheme: string): boolean => schemes[scheme]?.isMany ?? false;

export const mayBeShared = (scheme: string): boolean => schemes[scheme]?.isShared ?? false;
