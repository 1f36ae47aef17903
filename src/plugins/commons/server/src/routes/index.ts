import comments from './comments';
import { dateRoutes } from './dates';
import duplicates from './duplicates';
import { entering } from './entering';
import history from './history';
import home from './home';
import notices from './notices';
import quality from './quality';
import stewards from './stewards';

export default {
  admin: {
    type: 'admin',
    routes: [
      ...comments,
      ...dateRoutes,
      ...duplicates,
      ...entering,
      ...history,
      ...home,
      ...notices,
      ...quality,
      ...stewards,
    ],
  },
};
