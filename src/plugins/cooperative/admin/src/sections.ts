import { lazy } from 'react';
import type { Section as SectionOf } from '../../../../plugin-kit/admin/sections-app';
import { agoraSections } from './agora/sections';

/** A page, and what a role needs to see it. */
export type Section = SectionOf<'plugin::cooperative.read' | 'plugin::cooperative.personal-data'>;

/** Pages of the cooperative, in the order of their navigation. */
export const sections: Section[] = [
  ...agoraSections,
  {
    path: 'members',
    guide: 'membres',
    label: 'members.title',
    action: 'plugin::cooperative.read',
    Component: lazy(() => import('./members/MembersPage')),
  },
  {
    path: 'requests',
    guide: 'membres',
    label: 'requests.title',
    action: 'plugin::cooperative.read',
    Component: lazy(() => import('./requests/RequestsPage')),
  },
  {
    path: 'mandates',
    guide: 'membres',
    label: 'mandates.title',
    action: 'plugin::cooperative.read',
    Component: lazy(() => import('./mandates/MandatesPage')),
  },
  {
    path: 'rights-log',
    guide: 'membres',
    label: 'log.title',
    action: 'plugin::cooperative.read',
    Component: lazy(() => import('./log/LogPage')),
  },
  {
    path: 'colleges',
    guide: 'decider',
    label: 'colleges.title',
    action: 'plugin::cooperative.read',
    Component: lazy(() => import('./colleges/CollegesPage')),
  },
  {
    path: 'voting-rules',
    guide: 'decider',
    label: 'votingRules.title',
    action: 'plugin::cooperative.read',
    Component: lazy(() => import('./voting-rules/VotingRulesPage')),
  },
  {
    path: 'personal-data',
    guide: 'donnees-personnelles',
    label: 'personalData.title',
    action: 'plugin::cooperative.personal-data',
    Component: lazy(() => import('./personal-data/PersonalDataPage')),
  },
];
