import type { Core } from '@strapi/strapi';
import { sharedTypes } from '../../ontology/commons/shared-types';
import { roles } from '../../ontology/cooperative/roles';
import { toDo, toUse, type Permission, type Verb } from './permission';

/** What everybody reads to choose from: terms, communes, where data comes from. */
const REFERENCES = ['api::concept.concept', 'api::territory.territory', 'api::source.source'];
/** What people write for the public site, and how it is set. */
const SITE_TEXTS = ['plugin::publisher.page', 'plugin::publisher.news-item'];
const SITE = 'plugin::publisher.site';
/** What the public tells of the commons. */
const MESSAGES = ['plugin::publisher.message'];
const VOCABULARIES = ['api::concept.concept', 'api::vocabulary.vocabulary'];
const IS_EDITOR = 'plugin::cooperative.is-editor-of-steward';
/** Organisers publish the hour of their evening; the commons ask what of the entry the publication changes. */
const IS_EDITOR_OF_A_PART = 'plugin::cooperative.is-editor-of-a-part';
/** Messages about what their organisation answers for. */
const IS_ADDRESSED = 'plugin::publisher.is-addressed';
const IS_MEMBER_OF_PARTNER = 'plugin::channels.is-member-of-partner';

export interface RoleDefinition {
  code: string;
  name: string;
  description: string;
  permissions: Permission[];
}

/** Every role that the application installs. Whoever holds several has what any of them gives. */
export function roleDefinitions(strapi: Core.Strapi): RoleDefinition[] {
  const { person, levels, mandates } = roles;
  return [
    {
      code: person,
      name: 'Sociétaire',
      description: 'Prend part à la coopérative en son nom : lit les fiches, propose des idées, vote.',
      permissions: [...reading(strapi), ...takingPart()],
    },
    {
      code: levels.contributor,
      name: 'Contributeur',
      description: 'Crée et corrige des brouillons au nom de ses structures.',
      permissions: contributing(strapi),
    },
    {
      code: levels.editor,
      name: 'Éditeur',
      description: 'Publie, retire et supprime aussi les fiches dont ses structures répondent.',
      permissions: [...contributing(strapi), ...publishing(strapi)],
    },
    {
      code: levels.manager,
      name: 'Responsable de structure',
      description: 'Tient aussi les membres et les canaux de ses structures.',
      permissions: [
        ...contributing(strapi),
        ...publishing(strapi),
        toUse('plugin::channels.edit', IS_MEMBER_OF_PARTNER),
      ],
    },
    ...mandateDefinitions(strapi, mandates),
  ];
}

/** What a mandate gives holds while it is in force: each permission asks. */
function mandateDefinitions(strapi: Core.Strapi, codes: typeof roles.mandates): RoleDefinition[] {
  const holding = (kind: keyof typeof codes) => [`plugin::cooperative.holds-${kind}`];
  const whileHeld = (kind: keyof typeof codes, permissions: Permission[]): Permission[] =>
    permissions.map((permission) => ({ ...permission, conditions: holding(kind) }));
  return [
    {
      code: codes['vocabulary-steward'],
      name: 'Responsable des vocabulaires',
      description: 'Mandat : tient les vocabulaires communs.',
      permissions: whileHeld('vocabulary-steward', [
        ...doing(strapi, ['create', 'read', 'update', 'delete'], VOCABULARIES),
        ...takingPart(),
        toUse('plugin::survey.read'),
        toUse('plugin::survey.adopt'),
      ]),
    },
    {
      code: codes['channel-manager'],
      name: 'Responsable des canaux',
      description: 'Mandat : tient les canaux de tous les partenaires.',
      permissions: whileHeld('channel-manager', [...reading(strapi), toUse('plugin::channels.edit'), ...takingPart()]),
    },
    {
      code: codes.moderator,
      name: 'Modérateur',
      description: 'Mandat : veille sur les fiches communes et répond aux demandes.',
      permissions: whileHeld('moderator', [
        ...contributing(strapi),
        ...doing(strapi, ['publish', 'delete'], uids),
        toUse('plugin::commons.moderate'),
        ...doing(strapi, ['read', 'delete'], MESSAGES),
        toUse('plugin::survey.moderate'),
      ]),
    },
    {
      code: codes.administrator,
      name: 'Administrateur de la coopérative',
      description:
        'Mandat : donne les mandats, tient les membres et les collèges, répond des données personnelles, écrit le site public.',
      permissions: whileHeld('administrator', [
        ...reading(strapi),
        ...takingPart(),
        toUse('plugin::cooperative.personal-data'),
        toUse('plugin::survey.export'),
        ...writingTheSite(strapi),
      ]),
    },
  ];
}

/** Pages, news and the settings of the public site, with their pictures. */
const writingTheSite = (strapi: Core.Strapi): Permission[] => [
  ...doing(strapi, ['create', 'read', 'update', 'delete', 'publish'], SITE_TEXTS),
  ...doing(strapi, ['create', 'read', 'update'], [SITE]),
  toUse('plugin::upload.read'),
  toUse('plugin::upload.assets.create'),
  toUse('plugin::upload.assets.update'),
];

const uids = sharedTypes.map(({ uid }) => uid);

const doing = (strapi: Core.Strapi, verbs: Verb[], types: string[], conditions: string[] = []): Permission[] =>
  types.flatMap((uid) => verbs.map((verb) => toDo(strapi, verb, uid, conditions)));

const reading = (strapi: Core.Strapi): Permission[] => [
  ...doing(strapi, ['read'], [...uids, ...REFERENCES]),
  toUse('plugin::channels.read'),
];

/** In the cooperative: votes are announced among the notices. */
const takingPart = (): Permission[] => [toUse('plugin::cooperative.read'), toUse('plugin::commons.notices')];

const contributing = (strapi: Core.Strapi): Permission[] => [
  ...reading(strapi),
  ...doing(strapi, ['create', 'update'], uids),
  toUse('plugin::commons.write'),
  // Answering is a route of its own: what the public wrote is not theirs to change.
  ...doing(strapi, ['read'], MESSAGES, [IS_ADDRESSED]),
  toUse('plugin::survey.read'),
  ...takingPart(),
  toUse('plugin::upload.read'),
  toUse('plugin::upload.assets.create'),
  toUse('plugin::upload.assets.update'),
];

/** Withdrawing what is published asks for the right to publish, and to be an editor of a steward. */
const publishing = (strapi: Core.Strapi): Permission[] => [
  ...doing(strapi, ['publish'], uids, [IS_EDITOR_OF_A_PART]),
  ...doing(strapi, ['delete'], uids, [IS_EDITOR]),
];
