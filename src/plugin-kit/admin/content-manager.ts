import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

/** What plugins may add to the content manager: Strapi does not type it. */
export interface ContentManager {
  addEditViewSidePanel(panels: unknown[]): void;
  addDocumentAction(actions: (actions: unknown[]) => unknown[]): void;
  addDocumentHeaderAction(actions: unknown[]): void;
}

export const contentManagerOf = (app: Pick<StrapiApp, 'getPlugin'>): ContentManager =>
  (app.getPlugin('content-manager') as unknown as { apis: ContentManager }).apis;

interface Injected {
  name: string;
  Component: ComponentType;
}

interface WithForms {
  injectComponent(page: 'editView', place: 'right-links', injected: Injected): void;
}

/** Shows something of one's own under the buttons of every form: it stays there on a phone too. */
export const injectInForms = (app: Pick<StrapiApp, 'getPlugin'>, injected: Injected): void =>
  (app.getPlugin('content-manager') as unknown as WithForms).injectComponent('editView', 'right-links', injected);

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
