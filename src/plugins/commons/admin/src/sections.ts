import { lazy } from 'react';
import type { Section as SectionOf } from '../../../../plugin-kit/admin/sections-app';

/** A page, and what a role needs to see it. */
export type Section = SectionOf<'plugin::commons.write' | 'plugin::commons.notices' | 'plugin::commons.moderate'>;

/** Pages under "Together", in the order of their navigation. */
export const sections: Section[] = [
  {
    path: 'notices',
    label: 'notices.title',
    action: 'plugin::commons.notices',
    Component: lazy(() => import('./notices/NoticesPage')),
  },
  {
    path: 'add-date',
    label: 'addDate.title',
    action: 'plugin::commons.write',
    Component: lazy(() => import('./add-date/AddDatePage')),
  },
  {
    path: 'suggestions',
    label: 'suggestions.title',
    action: 'plugin::commons.write',
    Component: lazy(() => import('./suggestions/SuggestionsApp')),
  },
  {
    path: 'duplicates',
    label: 'duplicates.title',
    action: 'plugin::commons.write',
    Component: lazy(() => import('./duplicates/DuplicatesPage')),
  },
  {
    path: 'quality',
    label: 'quality.title',
    action: 'plugin::commons.write',
    Component: lazy(() => import('./quality/QualityPage')),
  },
  {
    path: 'history',
    label: 'history.deleted.title',
    action: 'plugin::commons.write',
    Component: lazy(() => import('./history/HistoryApp')),
  },
  {
    path: 'settings',
    label: 'settings.title',
    action: 'plugin::commons.moderate',
    Component: lazy(() => import('./stewards/SettingsPage')),
  },
  {
    path: 'quality-settings',
    label: 'quality.settings.title',
    action: 'plugin::commons.moderate',
    Component: lazy(() => import('./quality/QualitySettingsPage')),
  },
  {
    path: 'grids/:name/:documentId',
    label: 'grid.title',
    action: 'plugin::commons.write',
    Component: lazy(() => import('./grid/GridPage')),
    isHidden: true,
  },
  {
    path: 'copies/:name/:documentId',
    label: 'copy.title',
    action: 'plugin::commons.write',
    Component: lazy(() => import('./copy/CopyPage')),
    isHidden: true,
  },
];
