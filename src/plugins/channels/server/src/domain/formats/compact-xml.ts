/** Readers take white space around a section of text for a part of it, and show it. */
export const compactXml = (xml: string): string =>
  xml.replace(/>\s+<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\s+<\//g, ']]></');
