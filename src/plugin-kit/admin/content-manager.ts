import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

/** What plugins may add to the content manager: Strapi does not type it. */
export interface ContentManager {
  addEditViewSidePanel(panels: unknown[] | ((panels: unknown[]) => unknown[])): void;
  addDocumentAction(actions: (actions: unknown[]) => unknown[]): void;
  addBulkAction(actions: (actions: unknown[]) => unknown[]): void;
  addDocumentHeaderAction(actions: unknown[]): void;
}

export const contentManagerOf = (app: Pick<StrapiApp, 'getPlugin'>): ContentManager =>
  (app.getPlugin('content-manager') as unknown as { apis: ContentManager }).apis;

interface Injected {
  name: string;
  Component: ComponentType;
}

interface WithPlaces {
  injectComponent(page: 'editView' | 'listView', place: 'right-links' | 'actions', injected: Injected): void;
}

const placesOf = (app: Pick<StrapiApp, 'getPlugin'>): WithPlaces =>
  app.getPlugin('content-manager') as unknown as WithPlaces;

/** Shows something of one's own under the buttons of every form: it stays there on a phone too. */
export const injectInForms = (app: Pick<StrapiApp, 'getPlugin'>, injected: Injected): void =>
  placesOf(app).injectComponent('editView', 'right-links', injected);

/** Shows something of one's own beside the buttons of every list. */
export const injectInLists = (app: Pick<StrapiApp, 'getPlugin'>, injected: Injected): void =>
  placesOf(app).injectComponent('listView', 'actions', injected);

/** What a side panel is given. */
export interface PanelProps {
  model: string;
  documentId?: string;
  document?: { updatedAt?: string; locale?: string | null } & Record<string, unknown>;
}

/** A permission as the menu of the admin wants it. */
export const permission = (action: string) => ({
  action,
  subject: null,
  id: 0,
  actionParameters: {},
  properties: {},
  conditions: [],
});
