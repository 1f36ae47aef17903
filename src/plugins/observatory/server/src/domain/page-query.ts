/** What the address of the page says: a season that there is, a place by its code. */
export function readPageQuery(
  query: Record<string, unknown>,
  seasons: string[],
): { season: string | null; place: string | null } {
  const { season, commune } = query;
  return {
    season: seasons.find((one) => one === season) ?? null,
    place: typeof commune === 'string' && commune !== '' ? commune : null,
  };
}
