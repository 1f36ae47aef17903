import bank from './bank';
import questionnaires from './questionnaires';
import research from './research';
import results from './results';
import texts from './texts';

export default { bank, questionnaires, research, results, texts };
