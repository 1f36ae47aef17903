export const observatoryPath = (locale: string): string => `/${locale}/observatory`;
export const reportPath = (locale: string, season: string): string => `/${locale}/observatory/report/${season}`;
export const dataPath = (locale: string): string => `/${locale}/data`;

export interface ChartAddress {
  indicator: string;
  by: string;
  season: string;
  extension: 'svg' | 'png';
  theme?: 'light' | 'dark';
  size?: 'wide' | 'narrow';
}

/** Where a chart is drawn, by itself. */
export function chartPath(locale: string, { indicator, by, extension, ...query }: ChartAddress): string {
  const parameters = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== undefined)).toString();
  return `/${locale}/observatory/charts/${indicator}-by-${by}.${extension}?${parameters}`;
}
