import adminChannels from './admin/channels';
import adminCurations from './admin/curations';
import adminPreviews from './admin/previews';
import adminSources from './admin/sources';
import adminTokens from './admin/tokens';
import changes from './changes';
import channels from './channels';
import documentation from './documentation';
import facets from './facets';
import files from './files';
import items from './items';
import terms from './terms';

export default {
  changes,
  channels,
  documentation,
  facets,
  files,
  items,
  terms,
  'admin-channels': adminChannels,
  'admin-curations': adminCurations,
  'admin-previews': adminPreviews,
  'admin-tokens': adminTokens,
  'admin-sources': adminSources,
};
