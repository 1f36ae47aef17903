import type { Core } from '@strapi/strapi';
import { memberOrganisations } from '../src/plugin-adapters/member-organisations';
import { managedOrganisationsOf, organisationsOf } from '../src/plugin-adapters/managed-organisations-of';
import { communes } from '../src/plugin-adapters/communes';
import { entryAt, pageCounts, pageKinds, pagesAfter, pagesOf } from '../src/plugin-adapters/entry-pages';
import { surveyCommunes } from '../src/plugin-adapters/survey-communes';
import { adoptedQuestions } from '../src/plugin-adapters/adopted-questions';
import { surveyedKinds } from '../src/plugin-adapters/surveyed-entries';
import { entriesOf, namedEntries } from '../src/plugin-adapters/own-entries';
import { newOrganisation } from '../src/plugin-adapters/new-organisation';
import { filePermissions, pictureLicences } from '../src/plugin-adapters/picture-permissions';
import { liveSources } from '../src/plugin-adapters/observatory-live';
import { observatoryPlaces } from '../src/plugin-adapters/observatory-places';
import { turtleOf } from '../src/plugin-adapters/turtle';
import { applicationFormats } from '../src/plugin-adapters/formats/formats';
import { html } from '../src/plugin-adapters/formats/html';
import { labelOf, typeNameOf, choiceOf } from '../src/forms/words-of';
import { channelPlaces } from '../src/ontology/channel-places';
import { channelTemplates } from '../src/ontology/channel-templates';
import { completeness } from '../src/ontology/commons/completeness';
import { freshness } from '../src/ontology/commons/freshness';
import { firstSteps } from '../src/ontology/commons/first-steps';
import { dates } from '../src/ontology/commons/dates';
import { places } from '../src/ontology/commons/places';
import { maskedFields } from '../src/ontology/commons/masked-fields';
import { grids } from '../src/ontology/commons/grids';
import { copies } from '../src/ontology/commons/season-copy';
import { duplicates } from '../src/ontology/commons/duplicates';
import { sharedTypes } from '../src/ontology/commons/shared-types';
import { stewardedFields } from '../src/ontology/commons/stewardship';
import { personalData } from '../src/ontology/cooperative/personal-data';
import { colleges } from '../src/ontology/cooperative/colleges';
import { roles } from '../src/ontology/cooperative/roles';
import { decidedFields, decidedVocabularies } from '../src/ontology/cooperative/vocabularies';
import { isComputed } from '../src/ontology/computed-attributes';
import * as observatory from '../src/ontology/indicators';
import { licences } from '../src/ontology/licences';
import { linkedDataContext } from '../src/ontology/mappings/schema-org/context';
import { presentations } from '../src/ontology/presentations';
import { sources } from '../src/ontology/records';
import { USAGES } from '../src/ontology/records/pictures';
import { protocolTerm } from '../src/ontology/records/protocol-terms';
import { referenceTerms } from '../src/ontology/records/reference-terms';
import { MAX_REQUEST_BYTES } from '../src/uploads/limits';
import { sessions, signing } from './accounts';
import permalinks from './permalinks';
import mail from './mail';
import mapTiles from './map-tiles';
import territory from './territory';

/** Joins the ontology, which is pure, and the plugins, which are general. */
const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => {
  const settings = permalinks({ env });
  return {
    channels: {
      enabled: true,
      resolve: './src/plugins/channels',
      config: {
        sources: sources(settings),
        formats: [...applicationFormats, html],
        terms: referenceTerms,
        places: channelPlaces,
        partnersOf: managedOrganisationsOf,
        memberPartners: memberOrganisations,
        templates: channelTemplates,
        partnerType: 'api::organisation.organisation',
        licences,
        pictures: {
          licences: pictureLicences,
          usages: USAGES.map((code) => ({ code, label: protocolTerm('pictureUsage', code).label })),
          permissions: filePermissions,
        },
        linkedDataContext: linkedDataContext(settings.uriBase),
        timeZone: env('ODUS_TIME_ZONE', 'Europe/Paris'),
        languageTags: { en: 'en-GB' },
        renderingBudget: env.bool('ODUS_LIMIT_ATTEMPTS', true) ? { burst: 30_000, perSecond: 300 } : null,
        publicUrl: settings.publicUrl,
      },
    },
    cooperative: {
      enabled: true,
      resolve: './src/plugins/cooperative',
      config: {
        organisationType: 'api::organisation.organisation',
        publicOrganisations: { visibility: 'public' },
        newOrganisation,
        membersRelation: 'accounts',
        stewardRelations: ['steward', 'coEditors'],
        partRelations: Object.fromEntries(
          Object.entries(stewardedFields).map(([uid, groups]) => [uid, groups.map(({ relation }) => relation)]),
        ),
        types: sharedTypes.map(({ uid }) => uid),
        colleges,
        personalData,
        vocabularies: decidedVocabularies,
        fields: decidedFields,
        adopted: adoptedQuestions,
        roles,
        siteName: 'OduS',
        timeZone: env('ODUS_TIME_ZONE', 'Europe/Paris'),
        publicUrl: settings.publicUrl,
      },
    },
    commons: {
      enabled: true,
      resolve: './src/plugins/commons',
      config: {
        types: sharedTypes,
        organisationType: 'api::organisation.organisation',
        stewardRelations: ['steward', 'coEditors'],
        membersRelation: 'accounts',
        completeness,
        freshness,
        isComputed,
        grids,
        copies,
        firstSteps,
        stewards: { fields: stewardedFields },
        history: { masked: maskedFields, labelOf, typeNameOf, choiceOf },
        duplicates,
        timeZone: env('ODUS_TIME_ZONE', 'Europe/Paris'),
        publicUrl: settings.publicUrl,
        dates,
        map: { ...places, tiles: mapTiles({ env }) },
      },
    },
    observatory: {
      enabled: true,
      resolve: './src/plugins/observatory',
      config: {
        facts: observatory.facts(territory({ env })),
        live: liveSources,
        dimensions: observatory.dimensions,
        indicators: observatory.indicators,
        units: observatory.units,
        themes: observatory.themes,
        reach: observatory.reach,
        halls: observatory.halls,
        page: observatory.page,
        places: observatoryPlaces,
        licences,
        catalogue: {
          publisher: 'OduS',
          contact: env('ODUS_PRIVACY_CONTACT', ''),
          territory: observatory.territoryName,
          licence: 'etalab-2.0',
          turtle: turtleOf(settings.uriBase),
        },
        timeZone: env('ODUS_TIME_ZONE', 'Europe/Paris'),
        publicUrl: settings.publicUrl,
      },
    },
    publisher: {
      enabled: true,
      resolve: './src/plugins/publisher',
      config: {
        presentations,
        pagesOf,
        pageKinds,
        pageCounts,
        pagesAfter,
        entryAt,
        places: communes,
        siteName: 'OduS',
        timeZone: env('ODUS_TIME_ZONE', 'Europe/Paris'),
        publicUrl: settings.publicUrl,
      },
    },
    reuse: {
      enabled: true,
      resolve: './src/plugins/reuse',
      config: {
        organisationsOf: (strapi: Core.Strapi, accountId: number) => organisationsOf(strapi, accountId, 'contributor'),
        entriesOf,
        named: namedEntries,
        timeZone: env('ODUS_TIME_ZONE', 'Europe/Paris'),
        publicUrl: settings.publicUrl,
      },
    },
    survey: {
      enabled: true,
      resolve: './src/plugins/survey',
      config: {
        kinds: surveyedKinds,
        communes: surveyCommunes,
        organisationsOf,
        answersPerNetwork: env.bool('ODUS_LIMIT_ATTEMPTS', true) ? 500 : null,
        timeZone: env('ODUS_TIME_ZONE', 'Europe/Paris'),
        publicUrl: settings.publicUrl,
      },
    },
    ...mail({ env }),
    // What may be kept is decided in src/uploads, by the bytes: an empty list only silences Strapi's warning that there is none.
    upload: { config: { sizeLimit: MAX_REQUEST_BYTES, security: { deniedTypes: [] } } },
    'users-permissions': {
      config: { jwtSecret: env('JWT_SECRET', ''), jwtManagement: 'refresh', jwt: signing, sessions },
    },
  };
};

export default config;
