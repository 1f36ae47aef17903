import uses from './uses';

export default { uses };
