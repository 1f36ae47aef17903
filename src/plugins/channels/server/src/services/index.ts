import changeLog from './change-log';
import channels from './channels';
import contracts from './contracts';
import curations from './curations';
import deliveryObservers from './delivery-observers';
import entries from './entries';
import board from './board';
import entryChannels from './entry-channels';
import entryGraph from './entry-graph';
import facets from './facets';
import filling from './filling';
import itemStore from './item-store';
import formats from './formats';
import items from './items';
import knownTerms from './known-terms';
import liveChannels from './live-channels';
import locales from './locales';
import outbox from './outbox';
import ownChannels from './own-channels';
import overlayPictures from './overlay-pictures';
import personalData from './personal-data';
import previews from './previews';
import projection from './projection';
import projector from './projector';
import publicChannels from './public-channels';
import publications from './publications';
import readersTerms from './readers-terms';
import rebuilding from './rebuilding';
import recordFilters from './record-filters';
import recordGenerations from './record-generations';
import recordObservers from './record-observers';
import recordStore from './record-store';
import records from './records';
import rendering from './rendering';
import renditions from './renditions';
import search from './search';
import sentences from './sentences';
import timeBoundaries from './time-boundaries';
import slowAnswers from './slow-answers';
import sources from './sources';
import tokens from './tokens';
import versions from './versions';
import suspendedLinks from './suspended-links';

export default {
  'change-log': changeLog,
  channels,
  contracts,
  curations,
  'delivery-observers': deliveryObservers,
  entries,
  board,
  'entry-channels': entryChannels,
  'entry-graph': entryGraph,
  facets,
  filling,
  formats,
  'item-store': itemStore,
  items,
  'known-terms': knownTerms,
  'live-channels': liveChannels,
  locales,
  outbox,
  'overlay-pictures': overlayPictures,
  'own-channels': ownChannels,
  'personal-data': personalData,
  previews,
  projection,
  projector,
  'public-channels': publicChannels,
  publications,
  'readers-terms': readersTerms,
  rebuilding,
  'record-filters': recordFilters,
  'record-generations': recordGenerations,
  'record-observers': recordObservers,
  'record-store': recordStore,
  records,
  rendering,
  renditions,
  search,
  sentences,
  'time-boundaries': timeBoundaries,
  'slow-answers': slowAnswers,
  sources,
  tokens,
  versions,
  'suspended-links': suspendedLinks,
};
