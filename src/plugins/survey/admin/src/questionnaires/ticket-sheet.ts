import type { QuestionnaireView } from '../types';

/** Saves a page to print and cut: on each ticket a code to scan, and the same to type. Drawn here: no other site learns of it. */
export async function saveTicketSheet(
  { code, name, address }: Pick<QuestionnaireView, 'code' | 'name' | 'address'>,
  tickets: string[],
  words: string,
): Promise<void> {
  const { toString } = await import('qrcode');
  const drawn = await Promise.all(
    tickets.map((ticket) => toString(`${address}?ticket=${ticket}`, { type: 'svg', margin: 2 })),
  );
  const cells = drawn.map((svg, index) => `<li>${svg}<p>${escapeHtml(words)}</p><b>${tickets[index]}</b></li>`);
  const html = `<!doctype html><html><head><meta charset="utf-8"><title>${escapeHtml(name)}</title><style>
ul{display:grid;grid-template-columns:repeat(4,1fr);gap:4mm;padding:0;margin:0;list-style:none;font:9pt system-ui}
li{border:1px dashed #888;padding:3mm;text-align:center;break-inside:avoid}svg{width:30mm}p{margin:0 0 1mm}b{font:bold 10pt monospace}
</style></head><body><h1>${escapeHtml(name)}</h1><ul>${cells.join('')}</ul></body></html>`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  link.download = `tickets-${code}.html`;
  link.click();
  URL.revokeObjectURL(link.href);
}

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
