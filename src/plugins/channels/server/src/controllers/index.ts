import changes from './changes';
import channels from './channels';
import feeds from './feeds';
import items from './items';

export default { changes, channels, feeds, items };
