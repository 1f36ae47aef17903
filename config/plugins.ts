import type { Core } from '@strapi/strapi';
import { organisationsOf } from '../src/documents/organisations-of';
import { datatourisme } from '../src/formats/datatourisme';
import { openagenda } from '../src/formats/openagenda';
import { channelTemplates } from '../src/ontology/channel-templates';
import { licences } from '../src/ontology/licences';
import { linkedDataContext } from '../src/ontology/mappings/schema-org/context';
import { sources } from '../src/ontology/records';
import { referenceTerms } from '../src/ontology/records/reference-terms';
import identity from './identity';

/** Joins the ontology, which is pure, and the plugins, which are general. */
const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => {
  const settings = identity({ env });
  return {
    channels: {
      enabled: true,
      resolve: './src/plugins/channels',
      config: {
        sources: sources(settings),
        formats: [openagenda, datatourisme],
        terms: referenceTerms,
        partnersOf: organisationsOf,
        templates: channelTemplates,
        partnerType: 'api::organisation.organisation',
        licences,
        linkedDataContext: linkedDataContext(settings.uriBase),
        timeZone: env('ODUS_TIME_ZONE', 'Europe/Paris'),
        publicUrl: settings.publicUrl,
      },
    },
    'users-permissions': { config: { jwtSecret: env('JWT_SECRET', ''), jwtManagement: 'refresh' } },
  };
};

export default config;
