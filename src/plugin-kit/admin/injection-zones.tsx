import { useStrapiApp, type StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

/** `plugin.page.place`: where a plugin lets others show something, once it declared it in its `injectionZones`. */
type Place = `${string}.${string}.${string}`;

interface Shown<Properties extends object> {
  name: string;
  /** Given what the place knows. */
  Component: ComponentType<Properties>;
}

/** Shows something in a place of another plugin; nothing where that plugin is absent. */
export function injectComponent<Properties extends object>(
  app: Pick<StrapiApp, 'getPlugin'>,
  place: Place,
  shown: Shown<Properties>,
): void {
  const [plugin = '', page = '', name = ''] = place.split('.');
  app.getPlugin(plugin)?.injectComponent(page, name, shown as unknown as Shown<object>);
}

/** A place of one's own, with what other plugins show there. */
export function InjectionZone<Properties extends object>({ place, given }: { place: Place; given: Properties }) {
  const getPlugin = useStrapiApp('InjectionZone', (app) => app.getPlugin);
  const [plugin = '', page = '', name = ''] = place.split('.');
  const shown = (getPlugin(plugin)?.getInjectedComponents(page, name) ?? []) as unknown as Shown<Properties>[];
  return shown.map(({ name: key, Component }) => <Component key={key} {...given} />);
}
