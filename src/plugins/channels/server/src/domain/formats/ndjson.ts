import { WHOLE_FILE, type Format } from './format';

/** The whole channel, one item of `/items` a line (https://github.com/ndjson/ndjson-spec). */
export const ndjson: Format = {
  extension: 'ndjson',
  label: {
    fr: 'Tout le canal, un élément par ligne (NDJSON)',
    en: 'The whole channel, one item a line (NDJSON)',
    it: 'Tutto il canale, un elemento per riga (NDJSON)',
  },
  readers: {
    fr: 'une copie complète, par votre webmestre',
    en: 'a whole copy, by your webmaster',
    it: 'una copia completa, tramite il vostro webmaster',
  },
  contentType: 'application/x-ndjson; charset=utf-8',
  pageSize: WHOLE_FILE,
  isStreamed: true,
  carries: 'items',
  offers: () => true,
  write: (_feed, items) => items.map(({ item }) => `${JSON.stringify(item)}\n`).join(''),
};
