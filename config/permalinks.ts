import type { Core } from '@strapi/strapi';
import type { RecordSettings } from '../src/ontology/records/source';

/** What names the entries of this site, and where the site is. */
const config = ({ env }: Core.Config.Shared.ConfigParams): RecordSettings => {
  const publicUrl = env('PUBLIC_URL', `http://localhost:${env('PORT', '1337')}`);
  return {
    uriBase: env('ODUS_URI_BASE', publicUrl),
    uidDomain: env('ODUS_UID_DOMAIN', 'odus.example'),
    publicUrl,
    timeZone: env('ODUS_TIME_ZONE', 'Europe/Paris'),
  };
};

export default config;
