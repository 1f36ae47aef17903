import MarkdownIt, { type Token } from 'markdown-it';
import { withTypedMarks } from './markdown-marks';

/**
 * CommonMark without what would make typed text disappear: HTML stays as it was typed, and so do definitions of references and
 * lines of dashes under a text. Addresses stay as they are written.
 */
const reader = new MarkdownIt('commonmark', { html: false }).disable(['reference', 'lheading']);
reader.normalizeLink = (address) => address;
reader.normalizeLinkText = (address) => address;

/** Markdown as a reader without markup sees it: marks taken off, bullets kept, addresses of links in brackets. */
export const markdownToText = (markdown: string): string =>
  withTypedMarks(markdown, (marked) => blocksOf(reader.parse(marked, {}))).trim();

/** A text that markdown shows as it is. */
export const toMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>&]/g, '\\$&')
    .replace(
      /^(\s*)([#+-]|\d+[.)])/gm,
      (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    );

interface Block {
  text: string;
  isItem?: true;
}

interface Item {
  mark: string;
  blocks: Block[];
}

function blocksOf(tokens: Token[]): string {
  const open: Item[] = [{ mark: '', blocks: [] }];
  const add = (block: Block) => open.at(-1)?.blocks.push(block);
  for (const token of tokens) {
    if (token.type === 'inline') add({ text: lineOf(token.children ?? []) });
    else if (token.type === 'fence' || token.type === 'code_block') add({ text: token.content.trimEnd() });
    else if (token.type === 'hr') add({ text: token.markup });
    else if (token.type === 'list_item_open') open.push({ mark: markOf(token), blocks: [] });
    else if (token.type === 'list_item_close') add({ text: itemText(open.pop() as Item), isItem: true });
  }
  return joined(open[0]?.blocks ?? [], '\n\n');
}

const markOf = ({ info, markup }: Token): string => (info ? `${info}${markup} ` : '- ');

const itemText = ({ mark, blocks }: Item): string =>
  `${mark}${joined(blocks, '\n').replaceAll('\n', `\n${' '.repeat(mark.length)}`)}`;

/** Items of a list follow each other, whatever their marks; other blocks are apart. */
const joined = (blocks: Block[], between: string): string =>
  blocks.reduce((text, block, index) => {
    if (index === 0) return block.text;
    return `${text}${block.isItem && blocks[index - 1]?.isItem ? '\n' : between}${block.text}`;
  }, '');

interface Link {
  /** Where its words begin. */
  from: number;
  address: string;
  /** Its words are its address. */
  isBare: boolean;
}

function lineOf(tokens: Token[]): string {
  let text = '';
  const links: Link[] = [];
  for (const token of tokens) {
    const { type, content, children, info } = token;
    if (type === 'softbreak' || type === 'hardbreak') text += '\n';
    else if (type === 'image') text += lineOf(children ?? []);
    else if (type === 'link_open') {
      links.push({ from: text.length, address: token.attrGet('href') ?? '', isBare: info === 'auto' });
    } else if (type === 'link_close') text += addressAfter(text, links.pop());
    else text += content;
  }
  return text;
}

/** The address of a link in brackets, unless its words are the address. */
function addressAfter(text: string, link: Link | undefined): string {
  if (!link || link.isBare || link.address === '' || link.address.startsWith('#')) return '';
  const address = link.address.replace(/^(mailto|tel):/i, '');
  const words = text.slice(link.from).trim();
  if (words === '') return address;
  return words === address ? '' : ` (${address})`;
}
