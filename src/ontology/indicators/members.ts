import type { PerformanceData } from '../records/performance';
import { priceRange } from '../records/offers';
import { protocolTerm } from '../records/protocol-terms';
import type { TerritoryData } from '../records/territory';
import { member, named, words } from './words';

/** Prices that people compare, in euros: what they would pay at least. */
export const priceClasses = [
  member('free', ['Gratuit', 'Free', 'Gratuito']),
  member('up_to_10', ['10 € au plus', '€10 at most', 'Al massimo 10 €']),
  member('up_to_20', ['De 10 à 20 €', '€10 to €20', 'Da 10 a 20 €']),
  member('over_20', ['Plus de 20 €', 'Over €20', 'Oltre 20 €']),
  member('unknown', ['Prix non précisé', 'Price unknown', 'Prezzo non indicato']),
];

export const insideOrNot = [
  member('inside', ['Sur le territoire', 'In the territory', 'Nel territorio']),
  member('outside', ['Hors du territoire', 'Outside the territory', 'Fuori dal territorio']),
];

export const origins = [
  member('home', ['Compagnie du territoire', 'Company of the territory', 'Compagnia del territorio']),
  member('visiting', ['Compagnie d’ailleurs', 'Visiting company', 'Compagnia ospite']),
];

export const reasons = [
  member('said', ['Motif indiqué', 'Reason given', 'Motivo indicato']),
  member('unsaid', ['Sans motif', 'No reason given', 'Senza motivo']),
];

/** A date that says nothing of access is not one without any. */
export const NO_ACCESS = member('unsaid', ['Rien n’est dit', 'Nothing is said', 'Nessuna indicazione']);

export const choices = [
  member('none', ['Aucune date à portée', 'No date within reach', 'Nessuna data vicina']),
  member('one', ['Une date', 'One date', 'Una data']),
  member('several', ['Plusieurs dates', 'Several dates', 'Più date']),
];

const one = (all: { code: string; label: Record<string, string> }[], code: string) =>
  all.filter((candidate) => candidate.code === code);

export function priceClassOf({ pricing, offers }: Pick<PerformanceData, 'pricing' | 'offers'>) {
  const { min } = priceRange(pricing, offers);
  if (min === null) return one(priceClasses, 'unknown');
  return one(priceClasses, min === 0 ? 'free' : min <= 10 ? 'up_to_10' : min <= 20 ? 'up_to_20' : 'over_20');
}

/** SIREN of an intercommunality, the only codes of nine digits among the authorities above a commune. */
const SIREN = /^\d{9}$/;
const INSEE_COMMUNE = /^\d[\dAB]\d{3}$/;

export const communeOf = (territory: TerritoryData | null) =>
  territory && INSEE_COMMUNE.test(territory.term.code) ? [named(territory.term)] : [];

export const intercommunalityOf = (territory: TerritoryData | null): string | undefined =>
  territory ? [territory.term.code, ...territory.term.broader].find((code) => SIREN.test(code)) : undefined;

export const isInside = (codes: string[], epci: string[]): boolean => codes.some((code) => epci.includes(code));

export const insideOf = (territory: TerritoryData | null, epci: string[]) => {
  if (!territory) return [];
  return one(insideOrNot, isInside([territory.term.code, ...territory.term.broader], epci) ? 'inside' : 'outside');
};

/** Homes of companies that say where they are. */
export function originsOf({ companyTerritories }: Pick<PerformanceData, 'companyTerritories'>, epci: string[]) {
  const known = companyTerritories.filter(({ territories }) => territories.length > 0);
  return origins.filter(({ code }) =>
    known.some(({ territories }) => isInside(territories, epci) === (code === 'home')),
  );
}

/** Statuses under which a date does not take place as it was announced. */
export const changedStatus = (status: PerformanceData['status']) => [named(protocolTerm('eventStatus', status))];

/** Why a date was cancelled or postponed, in the words of who wrote it. */
export function reasonOf({ status, statusReason }: Pick<PerformanceData, 'status' | 'statusReason'>) {
  if (status !== 'cancelled' && status !== 'postponed' && status !== 'rescheduled') return [];
  if (!statusReason) return one(reasons, 'unsaid');
  const text = (statusReason.fr ?? Object.values(statusReason)[0] ?? '').slice(0, MAX_REASON);
  return [{ code: text.toLocaleLowerCase('fr'), label: { ...words([text, text, text]), ...statusReason } }];
}

const MAX_REASON = 80;
