import { scopeCss } from './scope-css';

const scoped = (css: string) => scopeCss(css, '.part', 'part');

describe('a style sheet for a part of a page that is not ours', () => {
  it('names nothing outside of the part', () => {
    expect(scoped('.card,.row :is(h3,h4),a:hover{color:red}')).toBe(
      '.part .card,.part .row :is(h3,h4),.part a:hover{color:red}',
    );
  });

  it('measures the part, not the window', () => {
    expect(scoped('@media (min-width: 36rem){.row{gap:2vw}}')).toBe(
      '@container part (min-width: 576px){.part .row{gap:2cqi}}',
    );
    expect(scoped('@media (prefers-reduced-motion: reduce){.a{top:0}}')).toBe(
      '@media (prefers-reduced-motion: reduce){.part .a{top:0}}',
    );
  });

  it('measures by its own size, not by the root of the page around', () => {
    expect(scoped('.a{margin:-0.5rem 1rem;padding:clamp(1rem, 2vw, .5rem)}')).toBe(
      '.part .a{margin:calc(-0.5 * var(--size)) calc(1 * var(--size));padding:clamp(calc(1 * var(--size)), 2cqi, calc(.5 * var(--size)))}',
    );
  });

  it('leaves fonts as they are, and says which rule is not closed', () => {
    expect(scoped("@font-face{font-family:'A'}")).toBe("@font-face{font-family:'A'}");
    expect(() => scoped('.a{color:red')).toThrow('not closed');
  });
});
