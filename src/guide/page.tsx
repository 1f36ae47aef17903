import MarkdownIt from 'markdown-it';
import type { SiteFrame } from '../plugin-kit/site/frame';
import { renderPage } from '../plugin-kit/site/render-page';

/** The guide is ours, and still nothing in it is taken for markup: it speaks of addresses and of code. */
const reader = new MarkdownIt({ html: false });
/** What is wider than a telephone is pushed aside with the keyboard too. */
reader.renderer.rules.table_open = () => '<div class="scrolled" tabindex="0"><table>\n';
/** The pictures are taken in one size; it is said so that nothing moves when they come. */
export const PICTURE_SIZE = { width: 1100, height: 760 };
reader.renderer.rules.image = (tokens, index, options, _env, self) => {
  const image = tokens[index];
  image?.attrSet('width', String(PICTURE_SIZE.width));
  image?.attrSet('height', String(PICTURE_SIZE.height));
  image?.attrSet('loading', 'lazy');
  if (image) image.attrSet('alt', self.renderInlineAsText(image.children ?? [], options, {}));
  return self.renderToken(tokens, index, options);
};
reader.renderer.rules.table_close = () => '</table></div>\n';

/** A chapter of the guide as a page that anybody reads, without scripts. */
export const guidePage = (frame: SiteFrame, markdown: string, isContents: boolean): string =>
  renderPage({
    ...{ frame, title: /^# (.+)$/m.exec(markdown)?.[1] ?? 'Guide', section: '/guide', width: 'text' },
    children: (
      <>
        {!isContents && (
          <nav class="way-back" aria-label="Guide">
            <a href="/guide">Sommaire du guide</a>
          </nav>
        )}
        <article
          class="prose guide"
          dangerouslySetInnerHTML={{
            __html: reader.render(withAddresses(markdown)).replaceAll('<pre>', `<pre tabindex="0">`),
          }}
        />
      </>
    ),
  });

/** Chapters point to each other's files, and to pictures beside them: here each has its address. */
export const withAddresses = (markdown: string): string =>
  markdown
    .replaceAll('](images/', '](/guide/images/')
    .replace(/\]\((README|[a-z-]+)\.md(#[^)]*)?\)/g, (_link, chapter: string, anchor = '') =>
      chapter === 'README' ? `](/guide${anchor})` : `](/guide/${chapter}${anchor})`,
    );
