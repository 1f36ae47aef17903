import type { Source } from '../source';
import { atom } from './atom';
import { csv } from './csv';
import type { AnyFormat, Format } from './format';
import { geojson } from './geojson';
import { ics } from './ics';
import { jsonld } from './jsonld';
import { ndjson } from './ndjson';
import { rss } from './rss';
import { xlsx } from './xlsx';

/** The formats that need nothing of the application but its sources. */
export const builtInFormats: Format[] = [jsonld, ics, rss, atom, csv, xlsx, geojson, ndjson];

/** The formats that a source can be read in, less those that the channel's partner switched off. */
export const formatsOf = (source: Source, chosen: string[] | null, all: AnyFormat[]): AnyFormat[] =>
  all.filter((format) => format.offers(source) && (!chosen || chosen.includes(format.extension)));
