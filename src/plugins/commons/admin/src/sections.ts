import { lazy } from 'react';
import type { Section as SectionOf } from '../../../../plugin-kit/admin/sections-app';

/** A page, and what a role needs to see it. */
export type Section = SectionOf<'plugin::commons.write' | 'plugin::commons.notices' | 'plugin::commons.moderate'>;

/** Pages under "Together", in the order of their navigation. */
export const sections: Section[] = [
  {
    path: 'notices',
    guide: 'discuter',
    label: 'notices.title',
    action: 'plugin::commons.notices',
    Component: lazy(() => import('./notices/NoticesPage')),
  },
  {
    path: 'add-date',
    guide: 'saisir-une-date',
    label: 'addDate.title',
    action: 'plugin::commons.write',
    Component: lazy(() => import('./add-date/AddDatePage')),
  },
  {
    path: 'suggestions',
    guide: 'ecrire-ensemble',
    label: 'suggestions.title',
    action: 'plugin::commons.write',
    Component: lazy(() => import('./suggestions/SuggestionsApp')),
  },
  {
    path: 'duplicates',
    guide: 'doublons',
    label: 'duplicates.title',
    action: 'plugin::commons.write',
    Component: lazy(() => import('./duplicates/DuplicatesPage')),
  },
  {
    path: 'quality',
    guide: 'completer-une-fiche',
    label: 'quality.title',
    action: 'plugin::commons.write',
    Component: lazy(() => import('./quality/QualityPage')),
  },
  {
    path: 'history',
    guide: 'historique',
    label: 'history.deleted.title',
    action: 'plugin::commons.write',
    Component: lazy(() => import('./history/HistoryApp')),
  },
  {
    path: 'settings',
    guide: 'administrer',
    label: 'settings.title',
    action: 'plugin::commons.moderate',
    Component: lazy(() => import('./stewards/SettingsPage')),
  },
  {
    path: 'quality-settings',
    guide: 'administrer',
    label: 'quality.settings.title',
    action: 'plugin::commons.moderate',
    Component: lazy(() => import('./quality/QualitySettingsPage')),
  },
  {
    path: 'grids',
    guide: 'saisir-une-saison',
    label: 'home.addSeason',
    action: 'plugin::commons.write',
    Component: lazy(() => import('./grid/GridsPage')),
    isHidden: true,
  },
  {
    path: 'grids/:name/:documentId',
    guide: 'saisir-une-saison',
    label: 'grid.title',
    action: 'plugin::commons.write',
    Component: lazy(() => import('./grid/GridPage')),
    isHidden: true,
  },
  {
    path: 'saved-rows/:name',
    guide: 'saisir-une-saison',
    label: 'grid.title',
    action: 'plugin::commons.write',
    Component: lazy(() => import('./grid/SavedPage')),
    isHidden: true,
  },
  {
    path: 'copies/:name/:documentId',
    guide: 'saisir-une-saison',
    label: 'copy.title',
    action: 'plugin::commons.write',
    Component: lazy(() => import('./copy/CopyPage')),
    isHidden: true,
  },
];
