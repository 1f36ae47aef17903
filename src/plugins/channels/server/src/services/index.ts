import channels from './channels';
import entries from './entries';
import entryGraph from './entry-graph';
import items from './items';
import locales from './locales';
import outbox from './outbox';
import projector from './projector';
import recordStore from './record-store';
import records from './records';
import sources from './sources';
import withheldLinks from './withheld-links';

export default {
  channels,
  entries,
  'entry-graph': entryGraph,
  items,
  locales,
  outbox,
  projector,
  'record-store': recordStore,
  records,
  sources,
  'withheld-links': withheldLinks,
};
