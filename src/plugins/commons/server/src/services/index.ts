import authorship from './history/authorship';
import batches from './entering/batches';
import changes from './history/changes';
import claims from './stewards/claims';
import comments from './discussion/comments';
import conflicts from './concurrency/conflicts';
import copies from './entering/copies';
import clashes from './dates/clashes';
import datedEntries from './dates/dated-entries';
import moving from './dates/moving';
import options from './dates/options';
import typedEntries from './dates/typed-entries';
import drafts from './drafts';
import entryAccess from './entry-access';
import entryNames from './entry-names';
import entrySearch from './entering/entry-search';
import fileUses from './file-uses';
import freshness from './quality/freshness';
import savedRows from './entering/saved-rows';
import gridStarts from './entering/grid-starts';
import grids from './entering/grids';
import history from './history/history';
import historyView from './history/history-view';
import firstSteps from './home/first-steps';
import upcomingDates from './home/upcoming-dates';
import waiting from './home/waiting';
import comparing from './duplicates/comparing';
import duplicateFeatures from './duplicates/features';
import lookAlikes from './duplicates/look-alikes';
import pairs from './duplicates/pairs';
import scanning from './duplicates/scanning';
import labels from './labels';
import outlines from './map/outlines';
import places from './map/places';
import merging from './merging/merging';
import reconciling from './concurrency/reconciling';
import noticeMails from './discussion/notice-mails';
import noticePreferences from './discussion/notice-preferences';
import notices from './discussion/notices';
import operations from './operations';
import people from './people';
import personalData from './personal-data';
import policies from './stewards/policies';
import publications from './stewards/publications';
import presences from './concurrency/presences';
import qualities from './quality/qualities';
import qualityList from './quality/quality-list';
import qualityReader from './quality/quality-reader';
import qualitySettings from './quality/quality-settings';
import recomputeWorker from './quality/recompute-worker';
import readiness from './quality/readiness';
import restoring from './history/restoring';
import snapshots from './snapshots';
import hiddenFields from './hidden-fields';
import entryRoles from './stewards/entry-roles';
import stewards from './stewards/stewards';
import suggestions from './suggestions/suggestions';

export default {
  authorship,
  batches,
  changes,
  claims,
  clashes,
  comments,
  comparing,
  conflicts,
  copies,
  'dated-entries': datedEntries,
  drafts,
  'entry-access': entryAccess,
  'entry-names': entryNames,
  entrySearch,
  'file-uses': fileUses,
  'first-steps': firstSteps,
  freshness,
  'grid-starts': gridStarts,
  'saved-rows': savedRows,
  grids,
  history,
  'history-view': historyView,
  'duplicate-features': duplicateFeatures,
  labels,
  'look-alikes': lookAlikes,
  merging,
  reconciling,
  moving,
  'notice-mails': noticeMails,
  'notice-preferences': noticePreferences,
  notices,
  operations,
  options,
  outlines,
  pairs,
  people,
  'personal-data': personalData,
  places,
  policies,
  publications,
  presences,
  qualities,
  'quality-list': qualityList,
  'quality-reader': qualityReader,
  'quality-settings': qualitySettings,
  'recompute-worker': recomputeWorker,
  readiness,
  restoring,
  scanning,
  snapshots,
  'hidden-fields': hiddenFields,
  'entry-roles': entryRoles,
  stewards,
  suggestions,
  'typed-entries': typedEntries,
  'upcoming-dates': upcomingDates,
  waiting,
};
