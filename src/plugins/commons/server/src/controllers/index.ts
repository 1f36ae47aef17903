import claims from './claims';
import comments from './comments';
import concurrency from './concurrency';
import dateOptions from './date-options';
import dates from './dates';
import duplicates from './duplicates';
import entering from './entering';
import history from './history';
import home from './home';
import map from './map';
import notices from './notices';
import publications from './publications';
import quality from './quality';
import stewards from './stewards';
import suggestions from './suggestions';

export default {
  claims,
  comments,
  concurrency,
  'date-options': dateOptions,
  dates,
  duplicates,
  entering,
  history,
  home,
  map,
  notices,
  publications,
  quality,
  stewards,
  suggestions,
};
