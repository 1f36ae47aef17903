import { Calendar, HandHeart } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import {
  contentManagerOf,
  injectInForms,
  injectInLists,
  permission,
} from '../../../../plugin-kit/admin/content-manager';
import { withGuide } from '../../../../plugin-kit/admin/guide';
import { showOnHome } from '../../../../plugin-kit/admin/home';
import { injectComponent } from '../../../../plugin-kit/admin/injection-zones';
import { translationsOf } from '../../../../plugin-kit/admin/messages';
import { AddDateInList } from './add-date/AddDateButton';
import { CommentsPanel } from './comments/CommentsPanel';
import { guardEditing } from './concurrency/editing';
import { ClashPanel } from './dates/ClashPanel';
import { LookAlikesPanel } from './duplicates/LookAlikesPanel';
import { SamePanel } from './duplicates/SamePanel';
import { EnteringPanel } from './entering/EnteringPanel';
import { OpenInTable } from './grid/open-in-table';
import { HistoryPanel } from './history/HistoryPanel';
import { Actions } from './home/Actions';
import { FirstSteps } from './home/FirstSteps';
import { LatestChanges } from './home/LatestChanges';
import { UpcomingDates } from './home/UpcomingDates';
import { WaitingLines } from './home/WaitingLines';
import { ListScopes } from './lists/ListScopes';
import { PLUGIN_ID, messageId } from './plugin';
import { ChannelLacks } from './quality/ChannelLacks';
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
      intlLabel: { id: messageId('name'), defaultMessage: 'Follow' },
      permissions: [permission('plugin::commons.write'), permission('plugin::commons.notices')],
      Component: () => import('./CommonsApp'),
    });
    app.addMenuLink({
      to: 'plugins/calendar',
      icon: Calendar,
      intlLabel: { id: messageId('calendar.title'), defaultMessage: 'Calendar' },
      permissions: [permission('plugin::commons.write')],
      Component: withGuide('calendrier-et-carte', () => import('./dates/CalendarPage')),
    });
    // The map is one of the views of the calendar.
    const loadMap = withGuide('calendrier-et-carte', () => import('./map/MapPage'));
    app.router.addRoute({ path: 'plugins/map/*', lazy: async () => ({ Component: (await loadMap()).default }) });
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
    contentManager.addBulkAction((actions) => [OpenInTable, ...actions]);
    injectInLists(app, { name: 'commons-scopes', Component: ListScopes });
    injectInLists(app, { name: 'commons-add-date', Component: AddDateInList });
    injectInForms(app, { name: 'commons-entry-lines', Component: EntryLines });
    injectInForms(app, { name: 'commons-unsaved-values', Component: UnsavedValues });
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', addScores);
    injectComponent(app, 'channels.entry.channel', { name: 'commons-lacks', Component: ChannelLacks });
    const [write, notices] = ['plugin::commons.write', 'plugin::commons.notices'];
    showOnHome(app, 'actions', { name: 'commons-actions', action: write, Component: Actions });
    showOnHome(app, 'own', { name: 'commons-first-steps', action: write, Component: FirstSteps });
    showOnHome(app, 'own', { name: 'commons-dates', action: write, Component: UpcomingDates });
    showOnHome(app, 'waiting', { name: 'commons-waiting', action: write, Component: WaitingLines });
    showOnHome(app, 'news', { name: 'commons-changes', action: notices, Component: LatestChanges });
  },

  registerTrads: translationsOf(
    PLUGIN_ID,
    (locale) => import(`./translations/${locale}.json`) as Promise<{ default: Record<string, string> }>,
  ),
};
