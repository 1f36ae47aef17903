import directories from './directories';
import embedFiles from './embed-files';
import embeds from './embeds';
import frame from './frame';
import home from './home';
import ideas from './ideas';
import listPage from './list-page';
import lists from './lists';
import messages from './messages';
import oembed from './oembed';
import places from './places';
import replyAddresses from './reply-addresses';
import settings from './settings';
import siteChannels from './site-channels';
import siteState from './site-state';
import siteContent from './site-content';
import sitemaps from './sitemaps';

export default {
  directories,
  'embed-files': embedFiles,
  embeds,
  frame,
  home,
  ideas,
  'list-page': listPage,
  lists,
  messages,
  oembed,
  places,
  'reply-addresses': replyAddresses,
  settings,
  'site-channels': siteChannels,
  'site-content': siteContent,
  sitemaps,
  'site-state': siteState,
};
