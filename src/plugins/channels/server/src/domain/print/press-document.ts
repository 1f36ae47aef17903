import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Card } from '../../../../../../plugin-kit/presentation';
import { withoutTimes } from '../formats/zip-times';
import { xmlText } from '../formats/feed-text';
import type { CardGroup } from './group-cards';
import type { Heading } from './heading';

const TAGS: Record<string, string> = { fr: 'fr-FR', en: 'en-GB', it: 'it-IT' };

interface PressDocument {
  heading: Heading;
  groups: CardGroup[];
  locale: string;
  /** Instant of the channel's last change, milliseconds: the same programme is always the same file. */
  changedAt: number;
  line(card: Card): string;
  empty: string;
}

/** An agenda for the press as a document of a word processor (ECMA-376): real headings, its language, its title. */
export async function pressDocument({
  heading,
  groups,
  locale,
  changedAt,
  line,
  empty,
}: PressDocument): Promise<Buffer> {
  const { title, partner, period, updated, rights } = heading;
  const document = new Document({
    title: xmlText(title),
    creator: xmlText(partner),
    lastModifiedBy: xmlText(partner),
    description: xmlText(period),
    styles: styles(TAGS[locale] ?? locale),
    sections: [
      {
        footers: { default: pageNumbers },
        children: [
          paragraph(title, { heading: HeadingLevel.HEADING_1 }),
          paragraph([partner, period].filter(Boolean).join(' · ')),
          ...groups.flatMap((group) => [
            ...(group.kicker ? [paragraph(group.kicker, { style: 'Month' })] : []),
            paragraph(group.title, { heading: HeadingLevel.HEADING_2 }),
            ...group.cards.map((card) => paragraph(line(card), { keepLines: true })),
          ]),
          ...(groups.length === 0 ? [paragraph(empty)] : []),
          paragraph(updated, { style: 'Imprint' }),
          paragraph(rights, { style: 'Imprint' }),
        ],
      },
    ],
  });
  return withoutTimes(await Packer.toBuffer(document, undefined, [coreProperties(heading, locale, changedAt)]));
}

const paragraph = (text: string, options: Omit<ConstructorParameters<typeof Paragraph>[0] & object, 'children'> = {}) =>
  new Paragraph({ ...options, children: [new TextRun(xmlText(text))] });

const pageNumbers = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
    }),
  ],
});

const styles = (language: string) => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: language } },
      paragraph: { spacing: { after: 80 } },
    },
    heading1: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 60 } } },
    heading2: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 240, after: 80 }, keepNext: true } },
  },
  paragraphStyles: [
    {
      ...{ id: 'Month', name: 'Month', basedOn: 'Normal', quickFormat: true },
      run: { size: 22, bold: true, color: '8F3A0A' },
      paragraph: { spacing: { before: 320, after: 0 }, keepNext: true },
    },
    {
      ...{ id: 'Imprint', name: 'Imprint', basedOn: 'Normal', quickFormat: true },
      run: { size: 17, color: '5B5868' },
      paragraph: { spacing: { before: 120, after: 0 } },
    },
  ],
});

/** The library writes the moment at which it ran; this is that of the data. */
function coreProperties({ title, partner }: Heading, locale: string, changedAt: number) {
  const at = new Date(changedAt).toISOString().replace(/\.\d+Z$/, 'Z');
  const text = (value: string) =>
    xmlText(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return {
    path: 'docProps/core.xml',
    data: [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
      `<dc:title>${text(title)}</dc:title><dc:creator>${text(partner)}</dc:creator>`,
      `<dc:language>${TAGS[locale] ?? locale}</dc:language>`,
      `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>`,
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>`,
      '</cp:coreProperties>',
    ].join(''),
  };
}
