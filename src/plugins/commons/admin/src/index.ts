import { Calendar, HandHeart, PinMap } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import {
  contentManagerOf,
  injectInForms,
  injectInLists,
  permission,
} from '../../../../plugin-kit/admin/content-manager';
import { translationsOf } from '../../../../plugin-kit/admin/messages';
import { AddDateInList } from './add-date/AddDateButton';
import { CommentsPanel } from './comments/CommentsPanel';
import { guardEditing } from './concurrency/editing';
import { ClashPanel } from './dates/ClashPanel';
import { LookAlikesPanel } from './duplicates/LookAlikesPanel';
import { SamePanel } from './duplicates/SamePanel';
import { EnteringPanel } from './entering/EnteringPanel';
import { HistoryPanel } from './history/HistoryPanel';
import { PLUGIN_ID, messageId } from './plugin';
import { CompletenessPanel } from './quality/CompletenessPanel';
import { FreshnessPanel } from './quality/FreshnessPanel';
import { addScores } from './quality/add-scores';
import { EntryLines } from './stewards/EntryLines';
import { StewardsPanel } from './stewards/StewardsPanel';
import { withProposals } from './stewards/actions';
import { UnsavedValues } from './unsaved/UnsavedValues';

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: HandHeart,
      intlLabel: { id: messageId('name'), defaultMessage: 'Together' },
      permissions: [permission('plugin::commons.write'), permission('plugin::commons.notices')],
      Component: () => import('./CommonsApp'),
    });
    app.widgets.register({
      id: 'add-date',
      pluginId: PLUGIN_ID,
      icon: Calendar,
      title: { id: messageId('addDate.title'), defaultMessage: 'Add a date' },
      component: async () => (await import('./add-date/AddDateWidget')).AddDateWidget,
      permissions: [{ action: 'plugin::commons.write' }],
    });
    app.widgets.register({
      id: 'notices',
      pluginId: PLUGIN_ID,
      icon: HandHeart,
      title: { id: messageId('notices.title'), defaultMessage: 'Notices' },
      link: {
        label: { id: messageId('notices.open'), defaultMessage: 'All notices' },
        href: `/plugins/${PLUGIN_ID}/notices`,
      },
      component: async () => (await import('./notices/NoticesWidget')).NoticesWidget,
      permissions: [{ action: 'plugin::commons.notices' }],
    });
    app.addMenuLink({
      to: 'plugins/calendar',
      icon: Calendar,
      intlLabel: { id: messageId('calendar.title'), defaultMessage: 'Calendar' },
      permissions: [permission('plugin::commons.write')],
      Component: () => import('./dates/CalendarPage'),
    });
    app.addMenuLink({
      to: 'plugins/map',
      icon: PinMap,
      intlLabel: { id: messageId('map.title'), defaultMessage: 'Map' },
      permissions: [permission('plugin::commons.write')],
      Component: () => import('./map/MapPage'),
    });
    app.registerPlugin({
      id: PLUGIN_ID,
      name: PLUGIN_ID,
      injectionZones: { settings: { policy: [] }, 'add-date': { published: [] } },
    });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    guardEditing();
    const contentManager = contentManagerOf(app);
    contentManager.addDocumentAction(withProposals);
    contentManager.addEditViewSidePanel([
      LookAlikesPanel,
      EnteringPanel,
      ClashPanel,
      CompletenessPanel,
      FreshnessPanel,
      StewardsPanel,
      CommentsPanel,
      HistoryPanel,
      SamePanel,
    ]);
    injectInLists(app, { name: 'commons-add-date', Component: AddDateInList });
    injectInForms(app, { name: 'commons-entry-lines', Component: EntryLines });
    injectInForms(app, { name: 'commons-unsaved-values', Component: UnsavedValues });
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', addScores);
  },

  registerTrads: translationsOf(
    PLUGIN_ID,
    (locale) => import(`./translations/${locale}.json`) as Promise<{ default: Record<string, string> }>,
  ),
};
