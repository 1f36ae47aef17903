import { translatorOf } from '../../../../../plugin-kit/server/translator';
import en from '../translations/en.json';
import fr from '../translations/fr.json';
import it from '../translations/it.json';

export const { translate, translateTo, languageOf } = translatorOf({ fr, en, it });
