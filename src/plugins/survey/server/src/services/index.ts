import answers from './answers';
import bank from './bank';
import personalData from './personal-data';
import questionnaires from './questionnaires';
import research from './research';
import results from './results';
import snapshots from './snapshots';
import texts from './texts';
import tickets from './tickets';
import traces from './traces';

export default {
  answers,
  bank,
  'personal-data': personalData,
  questionnaires,
  research,
  results,
  snapshots,
  texts,
  tickets,
  traces,
};
