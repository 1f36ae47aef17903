import { parserOf } from '../../../../../plugin-kit/server/parse';
import { translatorOf } from '../../../../../plugin-kit/server/translator';
import agoraEn from '../translations/agora/en.json';
import agoraFr from '../translations/agora/fr.json';
import agoraIt from '../translations/agora/it.json';
import en from '../translations/en.json';
import fr from '../translations/fr.json';
import it from '../translations/it.json';

export const { translate, translateTo, languageOf } = translatorOf({
  fr: { ...fr, ...agoraFr },
  en: { ...en, ...agoraEn },
  it: { ...it, ...agoraIt },
});

export const parse = parserOf(languageOf);
