import question from './question/schema.json';
import questionnaire from './questionnaire/schema.json';

export default {
  question: { schema: question },
  questionnaire: { schema: questionnaire },
};
