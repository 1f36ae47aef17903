import { turtle } from '../permalinks/linked-data';

/** Writes linked data that plugins make as that of entries is written. */
export const turtleOf =
  (uriBase: string) =>
  (document: object, prefixes: Record<string, string>): Promise<string> =>
    turtle(document, uriBase, prefixes);
