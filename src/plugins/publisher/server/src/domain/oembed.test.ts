import { linkAnswer, oembedXml, ownAddress, richAnswer } from './oembed';

const provider = { name: 'Vallées', url: 'https://site.example' };
const address = 'https://site.example/embed/agenda?view=list&lang=fr';
const anywhere = { maxWidth: null, maxHeight: null };

describe('what software shows of a list whose address is pasted', () => {
  it('is a frame, no larger than there is room for', () => {
    const answer = richAnswer({ title: 'Agenda', address, view: 'list' }, { maxWidth: 480, maxHeight: 300 }, provider);
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 480, height: 300, provider_name: 'Vallées' });
    expect(answer.html).toContain(
      '<iframe src="https://site.example/embed/agenda?view=list&amp;lang=fr" width="480" height="300" title="Agenda"',
    );
  });

  it('shows as text whatever people called it, in XML too', () => {
    const title = '"><script>alert(1)</script> & co';
    const answer = richAnswer({ title, address, view: 'map' }, anywhere, provider);
    expect(answer.html).not.toContain('<script>');
    const xml = oembedXml(answer);
    expect(xml).toContain('<title>&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; co</title>');
    expect(xml).toContain('&amp;quot;&amp;gt;&amp;lt;script');
  });
});

describe('what software shows of an entry whose address is pasted', () => {
  const pictures = [
    { url: 'https://site.example/small.jpg', width: 500, height: 333 },
    { url: 'https://site.example/large.jpg', width: 1600, height: 1066 },
  ];

  it('is a link with the largest picture that has room', () => {
    const answer = linkAnswer({ title: 'Fables', pictures }, { maxWidth: 600, maxHeight: null }, provider);
    expect(answer).toMatchObject({ type: 'link', title: 'Fables', thumbnail_url: pictures[0]?.url });
    expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([500, 333]);
  });

  it('has no picture when none has room', () => {
    const answer = linkAnswer({ title: 'Fables', pictures }, { maxWidth: 100, maxHeight: null }, provider);
    expect(answer).not.toHaveProperty('thumbnail_url');
  });
});

describe('an address that is pasted', () => {
  it.each([
    ['https://site.example/fr/agenda?pricing=free', '/fr/agenda'],
    ['http://site.example/fr/agenda', '/fr/agenda'],
    ['https://site.example.evil/fr/agenda', null],
    ['https://site.example@evil.example/fr/agenda', null],
    ['https://site.example:8443/fr/agenda', null],
    ['javascript:alert(1)', null],
    ['/fr/agenda', null],
  ])('%s is of this site: %s', (url, path) => {
    expect(ownAddress(url, 'https://site.example')?.path ?? null).toBe(path);
  });
});
