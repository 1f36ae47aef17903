import { markdownToHtml } from '../../markdown-html';

/** A text that people wrote in markdown. */
export const Markdown = ({ text, lang }: { text: string; lang?: string }) => (
  <div class="prose" lang={lang} dangerouslySetInnerHTML={{ __html: markdownToHtml(text) }} />
);
