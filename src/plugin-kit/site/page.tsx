import type { ComponentChildren } from 'preact';
import type { SiteFrame, SiteLink } from './frame';
import { Head, type HeadProps } from './head';
import { LANGUAGES, type Language } from './languages';
import { siteText } from './texts';

export interface PageProps extends HeadProps {
  frame: SiteFrame;
  /** The entry of the navigation to which the page belongs, by its address. */
  section?: string;
  /** A page of text keeps its lines short. */
  width?: 'wide' | 'text';
  children: ComponentChildren;
  /** What stands above the footer of the site: of the page alone. */
  colophon?: ComponentChildren;
}

/** A page as anybody reads it: a way to its content, the name of the site, where to go, its languages, what it says. */
export function Page({ section, width = 'wide', children, colophon, ...head }: PageProps) {
  const { frame, translations } = head;
  return (
    <html lang={frame.language}>
      <Head {...head} />
      <body>
        <a class="skip" href="#content">
          {siteText(frame.language, 'skip')}
        </a>
        <Header frame={frame} section={section} translations={translations} />
        <main id="content" tabindex={-1} class={width === 'text' ? 'wrap text-width' : 'wrap'}>
          {children}
        </main>
        <Footer frame={frame} colophon={colophon} />
      </body>
    </html>
  );
}

function Header({ frame, section, translations }: Pick<PageProps, 'frame' | 'section' | 'translations'>) {
  const { language, navigation } = frame;
  return (
    <header class="site-header wrap">
      <Brand frame={frame} />
      {navigation.length > 0 && (
        <nav class="site-navigation" aria-label={siteText(language, 'navigation')}>
          <ul>
            {navigation.map(({ label, href }) => (
              <li key={href}>
                <a href={href} aria-current={href === section ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {translations && <LanguageSwitch current={language} translations={translations} />}
    </header>
  );
}

function Brand({ frame: { siteName, logo, home } }: { frame: SiteFrame }) {
  const name = logo ? <img src={logo.src} width={logo.width} height={logo.height} alt={siteName} /> : siteName;
  return <p class="brand">{home ? <a href={home}>{name}</a> : name}</p>;
}

function LanguageSwitch({
  current,
  translations,
}: {
  current: Language;
  translations: Partial<Record<Language, string>>;
}) {
  const languages = (Object.keys(LANGUAGES) as Language[]).filter((language) => translations[language]);
  return (
    <nav class="languages" aria-label={siteText(current, 'languages')}>
      <ul>
        {languages.map((language) => (
          <li key={language}>
            <a
              href={translations[language]}
              lang={language}
              hreflang={language}
              aria-current={language === current ? 'true' : undefined}
            >
              {LANGUAGES[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Footer({ frame: { language, footer, notice, siteName }, colophon }: Pick<PageProps, 'frame' | 'colophon'>) {
  return (
    <footer class="site-footer">
      {colophon && <div class="wrap colophon">{colophon}</div>}
      <div class="wrap footer-end">
        <p>{notice ?? siteName}</p>
        {footer.length > 0 && (
          <nav aria-label={siteText(language, 'footer')}>
            <ul>{footer.map(footerLink)}</ul>
          </nav>
        )}
      </div>
    </footer>
  );
}

const footerLink = ({ label, href }: SiteLink) => (
  <li key={href}>
    <a href={href}>{label}</a>
  </li>
);
