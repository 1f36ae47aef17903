import { createErrors } from '../plugin-kit/server/errors';
import { translatorOf } from '../plugin-kit/server/translator';
import en from './messages/en.json';
import fr from './messages/fr.json';
import it from './messages/it.json';

export const { translate: t } = translatorOf({ fr, en, it });
export const { forbidden } = createErrors(t);
