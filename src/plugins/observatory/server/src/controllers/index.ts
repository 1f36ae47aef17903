import home from './home';
import indicators from './indicators';

export default { home, indicators };
