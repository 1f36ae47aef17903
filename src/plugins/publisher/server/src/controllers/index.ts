import channels from './channels';
import messages from './messages';

export default { channels, messages };
