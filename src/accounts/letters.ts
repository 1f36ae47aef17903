import type { Core } from '@strapi/strapi';
import { escapeMarkup } from '../plugin-kit/escape-markup';

interface Letter {
  html?: string;
  [option: string]: unknown;
}

interface Mailing {
  provider: { send(letter: Letter): Promise<unknown> };
}

/** A letter of plain text has no HTML part: the provider would send the text as its HTML, and what people typed in it as markup. */
export function sendPlainLetters(strapi: Core.Strapi): void {
  const email = strapi.plugin('email') as unknown as Mailing;
  const { send } = email.provider;
  email.provider.send = (letter) => send.call(email.provider, { ...letter, html: letter.html ?? '' });
}

interface Templates {
  template(layout: string, data: Record<string, unknown>): string;
}

/** Letters to accounts of the API are HTML that administrators edit: what people are called is text in it. */
export const withEscapedNames =
  (make: (context: { strapi: Core.Strapi }) => Templates) =>
  ({ strapi }: { strapi: Core.Strapi }): Templates => {
    const service = make({ strapi });
    const { template } = service;
    service.template = (layout, data) => template.call(service, layout, { ...data, USER: escaped(data.USER) });
    return service;
  };

const escaped = (values: unknown): unknown =>
  typeof values === 'object' && values !== null
    ? Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? escapeMarkup(value) : value]),
      )
    : values;
