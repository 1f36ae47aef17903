import type { Core } from '@strapi/strapi';
import { listAddress } from '../domain/addresses';
import { inLanguage } from '../domain/in-language';
import { parseListState } from '../domain/list-state';
import { toggled } from '../domain/toggled';
import { getService } from './get-service';
import type { ListQuery } from './lists';
import type { QuickPill } from './narrowing';

/**
 * The ready filters of a list. Each press adds its filter to those that are on, or takes it off; its count is under the others, and what leads
 * to nothing is left out.
 */
export async function quickFilters(
  strapi: Core.Strapi,
  { siteChannel, locale, state, today }: ListQuery,
  path: string,
): Promise<QuickPill[]> {
  const { presentation } = siteChannel;
  const counted = await Promise.all(
    presentation.quickFilters.map(async ({ label, parameters: asked }) => {
      const { next, added, isCurrent } = toggled(state, parseListState(asked, presentation));
      const count = await getService(strapi, 'lists').count({ siteChannel, state: added, today });
      return { label: inLanguage(label, locale), href: listAddress(path, next), count, isCurrent };
    }),
  );
  return counted.filter(({ count, isCurrent }) => count > 0 || isCurrent);
}
