/** The part of html-to-text that is used: the package has no types. */
declare module 'html-to-text' {
  export interface Selector {
    selector: string;
    format?: string;
    options?: Record<string, unknown>;
  }
  export interface Options {
    wordwrap: number | false;
    preserveNewlines: boolean;
    selectors: Selector[];
  }
  export function compile(options: Options): (html: string) => string;
}
