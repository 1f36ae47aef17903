import countStore from './count-store';
import counters from './counters';
import uses from './uses';

export default { 'count-store': countStore, counters, uses };
