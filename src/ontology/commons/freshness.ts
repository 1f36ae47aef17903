interface FreshnessRule {
  months: number | null;
  until?: string[];
}

/**
 * After how many months one asks who answers for an entry whether it is still true. Dates that are over stay as they
 * were; what was written once and for all (works) is never asked about.
 */
export const freshness: { attribute: string; rules: Record<string, FreshnessRule> } = {
  attribute: 'verifiedAt',
  rules: {
    'api::performance.performance': { months: 6, until: ['endsAt', 'startsAt', 'endDate', 'startDate'] },
    'api::production.production': { months: 12 },
    'api::work.work': { months: null },
    'api::event-group.event-group': { months: 6, until: ['endDate', 'startDate'] },
    'api::venue.venue': { months: 12 },
    'api::space.space': { months: 12 },
    'api::organisation.organisation': { months: 12 },
    'api::person.person': { months: 12 },
  },
};
