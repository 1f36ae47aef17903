import {
  calendarCode,
  elementCode,
  frameAddress,
  frameCode,
  listAddress,
  screenAddress,
  shortcode,
  type Embed,
} from './embed-code';

const file = { src: 'https://odus.example/embed/v1/odus.js', integrity: 'sha384-abc' };
const embed: Embed = {
  ...{ site: 'https://odus.example', slug: 'agenda', name: 'Agenda « <b> & "co" »', isDated: true },
  ...{ view: 'list', lang: 'fr', limit: 10, filters: { accessServices: ['sign_language', 'relaxed'], commune: [] } },
  look: null,
};
const look = { accent: '#b93c0a', background: '#101020', text: '#ffffff', radius: 4 };

describe('what a webmaster copies', () => {
  it('is an element with a link inside, whose script is held to its hash', () => {
    expect(elementCode(embed, file))
      .toBe(`<script src="https://odus.example/embed/v1/odus.js" integrity="sha384-abc" crossorigin="anonymous" defer></script>
<odus-agenda channel="agenda" view="list" lang="fr" limit="10" access-services="sign_language,relaxed">
  <a href="https://odus.example/fr/agenda/agenda?accessServices=sign_language%2Crelaxed">Agenda « &lt;b&gt; &amp; &quot;co&quot; »</a>
</odus-agenda>`);
  });

  it('is an iframe with a title, in the colours that were chosen', () => {
    expect(frameAddress({ ...embed, filters: {}, look })).toBe(
      'https://odus.example/embed/agenda?view=list&lang=fr&limit=10&accent=b93c0a&background=101020&text=ffffff&radius=4&theme=dark',
    );
    expect(frameCode({ ...embed, look }, file)).toContain('title="Agenda « &lt;b&gt; &amp; &quot;co&quot; »"');
    expect(elementCode({ ...embed, look }, file)).toContain(
      'theme="dark" style="--odus-accent:#b93c0a;--odus-on-accent:#ffffff;',
    );
  });

  it('is a shortcode, a screen, a list on the site, links that subscribe', () => {
    expect(shortcode({ ...embed, limit: null })).toBe(
      '[odus channel="agenda" view="list" lang="fr" accessServices="sign_language,relaxed"]',
    );
    expect(screenAddress({ ...embed, filters: {} })).toBe('https://odus.example/embed/agenda?view=screen&lang=fr');
    expect(listAddress({ ...embed, isDated: false, filters: {} })).toBe('https://odus.example/fr/directory/agenda');
    expect(calendarCode({ ...embed, filters: {} }, { subscribe: 'S’abonner', download: 'Télécharger' })).toBe(
      '<a href="webcal://odus.example/api/channels/agenda.ics">S’abonner</a>\n<a href="https://odus.example/api/channels/agenda.ics">Télécharger</a>',
    );
  });
});
