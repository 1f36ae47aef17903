import { Card } from './components/card';
import { DayList } from './components/day-list';
import type { SiteFrame } from './frame';
import { contentSecurityPolicy } from './answer-page';
import { renderPage } from './render-page';

const frame: SiteFrame = {
  ...{
    language: 'fr',
    siteName: 'Vallées',
    logo: null,
    home: '/fr',
    version: '1',
    notice: 'Données libres',
    report: null,
    oembed: null,
    tokens: {},
  },
  navigation: [{ label: 'Agenda', href: '/fr/agenda' }],
  footer: [{ label: 'Vie privée', href: '/fr/privacy' }],
  style: { address: '/site/site.0123456789ab.css', fonts: ['/site/inter-latin.0123456789ab.woff2'] },
};

describe('a page of the site', () => {
  it('has a title, a language, one style sheet, a way to its content and to where one may go', () => {
    const page = renderPage({ frame, title: 'Agenda', section: '/fr/agenda', children: <h1>Agenda</h1> });
    expect(page).toMatch(/^<!doctype html>\n<html lang="fr"><head><meta charset="utf-8"\/>/);
    expect(page).toContain('<title>Agenda · Vallées</title>');
    expect(page).toContain('<link rel="stylesheet" href="/site/site.0123456789ab.css"/>');
    expect(page).toContain('<a class="skip" href="#content">Aller au contenu</a>');
    expect(page).toContain('<a href="/fr/agenda" aria-current="page">Agenda</a>');
    expect(page).toContain('<p class="brand"><a href="/fr">Vallées</a></p>');
    expect(page).toContain('<a href="/fr/privacy">Vie privée</a>');
    expect(page).toContain('<meta property="og:title" content="Agenda"/>');
  });

  it('says where it is in other languages and formats, and is left out of search engines when it says so', () => {
    const translations = { fr: 'https://site.example/fr', en: 'https://site.example/en' };
    const page = renderPage({
      ...{ frame, title: 'Agenda', translations, isIndexed: false, children: null },
      canonical: translations.fr,
      alternates: [{ type: 'text/calendar', href: '/a.ics' }],
    });
    expect(page).toContain('<meta name="robots" content="noindex"/>');
    expect(page).not.toContain('og:');
    expect(page).toContain('<link rel="canonical" href="https://site.example/fr"/>');
    expect(page).toContain('<link rel="alternate" hreflang="en" href="https://site.example/en"/>');
    expect(page).toContain('<link rel="alternate" hreflang="x-default" href="https://site.example/fr"/>');
    expect(page).toContain('<link rel="alternate" type="text/calendar" href="/a.ics"/>');
    expect(page).toContain('<a href="https://site.example/en" lang="en" hreflang="en">English</a>');
  });

  it('shows as text whatever people wrote, in its data too', () => {
    const title = '</title></script><img src=x onerror="alert(1)">';
    const page = renderPage({
      ...{ frame, title, description: title, linkedData: { name: title } },
      children: <Card href="/x" title={title} where={title} poster={{ title, subtitle: title }} />,
    });
    expect(page).not.toContain('<img');
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    expect(page).not.toMatch(/ style=/);
  });

  it('shows dates by day, a cancelled one being marked', () => {
    const rows = [
      {
        ...{ href: '/x', title: 'Fables', time: '15h', dateTime: '2027-01-01T15:00:00+01:00', lines: ['Briançon'] },
        ...{ tags: [{ label: 'Annulé', tone: 'off' as const }], isCancelled: true },
      },
    ];
    const page = renderPage({
      ...{ frame, title: 'Agenda' },
      children: <DayList language="fr" days={[{ date: '2027-01-01', rows }]} />,
    });
    expect(page).toContain(
      '<time datetime="2027-01-01"><b>1</b> <span>vendredi</span> <span>janvier 2027</span></time>',
    );
    expect(page).toContain('<li class="row cancelled"><time datetime="2027-01-01T15:00:00+01:00">15h</time>');
    expect(page).toContain('<li class="off">Annulé</li>');
  });

  it('may load nothing that runs', () => {
    expect(contentSecurityPolicy()).toBe(
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' https: http:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
  });
});
