import MarkdownIt from 'markdown-it';
import { withTypedMarks } from './markdown-marks';

/** A link leads to a page, a telephone or a mailbox, never to a script. */
const ADDRESS = /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i;
/** Titles of a text stand under those of its page. */
const FIRST_HEADING = 3;
const LAST_HEADING = 6;

/** CommonMark without HTML, and without what would make typed text disappear. */
const writer = new MarkdownIt('commonmark', { html: false, breaks: true, xhtmlOut: false }).disable([
  'reference',
  'lheading',
]);
writer.validateLink = (address) => ADDRESS.test(address);

const link = writer.renderer.rules.link_open;
writer.renderer.rules.link_open = (tokens, index, options, env, self) => {
  tokens[index]?.attrSet('rel', 'nofollow noopener ugc');
  return link ? link(tokens, index, options, env, self) : self.renderToken(tokens, index, options);
};
/** Pictures of other sites would tell them who reads: their words stay, their address does not. */
writer.renderer.rules.image = (tokens, index) => writer.utils.escapeHtml(tokens[index]?.content ?? '');
for (const rule of ['heading_open', 'heading_close'])
  writer.renderer.rules[rule] = (tokens, index, options, _env, self) => {
    const token = tokens[index];
    if (token) token.tag = `h${Math.min(LAST_HEADING, Number(token.tag.slice(1)) + FIRST_HEADING - 1)}`;
    return self.renderToken(tokens, index, options);
  };

/** Markdown that people wrote, as HTML: marks are drawn, markup is text. */
export const markdownToHtml = (markdown: string): string =>
  withTypedMarks(markdown, (marked) => writer.render(marked)).trim();
