import type { Core } from '@strapi/strapi';
import type { Words } from '../../domain/grid/grid';
import type { Caller } from '../../permissions/caller';
import { getService } from '../get-service';
import { languageOf } from '../translate';

interface Named {
  name: string;
  label: Words;
}

/** What may be typed or copied at once from the form of an entry of a type, in the reader's language. */
export function offeredFrom(strapi: Core.Strapi, uid: string, caller: Caller) {
  const language = languageOf(strapi) as keyof Words;
  const named = (all: Named[]) => all.map(({ name, label }) => ({ name, label: label[language] ?? label.fr }));
  return {
    grids: named(getService(strapi, 'grids').of(uid, caller)),
    copies: named(getService(strapi, 'copies').of(uid, caller)),
  };
}
