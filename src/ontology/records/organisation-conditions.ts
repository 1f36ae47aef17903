import type { Condition, ReadyCondition } from './performance-conditions';
import { IS, name, onTerritory, phrase, type Phrases } from './phrases';

/** Kinds of organisations that play. */
const COMPANIES = [
  'theatre_company',
  'dance_company',
  'circus_company',
  'street_company',
  'puppet_company',
  'ensemble',
];

export const isCompany: Condition = { field: 'kinds', operator: 'within', value: COMPANIES };
export const isActive: Condition = { field: 'closedYear', operator: 'isEmpty' };

export const organisationConditions: ReadyCondition[] = [
  {
    code: 'companies',
    label: { fr: 'Compagnies et ensembles', en: 'Companies and ensembles', it: 'Compagnie e ensemble' },
    clauses: [isCompany],
  },
  { code: 'active', label: { fr: 'En activité', en: 'Active', it: 'In attività' }, clauses: [isActive] },
];

/** How people say which organisations a channel takes. */
export const organisationPhrases: Phrases = {
  entries: { fr: 'les structures', en: 'the organisations', it: 'le organizzazioni' },
  conditions: [
    name(
      [{ field: 'kinds', operators: IS, value: COMPANIES }],
      ['les compagnies et les ensembles', 'the companies and ensembles', 'le compagnie e gli ensemble'],
      ['est une compagnie ou un ensemble', 'is a company or an ensemble', 'è una compagnia o un ensemble'],
    ),
    phrase(
      [{ field: 'closedYear', operators: ['isEmpty'] }],
      ['en activité', 'that are active', 'in attività'],
      ['est en activité', 'is active', 'è in attività'],
    ),
    onTerritory,
  ],
};
