import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import type { AnyFormat } from '../domain/formats/format';
import { builtInFormats, formatsOf } from '../domain/formats/formats';
import { createPrintedFormats } from '../print/printed-formats';
import type { Source } from '../domain/source';

/** The formats of the plugin and those of the application. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const printed = createPrintedFormats(strapi);
  const all = (): AnyFormat[] => [...builtInFormats, ...printed.formats, ...configurationOf(strapi).formats];

  return {
    /** The formats that a source can be read in, less those that a channel's partner switched off. */
    of: (source: Source, chosen: string[] | null): AnyFormat[] => formatsOf(source, chosen, all()),

    /** Ends what sets documents. */
    stop: (): Promise<void> => printed.stop(),

    isKnown: (extension: string): boolean => all().some((format) => format.extension === extension),
  };
};
