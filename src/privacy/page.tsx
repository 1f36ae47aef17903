import { Facts } from '../plugin-kit/site/components/facts';
import type { SiteFrame } from '../plugin-kit/site/frame';
import { renderPage } from '../plugin-kit/site/render-page';
import { processings, type Processing } from '../ontology/cooperative/personal-data';
import type { Locale } from '../ontology/i18n-text';
import { textIn } from '../ontology/mappings/text-in';
import { privacyText, type TextName } from './texts';

/** The register as the CNIL's model lays it out, then the rights of people and whom they ask. */
export function privacyPage(frame: SiteFrame, translations: Record<Locale, string>, contact: string): string {
  const { language } = frame;
  const t = (name: TextName) => privacyText(language, name);
  return renderPage({
    ...{ frame, title: t('title'), description: t('lead'), translations, width: 'text' },
    canonical: translations[language],
    children: (
      <article class="chapter">
        <div class="page-head">
          <h1>{t('title')}</h1>
          <p class="lead">{t('lead')}</p>
        </div>
        {processings.map((processing, index) => (
          <Section key={index} processing={processing} locale={language} />
        ))}
        <section>
          <h2>{t('rights')}</h2>
          <p>{t('rightsText')}</p>
          <p>
            {t('authority')} <a href="https://www.cnil.fr/">cnil.fr</a>
          </p>
        </section>
        <section>
          <h2>{t('contact')}</h2>
          <p>{contact ? <a href={`mailto:${contact}`}>{contact}</a> : t('contactUnknown')}</p>
        </section>
      </article>
    ),
  });
}

const Section = ({ processing, locale }: { processing: Processing; locale: Locale }) => (
  <section>
    <h2>{textIn(processing.name, locale)}</h2>
    <Facts
      rows={facts(processing, locale).map(([name, value]) => ({
        label: privacyText(locale, name),
        values: [{ value }],
      }))}
    />
  </section>
);

const facts = (
  { purpose, basis, people, categories, recipients, retention }: Processing,
  locale: Locale,
): [TextName, string][] => [
  ['purpose', textIn(purpose, locale) ?? ''],
  ['basis', privacyText(locale, `basis.${basis}`)],
  ['people', textIn(people, locale) ?? ''],
  ['categories', textIn(categories, locale) ?? ''],
  ['recipients', textIn(recipients, locale) ?? ''],
  ['retention', textIn(retention, locale) ?? ''],
];
