import access from './access';
import authorship from './authorship';
import batches from './batches';
import changes from './changes';
import claims from './claims';
import comments from './comments';
import conflicts from './conflicts';
import copies from './copies';
import clashes from './dates/clashes';
import datedEntries from './dates/dated-entries';
import moving from './dates/moving';
import options from './dates/options';
import typedEntries from './dates/typed-entries';
import drafts from './drafts';
import entryNames from './entry-names';
import entrySearch from './entry-search';
import fileUses from './file-uses';
import freshness from './freshness';
import gridStarts from './grid-starts';
import grids from './grids';
import history from './history';
import historyView from './history-view';
import firstSteps from './home/first-steps';
import upcomingDates from './home/upcoming-dates';
import waiting from './home/waiting';
import comparing from './identity/comparing';
import identities from './identity/identities';
import lookAlikes from './identity/look-alikes';
import pairs from './identity/pairs';
import scanning from './identity/scanning';
import labels from './labels';
import outlines from './map/outlines';
import places from './map/places';
import merging from './merge/merging';
import reconciling from './reconciling';
import noticeMails from './notice-mails';
import noticePreferences from './notice-preferences';
import notices from './notices';
import operations from './operations';
import people from './people';
import personalData from './personal-data';
import policies from './policies';
import presences from './presences';
import qualities from './qualities';
import qualityList from './quality-list';
import qualityReader from './quality-reader';
import qualitySettings from './quality-settings';
import recomputeWorker from './recompute-worker';
import readiness from './readiness';
import restoring from './restoring';
import snapshots from './snapshots';
import withheld from './withheld';
import standings from './standings';
import stewards from './stewards';
import suggestions from './suggestions';

export default {
  access,
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
  'entry-names': entryNames,
  entrySearch,
  'file-uses': fileUses,
  'first-steps': firstSteps,
  freshness,
  'grid-starts': gridStarts,
  grids,
  history,
  'history-view': historyView,
  identities,
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
  withheld,
  standings,
  stewards,
  suggestions,
  'typed-entries': typedEntries,
  'upcoming-dates': upcomingDates,
  waiting,
};
