import { nameOf } from './file-name';

describe('the name of a file', () => {
  it.each([
    ['affiche.png', 'affiche.png'],
    ['Affiche d’été.PNG', 'Affiche d’été.png'],
    ['affiche.html', 'affiche.html.png'],
    ['affiche.jpg', 'affiche.png'],
    ['affiche.svg.', 'affiche.svg.png'],
    ['../../etc/passwd', 'etc passwd.png'],
    ['C:\\photos\\loge.png', 'C photos loge.png'],
    ['a\u202egnp.exe', 'a gnp.exe.png'],
    ['x.php\0.png', 'x.php.png'],
    ['x.html%00.png', 'x.html.png'],
    ['', 'fichier.png'],
    ['...', 'fichier.png'],
  ])('%j becomes %j', (given, expected) => {
    expect(nameOf(given, 'png')).toBe(expected);
  });

  it('is cut between letters, never inside of one', () => {
    expect(nameOf('🎭'.repeat(200), 'pdf')).toBe(`${'🎭'.repeat(120)}.pdf`);
  });
});
