import { existsSync } from 'node:fs';
import path from 'node:path';
import { createIntl } from 'react-intl';
import fr from './fr.json';
import italian from './it.json';
import strapiFr from './strapi/fr.json';
import strapiIt from './strapi/it.json';

type Messages = Record<string, string>;

/** Where each package of Strapi keeps its messages, and what it puts before their keys. */
const PACKAGES = {
  admin: { folder: 'admin/dist/admin/admin/src/translations', prefix: '' },
  'content-manager': { folder: 'content-manager/dist/admin/translations', prefix: 'content-manager.' },
  upload: { folder: 'upload/dist/admin/translations', prefix: 'upload.' },
  i18n: { folder: 'i18n/dist/admin/translations', prefix: 'i18n.' },
  email: { folder: 'email/dist/admin/translations', prefix: 'email.' },
};

/** What our admin never shows. */
const NEVER_SHOWN = [
  // Paid features, trials and their announcements.
  /^Settings\.(permissions\.auditLogs|sso|content-history|page\.|application\.ee)/,
  /^app\.components\.(FreeTrial|UpsellBanner|LeftMenu\.trialCountdown|BlockLink\.cloud|NpsSurvey|MediaLibraryBanner)/,
  /^notification\.ee\./,
  /^content-manager\.history\./,
  /[.]CMEditViewAITranslation|aiLocalizations|ai-translations|aiMetadata|^upload\.ai\.|\.ai$|[mM]etadata(Generated|Skipped|Failed)|generatingMetadata|create-metadata/,
  // The tour for developers, and the home that ours replaces.
  /^tours\.|^app\.components\.(GuidedTour|Onboarding)/,
  /^HomePage\.|^widget\.|^content-manager\.widget\./,
  // Previews of a site, which is not set up.
  /^content-manager\.preview\./,
];

const ours = { fr: { ...fr, ...strapiFr } as Messages, it: { ...italian, ...strapiIt } as Messages };

/** None for a language that a package of Strapi does not have. */
function messagesOf(folder: string, language: string): Messages {
  const file = path.resolve(__dirname, '../../../node_modules/@strapi', folder, `${language}.json.js`);
  if (!existsSync(file)) return {};
  const messages = require(file) as Messages & { default?: Messages };
  return messages.default ?? messages;
}

describe.each(['fr', 'it'] as const)('the admin of Strapi in %s', (language) => {
  it.each(Object.entries(PACKAGES))('has every message that is shown: %s', (_name, { folder, prefix }) => {
    const translated = messagesOf(folder, language);
    const missing = Object.keys(messagesOf(folder, 'en'))
      .filter((key) => !(key in translated) && !(`${prefix}${key}` in ours[language]))
      .filter((key) => !NEVER_SHOWN.some((pattern) => pattern.test(`${prefix}${key}`)));
    expect(missing).toEqual([]);
  });
});

describe('the words that we add to Strapi', () => {
  it.each(['fr', 'it'] as const)('are messages that can be said in %s', (language) => {
    const messages = ours[language];
    const { formatMessage } = createIntl({
      locale: language,
      messages,
      onError: (error) => {
        throw error;
      },
    });
    for (const [id, text] of Object.entries(messages)) expect(formatMessage({ id }, valuesOf(text))).not.toBe('');
  });
});

/** A number for each value, and for each tag what it holds. */
const valuesOf = (text: string) => ({
  ...Object.fromEntries([...text.matchAll(/\{(\w+)/g)].map(([, name]) => [name, 1])),
  ...Object.fromEntries([...text.matchAll(/<(\w+)>/g)].map(([, tag]) => [tag, (held: string[]) => held.join('')])),
});
