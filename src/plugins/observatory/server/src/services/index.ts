import answers from './answers';
import catalogue from './catalogue';
import factStore from './fact-store';
import facts from './facts';
import figures from './figures';
import labels from './labels';
import liveFacts from './live-facts';
import observatoryPage from './observatory-page';
import places from './places';
import snapshots from './snapshots';

export default {
  answers,
  catalogue,
  'fact-store': factStore,
  facts,
  figures,
  labels,
  'live-facts': liveFacts,
  'observatory-page': observatoryPage,
  places,
  snapshots,
};
