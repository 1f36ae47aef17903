import channels from './channels';
import feeds from './feeds';
import items from './items';

export default { channels, feeds, items };
