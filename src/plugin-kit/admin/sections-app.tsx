import { SubNav, SubNavHeader, SubNavLink, SubNavSection, SubNavSections } from '@strapi/design-system';
import { Layouts, Page, useAuth } from '@strapi/strapi/admin';
import { Suspense, type ComponentType, type LazyExoticComponent } from 'react';
import { Navigate, NavLink, Route, Routes } from 'react-router-dom';
import { GuideLink } from './guide';
import { createTranslator } from './messages';

/** A page of a plugin. */
export interface Section<Action extends string = string> {
  path: string;
  /** Key of its name. */
  label: string;
  /** What a role needs to see it. */
  action: Action;
  Component: LazyExoticComponent<ComponentType>;
  /** Its chapter of the guide. */
  guide: string;
  /** A page that opens from another one, and is not in the navigation. */
  isHidden?: true;
}

interface SectionsApp {
  pluginId: string;
  /** In the order of their navigation. */
  sections: Section[];
  /** The action of a role that sees every page. */
  seesAll?: string;
}

/** The pages of a plugin that a role may see, with the navigation between them, named by its messages `name` and `navigation`. */
export function sectionsAppOf({ pluginId, sections, seesAll }: SectionsApp): ComponentType {
  const Navigation = navigationOf(pluginId);
  return function SectionsApp() {
    // Strapi's useRBAC answers "nothing" for good when it asks before the permissions are there, as on a slow connection.
    const { isLoading, permissions } = useAuth(pluginId, (state) => state);
    if (isLoading) return <Page.Loading />;
    const may = (action?: string) => permissions.some((one) => one.action === action);
    const shown = sections.filter(({ action }) => may(seesAll) || may(action));
    const inNavigation = shown.filter(({ isHidden }) => !isHidden);
    if (shown.length === 0) return <Page.NoPermissions />;
    return (
      <Layouts.Root sideNav={<Navigation sections={inNavigation} />}>
        <Suspense fallback={<Page.Loading />}>
          <Routes>
            {shown.map(({ path, guide, Component }) => (
              <Route
                key={path}
                path={`${path}/*`}
                element={
                  <>
                    <GuideLink chapter={guide} />
                    <Component />
                  </>
                }
              />
            ))}
            <Route path="*" element={<Navigate to={inNavigation[0]?.path ?? ''} replace />} />
          </Routes>
        </Suspense>
      </Layouts.Root>
    );
  };
}

function navigationOf(pluginId: string) {
  const useTranslate = createTranslator(pluginId);
  return function Navigation({ sections }: { sections: Section[] }) {
    const t = useTranslate();
    return (
      <SubNav aria-label={t('name')}>
        <SubNavHeader label={t('name')} />
        <SubNavSections>
          <SubNavSection label={t('navigation')}>
            {sections.map(({ path, label }) => (
              <SubNavLink key={path} tag={NavLink} to={`/plugins/${pluginId}/${path}`}>
                {t(label)}
              </SubNavLink>
            ))}
          </SubNavSection>
        </SubNavSections>
      </SubNav>
    );
  };
}
