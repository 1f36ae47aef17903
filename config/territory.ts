import type { Core } from '@strapi/strapi';

interface Territory {
  /** SIREN codes of its intercommunalities. */
  epci: string[];
  /** IANA zone of the dates that name none. */
  timeZone: string;
  /** ISO 3166-1 alpha-2. */
  countryCode: string;
}

const territories: Record<string, Territory> = {
  'grand-brianconnais': {
    epci: ['240500439', '240500462', '200067452'],
    timeZone: 'Europe/Paris',
    countryCode: 'FR',
  },
};

/** A territory of this file by its name, or any other by the codes of its intercommunalities. */
const config = ({ env }: Core.Config.Shared.ConfigParams): Territory => {
  const name = env('ODUS_TERRITORY', 'grand-brianconnais');
  const territory = territories[name];
  if (!territory) throw new Error(`ODUS_TERRITORY is one of ${Object.keys(territories).join(', ')}, not ${name}`);
  const epci = env('ODUS_TERRITORY_EPCI', '')
    .split(',')
    .map((code) => code.trim())
    .filter(Boolean);
  return {
    epci: epci.length > 0 ? epci : territory.epci,
    timeZone: env('ODUS_TIME_ZONE', territory.timeZone),
    countryCode: territory.countryCode,
  };
};

export default config;
