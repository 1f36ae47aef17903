import changeLog from './change-log';
import channels from './channels';
import entries from './entries';
import entryGraph from './entry-graph';
import filling from './filling';
import itemStore from './item-store';
import items from './items';
import liveChannels from './live-channels';
import locales from './locales';
import outbox from './outbox';
import projection from './projection';
import projector from './projector';
import publications from './publications';
import recordStore from './record-store';
import records from './records';
import settling from './settling';
import sources from './sources';
import versions from './versions';
import withheldLinks from './withheld-links';

export default {
  'change-log': changeLog,
  channels,
  entries,
  'entry-graph': entryGraph,
  filling,
  'item-store': itemStore,
  items,
  'live-channels': liveChannels,
  locales,
  outbox,
  projection,
  projector,
  publications,
  'record-store': recordStore,
  records,
  settling,
  sources,
  versions,
  'withheld-links': withheldLinks,
};
