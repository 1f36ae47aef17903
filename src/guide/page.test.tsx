import { readdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { SiteFrame } from '../plugin-kit/site/frame';
import { guidePage, PICTURE_SIZE, withAddresses } from './page';

const frame: SiteFrame = {
  ...{
    language: 'fr',
    siteName: 'OduS',
    logo: null,
    home: null,
    navigation: [],
    footer: [],
    notice: null,
    report: null,
    oembed: null,
    tokens: {},
  },
  ...{ style: { address: '/site/site.css', fonts: [] }, version: '1' },
};

describe('a chapter of the guide', () => {
  it('leads to the others by their addresses', () => {
    expect(
      withAddresses('Voir [Traduire](traduire.md), [un lieu](lieux-et-salles.md#gps) et [le reste](README.md).'),
    ).toBe('Voir [Traduire](/guide/traduire), [un lieu](/guide/lieux-et-salles#gps) et [le reste](/guide).');
    expect(withAddresses('![L’accueil](images/accueil.png)')).toBe('![L’accueil](/guide/images/accueil.png)');
    expect(withAddresses('[CNIL](https://www.cnil.fr/)')).toBe('[CNIL](https://www.cnil.fr/)');
  });

  it('has its title, its tables and a way back to the contents', () => {
    const page = guidePage(frame, '# Traduire\n\n| mot | sens |\n| --- | --- |\n| a | <b> |', false);
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain('<title>Traduire · OduS</title>');
    expect(page).toContain('<td>&lt;b&gt;</td>');
    expect(page).toContain('<a href="/guide">Sommaire du guide</a>');
    expect(guidePage(frame, '# Guide', true)).not.toContain('Sommaire');
  });

  it('says the size of its pictures, so that nothing moves when they come', async () => {
    const page = guidePage(frame, '# Guide\n\n![L’accueil](images/accueil.png)', true);
    expect(page).toContain(
      '<img src="/guide/images/accueil.png" alt="L’accueil" width="1100" height="760" loading="lazy">',
    );
    const folder = path.resolve(__dirname, '..', '..', 'docs', 'guide', 'images');
    for (const picture of readdirSync(folder)) {
      const { width, height } = await sharp(path.join(folder, picture)).metadata();
      expect({ picture, width, height }).toEqual({ picture, ...PICTURE_SIZE });
    }
  });
});
