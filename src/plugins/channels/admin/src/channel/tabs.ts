import type { ComponentType } from 'react';
import type { Channel, Choices, Source } from '../types';
import { AccessTab } from './access/AccessTab';
import { DiffuseTab } from './diffuse/DiffuseTab';
import { FilterTab } from './filter/FilterTab';
import { ItemsTab } from './items/ItemsTab';
import { PresentationTab } from './presentation/PresentationTab';
import { ReadersTab } from './readers/ReadersTab';
import { SelectionTab } from './selection/SelectionTab';
import { SettingsTab } from './settings/SettingsTab';

export interface TabProps {
  channel: Channel;
  source: Source;
  sources: Source[];
  choices: Choices;
  change(part: Partial<Channel>): void;
  isReadOnly: boolean;
  /** The channel as it is saved: what readers see. */
  saved: Channel;
}

interface Tab {
  id: string;
  /** Key of its name in the translations. */
  label: string;
  /** True when it makes sense for a saved channel alone. */
  needsSaving?: boolean;
  /** True when only who may change the channel is shown it. */
  isForEditors?: boolean;
  Component: ComponentType<TabProps>;
}

/** What there is to say of a channel, in the order in which people say it. */
export const tabs: Tab[] = [
  { id: 'settings', label: 'settings.tab', Component: SettingsTab },
  { id: 'filter', label: 'filter.tab', Component: FilterTab },
  { id: 'presentation', label: 'presentation.tab', Component: PresentationTab },
  { id: 'items', label: 'items.tab', needsSaving: true, Component: ItemsTab },
  { id: 'selection', label: 'selection.tab', needsSaving: true, Component: SelectionTab },
  { id: 'access', label: 'access.tab', Component: AccessTab },
  { id: 'diffuse', label: 'diffuse.tab', needsSaving: true, Component: DiffuseTab },
  { id: 'readers', label: 'readers.tab', needsSaving: true, isForEditors: true, Component: ReadersTab },
];
