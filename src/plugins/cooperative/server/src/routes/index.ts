import decisions from './decisions';
import ideas from './ideas';
import personalData from './personal-data';
import publicDecisions from './public-decisions';
import rights from './rights';
import vocabulary from './vocabulary';

export default {
  'content-api': { type: 'content-api', routes: publicDecisions },
  admin: { type: 'admin', routes: [...rights, ...ideas, ...decisions, ...vocabulary, ...personalData] },
};
