import { currentLanguage } from '../language';
import { choiceLabels } from './choice-labels';

interface Filter {
  name: string;
  type: string;
  options?: { label: string; value: string }[];
}

/** Offers the choices of a filter by their labels: Strapi offers their codes. Its own filters have labels already. */
export function translateFilters<Context extends { displayedFilters: Filter[] }>(context: Context): Context {
  return { ...context, displayedFilters: context.displayedFilters.map(withLabels) };
}

function withLabels(filter: Filter): Filter {
  const { name, type, options } = filter;
  if (type !== 'enumeration' || !options || name.startsWith('__')) return filter;
  const values = options.map(({ value }) => value);
  const labels = choiceLabels(name, values, currentLanguage());
  return { ...filter, options: options.map(({ value, label }) => ({ value, label: labels[value] ?? label })) };
}
