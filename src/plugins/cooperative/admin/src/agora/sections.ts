import { lazy } from 'react';
import type { Section } from '../sections';

/** Pages of ideas, decisions and terms. */
export const agoraSections: Section[] = [
  {
    path: 'ideas',
    guide: 'decider',
    label: 'ideas.title',
    action: 'plugin::cooperative.read',
    Component: lazy(() => import('./ideas/IdeasApp')),
  },
  {
    path: 'decisions',
    guide: 'decider',
    label: 'decisions.title',
    action: 'plugin::cooperative.read',
    Component: lazy(() => import('./decisions/DecisionsApp')),
  },
  {
    path: 'vocabulary',
    guide: 'decider',
    label: 'vocabulary.title',
    action: 'plugin::cooperative.read',
    Component: lazy(() => import('./vocabulary/VocabularyPage')),
  },
];
