import { lazy } from 'react';
import type { Section as SectionOf } from '../../../../plugin-kit/admin/sections-app';

type Section = SectionOf<'plugin::survey.read' | 'plugin::survey.moderate' | 'plugin::survey.export'>;

const guide = 'questionnaire';

/** Pages of the survey, in the order of their navigation. */
export const sections: Section[] = [
  {
    ...{ path: 'questionnaires', guide, label: 'questionnaires.title', action: 'plugin::survey.read' },
    Component: lazy(() => import('./questionnaires/QuestionnairesApp')),
  },
  {
    ...{ path: 'bank', guide, label: 'bank.title', action: 'plugin::survey.read' },
    Component: lazy(() => import('./bank/BankPage')),
  },
  {
    ...{ path: 'texts', guide, label: 'texts.title', action: 'plugin::survey.moderate' },
    Component: lazy(() => import('./texts/TextsPage')),
  },
  {
    ...{ path: 'research', guide, label: 'research.title', action: 'plugin::survey.export' },
    Component: lazy(() => import('./research/ResearchPage')),
  },
];
